package org.chushi.internal.ui.learn;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.assessment.ExamQuestion;
import org.chushi.assessment.Exams;
import org.chushi.assessment.QuestionTypes;
import org.chushi.assessment.RunningExam;
import org.chushi.assessment.SectionSnapshot;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Column;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Heading;
import org.chushi.ui.Keyboard;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.Notice;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * An exam under way: one question at a time, each answer stored as it is given. When the time is over the sheet is
 * handed in by itself. The page may not be left by the way, only on purpose.
 */
final class SittingView implements Page {

	/** Where the person was, with what was not known to be stored when the page had to be built again. */
	private record Place(UUID attempt, int index, List<Change> pending) {
	}

	private static final int SECOND = 1000;

	private final PageContext ctx;
	private final Look look;
	private final Exams exams;
	private final QuestionTypes types;
	private final Session session;
	private final Sheet sheet;
	private final Saving saving;
	private final ZoneId zone;
	private final long end;
	private final ExamBar bar;
	private final ScrolledPage page;
	private final Composite news;
	private final Card card;
	private final QuestionMap map;
	private final MapLegend legend;
	private int index;
	private Optional<AnswerPane> pane = Optional.empty();
	private Optional<Notice> notice = Optional.empty();
	private LinkButton flag;
	private boolean over;
	private boolean leaving;

	SittingView(Composite parent, PageContext ctx, Exams exams, QuestionTypes types, RunningExam exam, ZoneId zone) {
		this.ctx = ctx;
		this.look = ctx.look();
		this.exams = exams;
		this.types = types;
		this.zone = zone;
		session = ctx.session(Session.class);
		sheet = new Sheet(exam);
		saving = new Saving(this::store);
		end = System.nanoTime() + exam.remaining().toNanos();
		Composite area = look.box(parent);
		area.setLayout(new Column(0));
		Keyboard.on(area, look, this::key);
		bar = new ExamBar(area, look, exam.title(), countdown());
		page = new ScrolledPage(area, look);
		page.setLayoutData(Cell.growing());
		news = look.column(page.content(), 8);
		Cell.show(news, false);
		card = new Card(page.content(), look);
		Card overview = Parts.card(page.content(), look, look.t(Messages.SittingView_map));
		map = new QuestionMap(overview, look, sheet, this::show);
		legend = new MapLegend(overview, look, sheet);
		Composite last = look.row(overview, 8);
		new SecondaryButton(last, look, look.t(Messages.SittingView_submit), this::askSubmit)
				.hint(look.t(Messages.SittingView_submit), Keyboard.DO);
		show(resume());
		tick();
	}

	/** Goes on where the page was left, or where the attempt was left. */
	private int resume() {
		if (ctx.memento().orElse(null) instanceof Place place && place.attempt().equals(sheet.exam().attempt())) {
			place.pending().forEach(this::change);
			return Math.min(place.index(), sheet.size() - 1);
		}
		if (sheet.open().size() < sheet.size()) {
			ctx.toast(Status.INFO, Messages.SittingView_resumed.text());
		}
		return sheet.start();
	}

	private Countdown countdown() {
		return new Countdown(Duration.ofNanos(end - System.nanoTime()), Duration.ofMinutes(sheet.exam().minutes()));
	}

	private void tick() {
		if (page.isDisposed() || over) {
			return;
		}
		Countdown now = countdown();
		bar.time(now);
		if (now.over()) {
			timeOver();
		} else {
			look.display().timerExec(SECOND, this::tick);
		}
	}

	private void timeOver() {
		commit();
		over = true;
		pane.ifPresent(AnswerPane::shut);
		tell(Status.WAIT, Messages.SittingView_over, Messages.SittingView_overWhy);
		saving.whenIdle(this::submit);
	}

	private void show(int to) {
		if (to < 0 || to >= sheet.size()) {
			return;
		}
		commit();
		index = to;
		Keyboard.release(card);
		for (Control old : card.getChildren()) {
			old.dispose();
		}
		ExamQuestion question = sheet.question(index);
		Paragraph.muted(card, look, look.t(Messages.SittingView_place, index + 1, sheet.size(), section(question),
				question.points()));
		new Heading(card, look, Type.SUBHEADING, look.t(question.stem()));
		Paragraph.muted(card, look, look.t(AnswerPane.hint(types, question)));
		AnswerPane made = new AnswerPane(card, look, types, question, sheet.response(index),
				response -> change(new Change.Answer(question.question(), response)));
		pane = Optional.of(made);
		buttons();
		if (over) {
			made.shut();
		}
		map.show(index);
		counted();
		page.reflow();
		focus();
	}

	/** Stores what was typed and not told yet. */
	private void commit() {
		pane.ifPresent(AnswerPane::commit);
	}

	private Bilingual section(ExamQuestion question) {
		return sheet.exam().sections().stream().filter(s -> s.section().equals(question.section()))
				.map(SectionSnapshot::title).findFirst().orElse(Bilingual.same(""));
	}

	private void buttons() {
		Composite row = look.row(card, 8);
		SecondaryButton back = new SecondaryButton(row, look, look.t(Messages.SittingView_back), () -> show(index - 1));
		back.hint(look.t(Messages.SittingView_back), "←");
		back.setEnabled(index > 0);
		if (index < sheet.size() - 1) {
			new PrimaryButton(row, look, look.t(Messages.SittingView_next), () -> show(index + 1))
					.hint(look.t(Messages.SittingView_next), "→");
		} else {
			new PrimaryButton(row, look, look.t(Messages.SittingView_submit), this::askSubmit)
					.hint(look.t(Messages.SittingView_submit), Keyboard.DO);
		}
		flag = new LinkButton(row, look, flagText(), this::flag).icon("flag");
		flag.hint(flagText(), "F");
		new LinkButton(row, look, look.t(Messages.SittingView_clear), this::clear)
				.hint(look.t(Messages.SittingView_clear), "Delete");
	}

