package org.chushi.internal.ui.author.lessons;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.chushi.core.Diagnostic;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.handbooks.Handbook;
import org.chushi.handbooks.HandbookCourse;
import org.chushi.internal.ui.author.lessons.HandbookChoice.Row;
import org.chushi.model.Course;
import org.chushi.model.Lesson;
import org.chushi.ui.CheckTable;
import org.chushi.ui.Chooser;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Dialogs.Attempt;
import org.chushi.ui.FixedHeight;
import org.chushi.ui.Look;
import org.chushi.ui.MarkdownPage;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Status;
import org.chushi.ui.Type;
import org.chushi.ui.author.PartContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Which chapters of a document become lessons, and what of it is lost; then they are added in one step. UI thread. */
final class HandbookDialog {

	private static final int WIDTH = 860;
	private static final int ROWS = 7;
	private static final int LOSSES = 6;
	private static final int GLANCE = 260;

	private final PartContext context;
	private final Look look;
	private final Course course;
	private final HandbookChoice choice;
	private int level;
	private Language language = Language.ZH;
	private Composite chapters;
	private CheckTable<Row> table;

	private HandbookDialog(PartContext context, Course course, HandbookChoice choice) {
		this.context = context;
		this.course = course;
		this.choice = choice;
		look = context.look();
		level = choice.proposed();
	}

	static void open(Control over, PartContext context, Course course, HandbookChoice choice) {
		HandbookDialog dialog = new HandbookDialog(context, course, choice);
		Dialogs.attempt(over, dialog.look, dialog.look.t(Messages.HandbookDialog_title, choice.name()), WIDTH, dialog::fill,
				dialog.look.t(Messages.HandbookDialog_add), dialog::add);
	}

	private void fill(Composite body) {
		Composite row = look.tiles(body, 260, 16);
		Chooser levels = new Chooser(row, look, look.t(Messages.HandbookDialog_level), IntStream.range(0, choice.byLevel().size())
				.mapToObj(i -> look.t(Messages.HandbookDialog_byLevel, i + 1, choice.byLevel().get(i).chapters().size())).toList(), level);
		Chooser languages = new Chooser(row, look, look.t(Messages.HandbookDialog_language),
				List.of(look.t(Messages.OpenLesson_zh), look.t(Messages.OpenLesson_en)), language.ordinal());
		languages.onChange(index -> language = Language.values()[index]);
		chapters = look.column(body, 10);
		levels.onChange(index -> {
			level = index;
			show();
		});
		show();
	}

	private void show() {
		for (Control old : chapters.getChildren()) {
			old.dispose();
		}
		List<Row> rows = choice.rows(level);
		Composite sides = look.tiles(chapters, 320, 16);
		table = new CheckTable<>(sides, look, look.t(Messages.HandbookDialog_chapters), ROWS, rows, row -> look.t(row.words()));
		table.check(rows);
		Composite frame = look.box(sides);
		frame.setLayout(new FixedHeight(look.px(GLANCE)));
		MarkdownPage glance = new MarkdownPage(frame, look, path -> Optional.ofNullable(choice.byLevel().get(level).pictures().get(path)));
		glance.show(rows.getFirst().glance());
		table.table().addListener(SWT.Selection, e -> {
			int at = table.table().getSelectionIndex();
			if (at >= 0) {
				glance.show(table.shown().get(at).glance());
			}
		});
		List<Diagnostic> losses = choice.byLevel().get(level).losses();
		new Paragraph(chapters, look, Type.SMALL_STRONG,
				look.t(losses.isEmpty() ? Messages.HandbookDialog_noLoss.text() : Messages.HandbookDialog_losses.text(losses.size())), look.theme().ink());
		losses.stream().limit(LOSSES).forEach(d -> Paragraph.muted(chapters, look, look.t(Messages.HandbookDialog_loss, d.where(), d.what())));
		if (losses.size() > LOSSES) {
			Paragraph.muted(chapters, look, look.t(Messages.ProblemRow_more, losses.size() - LOSSES));
		}
		chapters.getShell().layout(true, true);
	}

	private void add(Attempt attempt) {
		Handbook handbook = choice.byLevel().get(level);
		List<Handbook.Chapter> chosen = table.checked().stream().map(Row::chapter).toList();
		switch (HandbookCourse.add(context.project(), course, handbook, chosen, language)) {
		case Result.Done<List<Lesson>> done -> {
			attempt.done();
			context.page().toast(Status.GOOD, Messages.HandbookDialog_added.text(done.value().size()));
		}
		case Result.Refused<List<Lesson>> refused -> attempt.refused(refused);
		}
	}
}
