package org.chushi.internal.ui.mentor;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.training.Activities;
import org.chushi.training.ChecklistRecord;
import org.chushi.ui.Avatar;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Field;
import org.chushi.ui.Heading;
import org.chushi.ui.LivePage;
import org.chushi.ui.MissingList;
import org.chushi.ui.Notice;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Status;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** One card for each activity: what the newcomer wrote, the checklist where there is one, a note, the button. */
final class ConfirmationsView extends LivePage<Waiting> {

	private final Activities activities;
	/** Kept while the page is built again because somebody else recorded something. */
	private final Map<String, Waiting.Answer> answers = new HashMap<>();

	ConfirmationsView(Composite parent, PageContext ctx, Callable<Result<Waiting>> read, Activities activities) {
		super(parent, ctx, Messages.ConfirmationsPage_doing, Messages.ConfirmationsPage_help, read);
		this.activities = activities;
	}

	@Override
	protected void fill(Composite content, Waiting waiting) {
		Parts.title(content, look(), Messages.ConfirmationsPage_title.text(), Messages.ConfirmationsView_words.text());
		waiting.barred().ifPresent(barred -> new MissingList(
				new Notice(content, look(), Status.WAIT, ctx().t(barred.reason()), "", "").words(), look(), barred.missing()));
		if (waiting.items().isEmpty() && waiting.barred().isEmpty()) {
			new EmptyState(new Card(content, look()), look(), "inbox", ctx().t(Messages.ConfirmationsView_none),
					ctx().t(Messages.ConfirmationsView_noneWords));
		}
		waiting.items().forEach(item -> item(content, item));
	}

	private void item(Composite content, Waiting.Item item) {
		Card card = new Card(content, look());
		Composite row = look().row(card, 16);
		new Avatar(row, look(), 48, item.name());
		Composite words = look().column(row, 0);
		words.setLayoutData(Cell.growing());
		new Heading(words, look(), Type.SUBHEADING, ctx().t(item.activity().title()));
		new Paragraph(words, look(), Type.BODY, ctx().t(Messages.ConfirmationsView_wrote, item.name()),
				look().theme().mutedInk());
		new Paragraph(card, look(), item.activity().evidence());
		Waiting.Answer kept = answers.getOrDefault(item.key(), Waiting.Answer.NONE);
		item.sheet().ifPresent(sheet -> sheet(card, item, sheet.with(kept.observed())));
		Field note = new Field(card, look(), Field.Kind.MANY_LINES, ctx().t(Messages.ConfirmationsView_note));
		note.text(kept.note());
		note.onChange(text -> answers.put(item.key(), new Waiting.Answer(answer(item).observed(), text)));
		PrimaryButton confirm = new PrimaryButton(card, look(), ctx().t(Messages.ConfirmationsView_confirm),
				() -> confirm(item, note)).icon("check");
		confirm.setLayoutData(Cell.aligned(SWT.LEFT));
		first(note);
	}

	private void sheet(Card card, Waiting.Item item, ChecklistRecord filled) {
		new Paragraph(card, look(), Type.STRONG, ctx().t(filled.title()), look().theme().ink());
		Composite ticks = look().column(card, 12);
		Paragraph result = new Paragraph(card, look(), Type.STRONG, "", look().theme().ink());
		show(result, filled);
		Ticks list = new Ticks(ticks, look(), filled, seen -> {
			answers.put(item.key(), new Waiting.Answer(seen, answer(item).note()));
			show(result, item.sheet().orElseThrow().with(seen));
			ScrolledPage.reflow(result);
		});
		list.first().ifPresent(this::first);
	}

	private void show(Paragraph result, ChecklistRecord filled) {
		Sheet.Verdict verdict = Sheet.Verdict.of(filled);
		result.text(ctx().t(Messages.ConfirmationsView_result, filled.percent(), verdict.words()));
		result.colour(look().theme().ink(verdict.status()));
	}

	private Waiting.Answer answer(Waiting.Item item) {
		return answers.getOrDefault(item.key(), Waiting.Answer.NONE);
	}

	private void confirm(Waiting.Item item, Field note) {
		Waiting.Answer answer = answer(item);
		note.error(item.problem(answer).map(ctx()::t).orElse(""));
		if (item.problem(answer).isPresent()) {
			note.setFocus();
			return;
		}
		Session session = ctx().session(Session.class);
		ctx().use(Messages.ConfirmationsView_confirming.text(),
				() -> activities.confirm(session, item.activity().person(), item.activity().step(), answer.observed(),
						answer.note()),
				done -> ctx().toast(Status.GOOD, Messages.ConfirmationsView_confirmed.text(item.name(), done.title())));
	}
}
