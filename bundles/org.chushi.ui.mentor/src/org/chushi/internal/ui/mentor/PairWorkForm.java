package org.chushi.internal.ui.mentor;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.training.ChecklistRecord;
import org.chushi.training.PairWork;
import org.chushi.training.PairWork.Draft;
import org.chushi.training.PairWork.Entry;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Column;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Field;
import org.chushi.ui.Keyboard;
import org.chushi.ui.LinkButton;
import org.chushi.ui.LivePage;
import org.chushi.ui.Look;
import org.chushi.ui.Notice;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PickGroup;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Status;
import org.chushi.ui.Type;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A session as it is written down: what for, when, what was seen, a note; the result and the button to save stay below. */
final class PairWorkForm implements Page {

	private static final List<Integer> LENGTHS = List.of(30, 60, 90, 120);

	private final PageContext ctx;
	private final Look look;
	private final PairWork pairWork;
	private final Body page;
	private final ResultBar bar;
	private Optional<Setting> setting = Optional.empty();
	private Optional<Form> form = Optional.empty();
	private boolean saved;
	private Field day;
	private Field minutes;
	private Field subject;
	private Field note;
	private Composite ticks;

	PairWorkForm(Composite parent, PageContext ctx, PairWork pairWork, Callable<Result<Setting>> read) {
		this.ctx = ctx;
		this.look = ctx.look();
		this.pairWork = pairWork;
		ctx.memento().filter(Form.class::isInstance).map(Form.class::cast).ifPresent(kept -> form = Optional.of(kept));
		Composite all = look.box(parent);
		all.setLayout(new Column(0));
		Composite upper = look.box(all);
		upper.setLayout(new FillLayout());
		upper.setLayoutData(Cell.growing());
		bar = new ResultBar(all, look, this::save);
		Cell.show(bar, false);
		Keyboard.onDo(all, look, this::save);
		page = new Body(upper, ctx, read);
		page.start();
	}

	/** What scrolls; it is filled again from what is typed. */
	private final class Body extends LivePage<Setting> {

		Body(Composite parent, PageContext ctx, Callable<Result<Setting>> read) {
			super(parent, ctx, Messages.PairWorkForm_doing, Messages.PairWorkForm_help, read);
		}

		@Override
		protected void fill(Composite content, Setting model) {
			first(PairWorkForm.this.fill(content, model));
		}
	}

	private Control fill(Composite content, Setting model) {
		setting = Optional.of(model);
		Form now = form.orElseGet(model::fresh);
		form = Optional.of(now);
		Parts.title(content, look, (switch (model.deed()) {
		case RECORD -> Messages.PairWorkForm_record;
		case REVISE -> Messages.PairWorkForm_revise;
		case CORRECT -> Messages.PairWorkForm_correct;
		}).text(model.name()), Messages.PairWorkForm_words.text(model.name()));
		if (model.dropsSignature()) {
			new Notice(content, look, Status.WAIT, ctx.t(Messages.PairWorkForm_drops), "", "");
		}
		if (model.deed() == Setting.Deed.CORRECT) {
			new Notice(content, look, Status.INFO, ctx.t(Messages.PairWorkForm_corrects), "", "");
		}
		Control first = what(content, model, now);
		ticks = look.column(content, 0);
		sheet(model.sheet(now.sheet()), now);
		note(content, now);
		bar.text(ctx.t(Messages.PairWorkForm_save, Keyboard.DO));
		Cell.show(bar, true);
		result();
		bar.getParent().layout(true, true);
		return first;
	}

