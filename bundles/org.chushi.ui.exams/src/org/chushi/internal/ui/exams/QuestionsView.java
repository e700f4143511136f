package org.chushi.internal.ui.exams;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.chushi.core.Result;
import org.chushi.internal.ui.exams.Corrections.Questions;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.DataTable;
import org.chushi.ui.Field;
import org.chushi.ui.LinkButton;
import org.chushi.ui.LivePage;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The questions of a paper, to find the one whose key is wrong. */
final class QuestionsView extends LivePage<Questions> {

	private String filter;

	QuestionsView(Composite parent, PageContext ctx, Callable<Result<Questions>> questions) {
		super(parent, ctx, Messages.QuestionsView_doing, Messages.QuestionsView_help, questions);
		filter = kept().map(Object::toString).orElse("");
	}

	@Override
	protected Optional<Object> keep() {
		return Optional.of(filter);
	}

	@Override
	protected void fill(Composite content, Questions questions) {
		new LinkButton(content, look(), look().t(Messages.QuestionsView_back), () -> ctx().navigate(Pages.REGRADE, "")).icon("arrow-left")
				.setLayoutData(Cell.aligned(SWT.LEFT));
		Parts.title(content, look(), questions.paper().title(), Messages.QuestionsView_subtitle.text(questions.asked().size()));
		Card card = new Card(content, look());
		Field search = first(new Field(card, look(), Field.Kind.LINE, look().t(Messages.QuestionsView_search)));
		search.text(filter);
		DataTable<Asked> table = new DataTable<>(card, look(), 12, List.of(
				DataTable.Spec.text(look().t(Messages.QuestionsView_code), 1, a -> look().t(a.code())),
				DataTable.Spec.text(look().t(Messages.QuestionsView_type), 1, a -> look().t(a.type())),
				DataTable.Spec.text(look().t(Messages.QuestionsView_stem), 4, a -> look().t(a.stem())),
				DataTable.Spec.text(look().t(Messages.QuestionsView_key), 2, a -> look().t(a.told())),
				new DataTable.Spec<>(look().t(Messages.QuestionsView_times), 1, a -> String.valueOf(a.times()),
						Comparator.comparing(Asked::times))));
		table.rows(found(questions.asked()));
		table.onOpen(this::open);
		search.onChange(text -> {
			filter = text;
			table.rows(found(questions.asked()));
		});
		search.onEnter(() -> {
			if (table.rows().size() == 1) {
				open(table.rows().getFirst());
			} else {
				table.setFocus();
			}
		});
		new PrimaryButton(card, look(), look().t(Messages.QuestionsView_open), () -> table.selected().ifPresentOrElse(this::open,
				() -> ctx().toast(Status.INFO, Messages.QuestionsView_chooseFirst.text()))).setLayoutData(Cell.aligned(SWT.LEFT));
		if (questions.looked() < questions.paper().attempts().size()) {
			Paragraph.muted(card, look(), look().t(Messages.QuestionsView_some, questions.looked(), questions.paper().attempts().size()));
		}
	}

	private List<Asked> found(List<Asked> asked) {
		String wanted = filter.strip().toLowerCase(Locale.ROOT);
		return asked.stream().filter(a -> (a.code() + " " + a.stem()).toLowerCase(Locale.ROOT).contains(wanted)).toList();
	}

	private void open(Asked asked) {
		ctx().navigate(Pages.KEY, asked.attempt() + " " + asked.question());
	}
}
