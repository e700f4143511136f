package org.chushi.internal.ui.learn;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.assessment.AttemptSummary;
import org.chushi.assessment.ExamQuestion;
import org.chushi.assessment.Exams;
import org.chushi.assessment.Noticed;
import org.chushi.assessment.Response;
import org.chushi.assessment.RunningExam;
import org.chushi.assessment.SectionProgress;
import org.chushi.assessment.SectionProgress.State;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.internal.ui.learn.Pulse.Beat;
import org.chushi.people.Session;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Column;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Keyboard;
import org.chushi.ui.Look;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.Parts;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.questions.AnswerPanels;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * An exam under way: one question at a time, each answer stored as it is given; a paper of sections section by section.
 * When the time is over the sheet is handed in by itself. The page may not be left by the way, only on purpose.
 */
final class SittingView implements Page {

	/**
	 * Where the person was, with what was not known to be stored when the page had to be built again.
	 *
	 * @param left the page was left, not only built again
	 * @param away another program was in front
	 */
	private record Place(UUID attempt, int index, List<Change> pending, boolean left, boolean away) {
	}

	private static final int SECOND = 1000;

	private final PageContext ctx;
	private final Look look;
	private final Exams exams;
	private final Session session;
	private final Sheet sheet;
	private final Storing storing;
	private final ExamClock clock;
	private final ExamBar bar;
	private final ScrolledPage page;
	private final News news;
	private final QuestionCard card;
	private final Card overview;
	private final SectionLines sections;
	private final QuestionMap map;
	private final MapLegend legend;
	private final Pulse pulse;
	private final Presence presence;
	private int index;
	/** The time of paper or section is over by this page's clock; the engine is being asked. */
	private boolean asking;
	private boolean over;
	private boolean leaving;

	/** @param fresh begun just now, not opened again */
	SittingView(Composite parent, PageContext ctx, Exams exams, AnswerPanels panels, RunningExam exam, ZoneId zone,
			boolean fresh) {
		this(parent, ctx, exams, panels, exam, zone, fresh, new ExamClock(System::nanoTime, exam));
	}

	SittingView(Composite parent, PageContext ctx, Exams exams, AnswerPanels panels, RunningExam exam, ZoneId zone,
			boolean fresh, ExamClock clock) {
		this.ctx = ctx;
		this.look = ctx.look();
		this.exams = exams;
		this.clock = clock;
		session = ctx.session(Session.class);
		sheet = new Sheet(exam);
		Composite area = look.box(parent);
		area.setLayout(new Column(0));
		Keyboard.on(area, look, this::key);
		Keyboard.onDo(area, look, this::goOn);
		bar = new ExamBar(area, look, exam.title());
		page = new ScrolledPage(area, look);
		page.setLayoutData(Cell.growing());
		news = new News(page, look);
		card = new QuestionCard(page.content(), look, panels, sheet, new Acts());
		overview = Parts.card(page.content(), look, look.t(Messages.SittingView_map));
		sections = new SectionLines(overview, look, sheet, this::enter);
		map = new QuestionMap(overview, look, sheet, this::show);
		legend = new MapLegend(overview, look, sheet);
		new SecondaryButton(look.row(overview, 8), look, look.t(Messages.SittingView_submit), this::askSubmit);
		Optional<Place> before = ctx.memento().filter(Place.class::isInstance).map(Place.class::cast)
				.filter(place -> place.attempt().equals(exam.attempt()));
		storing = new Storing(ctx, exams, exam.attempt(), bar, zone, this::failed, this::ask);
		pulse = new Pulse(page, ctx, exams, exam.attempt(), this::heard);
		presence = new Presence(page, before.filter(Place::away).isPresent(), this::noticed);
		place(resume(before, fresh));
		if (!fresh && before.map(Place::left).orElse(true)) {
			noticed(Noticed.RESUMED);
		}
		tick();
	}

	/** What the question that is shown leads to. */
	private final class Acts implements QuestionCard.Acts {

		@Override
		public void show(int to) {
			SittingView.this.show(to);
		}

		@Override
		public void enter(SectionProgress section) {
			SittingView.this.enter(section);
		}

		@Override
		public void submit() {
			askSubmit();
		}

		@Override
		public void flag() {
			SittingView.this.flag();
		}

		@Override
		public void clear() {
			card.clear();
		}

		@Override
		public void answered(ExamQuestion question, Response response) {
			change(new Change.Answer(question.question(), response));
		}
	}

