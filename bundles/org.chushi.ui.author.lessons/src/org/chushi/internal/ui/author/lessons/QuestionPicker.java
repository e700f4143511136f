package org.chushi.internal.ui.author.lessons;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.chushi.content.ExamQuestions;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.ui.DataTable;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Field;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.author.Link;
import org.chushi.ui.author.PartContext;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Chooses a question that a lesson may ask: of this pack first, then of the installed ones. UI thread. */
final class QuestionPicker {

	private static final int WIDTH = 640;
	private static final int SHOWN = 200;
	/** Whether one may be asked takes its time; a bank for exams alone may have a hundred thousand that may not. */
	private static final int LOOKED_AT = 2_000;
	private static final int ROWS = 8;

	private final Look look;
	private final Draft draft;
	private final ExamQuestions exams;
	private final List<Link> all;
	private DataTable<Link> table;

	private QuestionPicker(PartContext context, Draft draft) {
		look = context.look();
		this.draft = draft;
		exams = draft.exams();
		all = context.links(ModelPackage.Literals.QUESTION);
	}

	/** None when the person went back. */
	static Optional<Question> ask(Control over, PartContext context, Draft draft) {
		QuestionPicker picker = new QuestionPicker(context, draft);
		Question[] picked = { null };
		Dialogs.ask(over, picker.look, picker.look.t(Messages.QuestionPicker_title), WIDTH, picker::fill, picker.look.t(Messages.QuestionPicker_put), () -> {
			picked[0] = picker.table.selected().flatMap(picker::question).orElse(null);
			return picked[0] != null;
		});
		return Optional.ofNullable(picked[0]);
	}

	private void fill(Composite body) {
		Paragraph.muted(body, look, look.t(Messages.QuestionPicker_which));
		Field search = new Field(body, look, Field.Kind.LINE, look.t(Messages.QuestionPicker_search));
		table = new DataTable<>(body, look, ROWS, List.of(DataTable.Spec.text(look.t(Messages.QuestionPicker_question), 1, l -> look.t(l.title()))));
		search.onChange(this::show);
		show("");
	}

	/** As many as are looked at; who wants another types more of it. */
	private void show(String words) {
		String wanted = words.strip().toLowerCase(Locale.ROOT);
		table.rows(all.stream().filter(l -> wanted.isEmpty() || l.title().zh().toLowerCase(Locale.ROOT).contains(wanted)
				|| l.title().en().toLowerCase(Locale.ROOT).contains(wanted)).limit(LOOKED_AT).filter(l -> question(l).isPresent()).limit(SHOWN).toList());
		table.select(0);
	}

	private Optional<Question> question(Link link) {
		return draft.project().find(link.id()).filter(Question.class::isInstance).map(Question.class::cast).filter(q -> draft.fit(q, exams));
	}
}