	private Control what(Composite content, Setting model, Form now) {
		Card card = Parts.card(content, look, Messages.PairWorkForm_what.text());
		PickGroup choice = new PickGroup(card, look, model.sheets().stream().map(sheet -> ctx.t(sheet.blank().title())).toList(),
				model.sheets().indexOf(model.sheet(now.sheet())));
		choice.onChange(index -> choose(model.sheets().get(index)));
		subject = new Field(card, look, Field.Kind.LINE, ctx.t(Messages.PairWorkForm_subject))
				.example(ctx.t(Messages.PairWorkForm_subjectExample));
		subject.text(now.subject());
		Cell.show(subject, model.sheet(now.sheet()).handover());
		Composite when = look.tiles(card, 280, 16);
		Composite left = look.column(when, 4);
		day = new Field(left, look, Field.Kind.LINE, ctx.t(Messages.PairWorkForm_day));
		day.text(now.day());
		Composite days = look.row(left, 4);
		new LinkButton(days, look, ctx.t(Messages.PairWorkForm_today), () -> day.text(model.today().toString()));
		new LinkButton(days, look, ctx.t(Messages.PairWorkForm_yesterday),
				() -> day.text(model.today().minusDays(1).toString()));
		Composite right = look.column(when, 4);
		minutes = new Field(right, look, Field.Kind.LINE, ctx.t(Messages.PairWorkForm_minutes));
		minutes.text(now.minutes());
		Composite lengths = look.row(right, 4);
		LENGTHS.forEach(length -> new LinkButton(lengths, look, Integer.toString(length),
				() -> minutes.text(Integer.toString(length))));
		day.onChange(text -> typed());
		minutes.onChange(text -> typed());
		subject.onChange(text -> typed());
		return choice;
	}

	private void choose(Sheet sheet) {
		form = form.map(now -> now.on(sheet.id()));
		Cell.show(subject, sheet.handover());
		sheet(sheet, form.orElseThrow());
		result();
		ScrolledPage.reflow(ticks);
	}

	private void sheet(Sheet sheet, Form now) {
		for (Control old : ticks.getChildren()) {
			old.dispose();
		}
		Card card = Parts.card(ticks, look, Messages.PairWorkForm_seen.text());
		new Paragraph(card, look, Type.BODY, ctx.t(sheet.summary()), look.theme().mutedInk());
		new Ticks(card, look, sheet.with(now.observed()), seen -> {
			form = form.map(before -> before.seen(seen));
			result();
		});
	}

	private void note(Composite content, Form now) {
		Card card = Parts.card(content, look, Messages.PairWorkForm_noteTitle.text());
		new Paragraph(card, look, Type.BODY, ctx.t(Messages.PairWorkForm_noteHint), look.theme().mutedInk());
		note = new Field(card, look, Field.Kind.MANY_LINES, ctx.t(Messages.PairWorkForm_note));
		note.text(now.note());
		note.onChange(text -> typed());
	}

	private void typed() {
		form = form.map(now -> now.typed(day.text(), minutes.text(), subject.text(), note.text()));
	}

	private void result() {
		Form now = form.orElseThrow();
		ChecklistRecord filled = setting.orElseThrow().sheet(now.sheet()).with(now.observed());
		bar.show(filled);
	}

	private void save() {
		if (setting.isEmpty() || saved) {
			return;
		}
		Setting model = setting.get();
		Form now = form.orElseThrow();
		boolean handover = model.sheet(now.sheet()).handover();
		Form.Problems problems = now.problems(handover, model.today());
		say(note, problems.note());
		say(minutes, problems.minutes());
		say(day, problems.day());
		say(subject, problems.subject());
		now.draft(handover, model.today()).ifPresent(draft -> store(model, draft));
	}

	private void say(Field field, Optional<Bilingual> problem) {
		field.error(problem.map(ctx::t).orElse(""));
		if (problem.isPresent()) {
			field.setFocus();
		}
	}

	private void store(Setting model, Draft draft) {
		Session session = ctx.session(Session.class);
		ctx.use(Messages.PairWorkForm_saving.text(), () -> switch (model.deed()) {
		case RECORD -> pairWork.record(session, model.learner(), draft);
		case REVISE -> pairWork.revise(session, model.entry().map(Entry::id).orElseThrow(), draft);
		case CORRECT -> pairWork.correct(session, model.entry().map(Entry::id).orElseThrow(), draft);
		}, entry -> {
			saved = true;
			ctx.toast(Status.GOOD, Messages.PairWorkForm_saved.text());
			ctx.navigate(Pages.ENTRY, entry.id().toString());
		});
	}

	@Override
	public boolean mayLeave() {
		boolean clean = saved || setting.isEmpty() || form.equals(setting.map(Setting::fresh));
		return clean || Dialogs.risk(bar, look, ctx.t(Messages.PairWorkForm_leave),
				ctx.t(Messages.PairWorkForm_leaveWords), ctx.t(Messages.PairWorkForm_leaveDo));
	}

	@Override
	public void focus() {
		page.focus();
	}

	@Override
	public Bilingual help() {
		return page.help();
	}

	@Override
	public Optional<Object> memento() {
		return form.map(Object.class::cast);
	}
}