	/** Goes on where the page was left, or where the attempt was left. */
	private int resume(Optional<Place> before, boolean fresh) {
		if (before.isPresent()) {
			before.get().pending().forEach(this::change);
			return sheet.readable(before.get().index()) ? before.get().index() : sheet.start();
		}
		if (!fresh && sheet.answered() > 0) {
			ctx.toast(Status.INFO, Messages.SittingView_resumed.text());
		}
		return sheet.start();
	}

	/** Shows the time that is left; asks the engine when it is over by this machine. */
	void tick() {
		if (page.isDisposed() || over) {
			return;
		}
		bar.time(clock);
		if (clock.over() && !asking) {
			asking = true;
			card.shut();
			storing.whenIdle(pulse::now);
		}
		look.display().timerExec(SECOND, this::tick);
	}

	/** One reading of how the attempt stands, as they come by themselves. */
	void beat() {
		pulse.beat();
	}

	private void heard(Beat beat) {
		if (over) {
			return;
		}
		switch (beat) {
		case Beat.Running running -> heard(running.exam());
		case Beat.Ended ended -> ended(ended.attempt());
		}
	}

	private void heard(RunningExam now) {
		boolean asked = asking;
		asking = false;
		Duration more = now.extra().minus(sheet.exam().extra());
		renew(now);
		if (more.isPositive()) {
			ctx.toast(Status.INFO, Messages.SittingView_granted.text(Countdown.clock(more)));
		}
		if (clock.paper().over()) {
			timeOver();
		} else if (index == Sheet.NONE ? sheet.start() != Sheet.NONE : !sheet.readable(index)) {
			place(sheet.start());
		} else if (asked) {
			place(index);
		}
	}

	/** Shows how the exam stands by the engine. */
	private void renew(RunningExam now) {
		sheet.renew(now);
		clock.read(now);
		bar.time(clock);
		counted();
	}

	private void timeOver() {
		// what was typed is told by it, and still counts
		card.shut();
		over = true;
		news.tell(Status.WAIT, Messages.SittingView_over, Messages.SittingView_overWhy);
		storing.whenIdle(this::submit);
	}

	/** Somebody ended it: the time that was over leads to the result, an invigilator's stop is said before. */
	private void ended(Optional<AttemptSummary> attempt) {
		over = true;
		card.shut();
		if (attempt.filter(AttemptSummary::expired).isPresent()) {
			leave();
			return;
		}
		boolean voided = attempt.filter(AttemptSummary::voided).isPresent();
		news.hush();
		card.end(voided ? Messages.SittingView_voided : Messages.SittingView_stopped,
				voided ? Messages.SittingView_voidedWhy : Messages.SittingView_stoppedWhy, Messages.SittingView_result,
				this::leave);
		bar.over();
		Cell.show(overview, false);
		page.reflow();
		focus();
	}

	/** Goes to a place, or says why not. */
	void show(int to) {
		if (sheet.readable(to)) {
			place(to);
		} else if (to >= 0 && to < sheet.size()) {
			sheet.section(to).ifPresent(this::closed);
		}
	}

	private void place(int to) {
		index = to;
		card.show(to);
		if (over || asking) {
			card.shut();
		}
		map.show(to);
		counted();
		page.reflow();
		focus();
	}

	private void closed(SectionProgress section) {
		Optional<SectionProgress> next = sheet.next();
		State state = Sheet.state(section);
		if (state == State.OPEN || next.filter(section::equals).isPresent()) {
			enter(section);
		} else {
			ctx.toast(Status.INFO, state == State.AHEAD
					? Messages.SittingView_inOrder.text(next.map(SectionProgress::title).orElseGet(section::title))
					: Messages.SittingView_shut.text(section.title()));
		}
	}

	/** Goes to another section; asks first when the one under way is shut by it. */
	private void enter(SectionProgress section) {
		if (over || asking) {
			return;
		}
		card.flush();
		boolean agreed = sheet.shutByLeaving().map(here -> askLeave(here, section)).orElse(true);
		if (agreed && !page.isDisposed() && !over) {
			storing.whenIdle(() -> move(section.section()));
		}
	}

	private boolean askLeave(SectionProgress here, SectionProgress to) {
		String title = look.t(Messages.SittingView_leaveSection, here.title());
		String words = look.t(HandIn.leaving(sheet, here));
		String doIt = look.t(Messages.SittingView_enter, to.title());
		return sheet.open(here.section()).isEmpty() ? Dialogs.confirm(page, look, title, words, doIt)
				: Dialogs.risk(page, look, title, words, doIt);
	}

