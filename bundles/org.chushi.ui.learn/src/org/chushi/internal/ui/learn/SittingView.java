package org.chushi.internal.ui.learn;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.assessment.Exams;
import org.chushi.assessment.Noticed;
import org.chushi.assessment.RunningExam;
import org.chushi.assessment.SectionProgress;
import org.chushi.core.Bilingual;
import org.chushi.internal.ui.learn.Pulse.Beat;
import org.chushi.people.Session;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Response;
import org.chushi.ui.Cell;
import org.chushi.ui.Column;
import org.chushi.ui.Keyboard;
import org.chushi.ui.Look;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Status;
import org.chushi.ui.questions.AnswerPanels;
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
	private final Overview overview;
	private final Pulse pulse;
	private final Presence presence;
	private final SittingKeys keys;
	private final SectionDoor door;
	private final SittingEnd end;
	private int index;
	/** The time of paper or section is over by this page's clock; the engine is being asked. */
	private boolean asking;

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
		overview = new Overview(page.content(), look, sheet, this::enter, this::show, this::askSubmit);
		keys = new SittingKeys(card, overview, this::beside, this::flag);
		Optional<Place> before = ctx.memento().filter(Place.class::isInstance).map(Place.class::cast)
				.filter(place -> place.attempt().equals(exam.attempt()));
		storing = new Storing(ctx, exams, exam.attempt(), bar, zone, this::failed, this::ask);
		pulse = new Pulse(page, ctx, exams, exam.attempt(), this::heard);
		SittingParts parts = new SittingParts(page, bar, news, card, overview);
		door = new SectionDoor(ctx, parts, exams, sheet, storing, pulse, new Ways());
		end = new SittingEnd(ctx, parts, exams, sheet, storing, this::focus);
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

	/** What the way to another section needs of the page. */
	private final class Ways implements SectionDoor.Sitting {

		@Override
		public boolean goesOn() {
			return !end.over() && !asking;
		}

		@Override
		public boolean over() {
			return end.over();
		}

		@Override
		public void reopen() {
			place(index);
		}

		@Override
		public void entered(RunningExam now) {
			renew(now);
			place(sheet.start());
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
		if (page.isDisposed() || end.over()) {
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
		if (end.over()) {
			return;
		}
		switch (beat) {
		case Beat.Running running -> heard(running.exam());
		case Beat.Ended ended -> end.ended(ended.attempt());
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
			end.timeOver();
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

	/** Goes to a place, or says why not. */
	void show(int to) {
		if (sheet.readable(to)) {
			place(to);
		} else if (to >= 0 && to < sheet.size()) {
			sheet.section(to).ifPresent(door::knock);
		}
	}

	private void place(int to) {
		index = to;
		card.show(to);
		if (end.over() || asking) {
			card.shut();
		}
		overview.show(to);
		counted();
		page.reflow();
		focus();
	}

	private void enter(SectionProgress section) {
		door.enter(section);
	}

	private void counted() {
		bar.answered(sheet.answered(), sheet.size());
		overview.counted();
	}

	private void flag() {
		if (index != Sheet.NONE) {
			change(new Change.Flag(sheet.question(index).question(), !sheet.flagged(index)));
			card.flagged(index);
		}
	}

	private void change(Change change) {
		if (!end.over() && sheet.apply(change)) {
			counted();
			storing.put(change);
		}
	}

	private void failed() {
		if (end.over()) {
			end.submit();
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
		if (!end.over()) {
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
		if (!end.over() && !asking) {
			end.askSubmit();
		}
	}

	private Optional<Runnable> key(Event e) {
		return end.over() || asking ? Optional.empty() : keys.of(e);
	}

	private void beside(int by) {
		show(index == Sheet.NONE ? Sheet.NONE : sheet.beside(index, by));
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
		return end.mayLeave();
	}

	@Override
	public Optional<Object> memento() {
		card.flush();
		return Optional.of(new Place(sheet.exam().attempt(), index, storing.pending(), end.left(), presence.away()));
	}
}
