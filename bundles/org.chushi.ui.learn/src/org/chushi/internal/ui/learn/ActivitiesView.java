package org.chushi.internal.ui.learn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.training.Activities;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Dialogs;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Field;
import org.chushi.ui.Heading;
import org.chushi.ui.Keyboard;
import org.chushi.ui.LivePage;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** What there is to take part in, what was handed in, who confirms it. One form is open at a time. */
final class ActivitiesView extends LivePage<List<ActivityLine>> {

	/** What is typed in which step, and which step is open. */
	private record Typed(Map<String, String> drafts, String open) {
	}

	private final Activities activities;
	private final Map<String, String> drafts = new HashMap<>();
	/** The step the person came for; empty for none. */
	private final String asked;
	private String open;

	ActivitiesView(Composite parent, PageContext ctx, Callable<Result<List<ActivityLine>>> read, Activities activities) {
		super(parent, ctx, Messages.ActivitiesView_doing, Messages.ActivitiesView_help, read);
		this.activities = activities;
		asked = ctx.argument();
		open = asked;
		kept().map(Typed.class::cast).ifPresent(typed -> {
			drafts.putAll(typed.drafts());
			open = typed.open();
		});
	}

	@Override
	protected void fill(Composite content, List<ActivityLine> lines) {
		long done = lines.stream().filter(ActivityLine::done).count();
		Parts.title(content, look(), look().t(Messages.ActivitiesPage_title), lines.isEmpty()
				? look().t(Messages.ActivitiesView_calm) : look().t(Messages.ActivitiesView_subtitle, done, lines.size()));
		if (lines.isEmpty()) {
			new EmptyState(new Card(content, look()), look(), "people", look().t(Messages.ActivitiesView_none),
					look().t(Messages.ActivitiesView_noneWords));
		}
		if (lines.stream().noneMatch(line -> line.step().equals(open))) {
			open = lines.stream().filter(line -> line.writable() && !line.waiting() && !line.optional()).findFirst()
					.map(ActivityLine::step).orElse("");
		}
		lines.forEach(line -> line(content, line));
	}

	private void line(Composite content, ActivityLine line) {
		Card card = new Card(content, look());
		if (line.step().equals(asked)) {
			reveal(asked, card);
		}
		Composite words = Parts.worded(card, look(), line.icon(), look().theme().accent(), 28);
		new Heading(words, look(), Type.SUBHEADING, look().t(line.title()));
		if (line.day() > 0) {
			Paragraph.muted(words, look(), look().t(Messages.ActivitiesView_day, line.day()));
		}
		new StatusPill(card, look(), line.status(), look().t(line.state()));
		new Paragraph(card, look(), look().t(line.summary()));
		if (!line.note().isBlank()) {
			new Paragraph(card, look(), Type.BODY, look().t(Messages.ActivitiesView_note, line.note()), look().theme().mutedInk());
		}
		if (line.writable() && line.step().equals(open)) {
			form(card, line);
			return;
		}
		if (!line.evidence().isEmpty()) {
			new Paragraph(card, look(), Type.STRONG, look().t(Messages.ActivitiesView_evidence), look().theme().ink());
			new Paragraph(card, look(), line.evidence());
		}
		if (line.writable()) {
			new SecondaryButton(card, look(), look().t(line.waiting() ? Messages.ActivitiesView_change
					: Messages.ActivitiesView_write), () -> {
						open = line.step();
						rebuild();
						focus();
					}).icon("pen").setLayoutData(Cell.aligned(SWT.LEFT));
		}
	}

	private void form(Card card, ActivityLine line) {
		Field field = first(new Field(card, look(), Field.Kind.MANY_LINES, look().t(Messages.ActivitiesView_field)));
		field.text(drafts.getOrDefault(line.step(), line.evidence()));
		field.example(look().t(Messages.ActivitiesView_example));
		field.onChange(text -> {
			drafts.put(line.step(), text);
			field.error(text.length() > Activities.NOTE_LENGTH
					? look().t(Messages.ActivitiesView_tooLong, text.length(), Activities.NOTE_LENGTH) : "");
		});
		Composite row = look().row(card, 8);
		PrimaryButton save = new PrimaryButton(row, look(), look().t(line.waiting() ? Messages.ActivitiesView_saveAgain
				: Messages.ActivitiesView_save), () -> save(line, field));
		save.hint(save.name(), Keyboard.DO);
		Keyboard.onDo(card, look(), save::press);
		Paragraph.muted(row, look(), look().t(Messages.ActivitiesView_then, line.role()));
	}

	private void save(ActivityLine line, Field field) {
		String text = field.text().strip();
		if (text.isEmpty()) {
			field.error(look().t(Messages.ActivitiesView_empty));
			field.setFocus();
			return;
		}
		Session session = ctx().session(Session.class);
		ctx().use(Messages.ActivitiesView_saving.text(), () -> activities.record(session, line.step(), text), done -> {
			drafts.remove(line.step());
			open = "";
			ctx().toast(Status.GOOD, Messages.ActivitiesView_saved.text(line.role()));
			reload();
		});
	}

	@Override
	protected Optional<Object> keep() {
		return Optional.of(new Typed(Map.copyOf(drafts), open));
	}

	@Override
	public boolean mayLeave() {
		return drafts.values().stream().allMatch(String::isBlank) || Dialogs.risk(control(), look(),
				look().t(Messages.ActivitiesView_unsaved), look().t(Messages.ActivitiesView_unsavedWhy),
				look().t(Messages.ActivitiesView_leave));
	}
}