	private void move(String section) {
		card.shut();
		pulse.outdate();
		Storing.work(ctx, Messages.SittingView_entering.text(),
				() -> exams.enter(session, sheet.exam().attempt(), section), () -> place(index), result -> {
					pulse.outdate();
					switch (result) {
					case Result.Done<RunningExam> done -> {
						renew(done.value());
						place(sheet.start());
					}
					case Result.Refused<RunningExam> refused -> {
						ctx.refused(refused);
						place(index);
						pulse.now();
					}
					}
				});
	}

	private void counted() {
		bar.answered(sheet.answered(), sheet.size());
		sections.show();
		map.redraw();
		legend.show();
	}

	private void flag() {
		if (index != Sheet.NONE) {
			change(new Change.Flag(sheet.question(index).question(), !sheet.flagged(index)));
			card.flagged(index);
		}
	}

	private void change(Change change) {
		if (!over && sheet.apply(change)) {
			counted();
			storing.put(change);
		}
	}

	private void failed() {
		if (over) {
			submit();
			return;
		}
		news.tell(Status.STOP, Messages.SittingView_failed, Messages.SittingView_failedWhy,
				new News.Action(Messages.SittingView_retry, () -> {
					news.hush();
					storing.retry();
				}));
	}

	/** How does the exam stand? */
	private void ask() {
		pulse.now();
	}

	private void noticed(Noticed what) {
		if (!over) {
			ctx.background(Messages.SittingView_checking.text(),
					() -> exams.noticed(session, sheet.exam().attempt(), what), result -> {
						if (!result.isDone()) {
							pulse.now();
						}
					});
		}
	}

	/** What the accented button at the end of what can be answered does, from anywhere. */
	private void goOn() {
		sheet.next().ifPresentOrElse(this::enter, this::askSubmit);
	}

	private void askSubmit() {
		if (over || asking) {
			return;
		}
		card.flush();
		if (Dialogs.confirm(page, look, look.t(Messages.SittingView_ask), look.t(HandIn.text(sheet)),
				look.t(Messages.SittingView_submit)) && !page.isDisposed() && !over) {
			storing.whenIdle(this::submit);
		}
	}

	private void submit() {
		ctx.use(Messages.SittingView_submitting.text(), () -> exams.submit(session, sheet.exam().attempt()),
				done -> leave());
	}

	private void leave() {
		if (!leaving) {
			leaving = true;
			ctx.navigate(Pages.RESULT, sheet.exam().attempt().toString());
		}
	}

	private Optional<Runnable> key(Event e) {
		int modifiers = e.stateMask & SWT.MODIFIER_MASK;
		if ((modifiers & ~SWT.SHIFT) != 0 || over || asking) {
			return Optional.empty();
		}
		return Optional.ofNullable(switch (e.keyCode) {
		case SWT.PAGE_DOWN -> () -> beside(1);
		case SWT.PAGE_UP -> () -> beside(-1);
		case SWT.ARROW_RIGHT -> map.isFocusControl() ? null : () -> beside(1);
		case SWT.ARROW_LEFT -> map.isFocusControl() ? null : () -> beside(-1);
		case SWT.DEL, SWT.BS -> this::takeBack;
		case 'f' -> this::flag;
		default -> Character.isLetterOrDigit(e.character) ? () -> card.key(e.character) : null;
		});
	}

	private void beside(int by) {
		show(index == Sheet.NONE ? Sheet.NONE : sheet.beside(index, by));
	}

	private void takeBack() {
		if (!card.key(SWT.DEL)) {
			card.clear();
		}
	}

	@Override
	public void focus() {
		card.focus();
		// what has the keyboard is brought into view; the question above it matters more
		page.position(0);
	}

	@Override
	public Bilingual help() {
		return (sheet.sectioned() ? Messages.SittingView_helpSections : Messages.SittingView_help).text();
	}

	@Override
	public boolean mayLeave() {
		if (leaving || over) {
			return true;
		}
		card.flush();
		news.tell(Status.WAIT, Messages.SittingView_stay, Messages.SittingView_stayWhy,
				new News.Action(Messages.SittingView_leave, () -> storing.whenIdle(() -> {
					leaving = true;
					ctx.leave();
				})), new News.Action(Messages.SittingView_goOn, () -> {
					news.hush();
					focus();
				}));
		return false;
	}

	@Override
	public Optional<Object> memento() {
		card.flush();
		return Optional.of(new Place(sheet.exam().attempt(), index, storing.pending(), leaving, presence.away()));
	}
}