	private String flagText() {
		return look.t(sheet.flagged(index) ? Messages.SittingView_unflag : Messages.SittingView_flag);
	}

	private void counted() {
		bar.answered(sheet.size() - sheet.open().size(), sheet.size());
		map.redraw();
		legend.show();
	}

	private void flag() {
		change(new Change.Flag(sheet.question(index).question(), !sheet.flagged(index)));
		flag.text(flagText());
		flag.getParent().layout(true, true);
	}

	private void clear() {
		commit();
		if (sheet.answered(index)) {
			pane.ifPresent(AnswerPane::clear);
		}
	}

	private void change(Change change) {
		if (!over) {
			sheet.apply(change);
			counted();
			bar.saving();
			saving.put(change);
		}
	}

	/** Stores one change off the UI thread. */
	private void store(Change change) {
		UUID attempt = sheet.exam().attempt();
		ctx.background(Messages.SittingView_saving.text(), () -> {
			try {
				return switch (change) {
				case Change.Answer answer -> exams.answer(session, attempt, answer.question(), answer.response());
				case Change.Flag mark -> exams.flag(session, attempt, mark.question(), mark.flagged());
				};
			} catch (RuntimeException e) {
				// the shell tells what went wrong; here the answer must not count as stored
				look.display().asyncExec(this::failed);
				throw e;
			}
		}, this::stored);
	}

	private void stored(Result<Instant> result) {
		switch (result) {
		case Result.Done<Instant> done -> {
			bar.saved(done.value().atZone(zone).toLocalTime());
			saving.ended();
		}
		case Result.Refused<Instant> refused -> {
			bar.failed();
			ctx.refused(refused);
			saving.ended();
			ctx.use(Messages.SittingView_checking.text(), () -> exams.current(session), this::still);
		}
		}
	}

	/** After a refusal: an attempt that has ended meanwhile leads to its result. */
	private void still(Optional<RunningExam> running) {
		if (running.filter(exam -> exam.attempt().equals(sheet.exam().attempt())).isEmpty()) {
			leave(Pages.RESULT, sheet.exam().attempt().toString());
		}
	}

	private void failed() {
		if (page.isDisposed()) {
			return;
		}
		bar.failed();
		saving.failed();
		if (over) {
			submit();
			return;
		}
		tell(Status.STOP, Messages.SittingView_failed, Messages.SittingView_failedWhy)
				.action(look.t(Messages.SittingView_retry), () -> {
					hush();
					bar.saving();
					saving.retry();
				});
		page.reflow();
	}

	private void askSubmit() {
		if (over) {
			return;
		}
		commit();
		if (Dialogs.confirm(page, look, look.t(Messages.SittingView_ask), look.t(HandIn.text(sheet)),
				look.t(Messages.SittingView_submit)) && !page.isDisposed() && !over) {
			saving.whenIdle(this::submit);
		}
	}

	private void submit() {
		UUID attempt = sheet.exam().attempt();
		ctx.use(Messages.SittingView_submitting.text(), () -> exams.submit(session, attempt),
				done -> leave(Pages.RESULT, attempt.toString()));
	}

	private void leave(String to, String argument) {
		if (!leaving) {
			leaving = true;
			ctx.navigate(to, argument);
		}
	}

	private Notice tell(Status status, Messages what, Messages why) {
		hush();
		Notice told = new Notice(news, look, status, look.t(what), look.t(why), "");
		notice = Optional.of(told);
		Cell.show(news, true);
		page.reflow();
		page.position(0);
		return told;
	}

	private void hush() {
		notice.filter(told -> !told.isDisposed()).ifPresent(Notice::dispose);
		notice = Optional.empty();
		Cell.show(news, false);
		page.reflow();
	}

	private Optional<Runnable> key(Event e) {
		int modifiers = e.stateMask & SWT.MODIFIER_MASK;
		if (Keyboard.isDo(e)) {
			return Optional.of(this::askSubmit);
		}
		if ((modifiers & ~SWT.SHIFT) != 0 || over) {
			return Optional.empty();
		}
		return Optional.ofNullable(switch (e.keyCode) {
		case SWT.PAGE_DOWN -> () -> show(index + 1);
		case SWT.PAGE_UP -> () -> show(index - 1);
		case SWT.ARROW_RIGHT -> map.isFocusControl() ? null : () -> show(index + 1);
		case SWT.ARROW_LEFT -> map.isFocusControl() ? null : () -> show(index - 1);
		case SWT.DEL, SWT.BS -> this::clear;
		case 'f' -> this::flag;
		default -> Character.isLetterOrDigit(e.character) ? () -> pane.ifPresent(p -> p.key(e.character)) : null;
		});
	}

	@Override
	public void focus() {
		pane.ifPresent(AnswerPane::focus);
		// what has the keyboard is brought into view; the question above it matters more
		page.position(0);
	}

	@Override
	public Bilingual help() {
		return Messages.SittingView_help.text();
	}

	@Override
	public boolean mayLeave() {
		if (leaving || over) {
			return true;
		}
		commit();
		tell(Status.WAIT, Messages.SittingView_stay, Messages.SittingView_stayWhy)
				.action(look.t(Messages.SittingView_leave), () -> saving.whenIdle(() -> {
					leaving = true;
					ctx.leave();
				})).action(look.t(Messages.SittingView_goOn), () -> {
					hush();
					focus();
				});
		page.reflow();
		return false;
	}

	@Override
	public Optional<Object> memento() {
		commit();
		return Optional.of(new Place(sheet.exam().attempt(), index, saving.pending()));
	}
}
