package org.chushi.internal.ui.learn;

import java.util.Optional;
import java.util.UUID;

import org.chushi.assessment.Exams;
import org.chushi.assessment.RunningExam;
import org.chushi.assessment.SectionProgress;
import org.chushi.assessment.SectionProgress.State;
import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Look;
import org.chushi.ui.PageContext;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Status;

/** The way into another section of a paper, and why there is none. */
final class SectionDoor {

	/** The exam under way. */
	interface Sitting {

		/** Neither over nor being asked whether it is. */
		boolean goesOn();

		boolean over();

		/** Shows the question that was shown before. */
		void reopen();

		/** Shows how the exam stands and where it goes on. */
		void entered(RunningExam now);
	}

	private final PageContext ctx;
	private final Look look;
	private final ScrolledPage page;
	private final QuestionCard card;
	private final Exams exams;
	private final Session session;
	private final Sheet sheet;
	private final Storing storing;
	private final Pulse pulse;
	private final Sitting sitting;

	SectionDoor(PageContext ctx, SittingParts parts, Exams exams, Sheet sheet, Storing storing, Pulse pulse, Sitting sitting) {
		this.ctx = ctx;
		this.look = ctx.look();
		this.page = parts.page();
		this.card = parts.card();
		this.exams = exams;
		this.sheet = sheet;
		this.storing = storing;
		this.pulse = pulse;
		this.sitting = sitting;
		session = ctx.session(Session.class);
	}

	/** Enters the section that comes next, or says why another cannot be entered. */
	void knock(SectionProgress section) {
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
	void enter(SectionProgress section) {
		if (!sitting.goesOn()) {
			return;
		}
		card.flush();
		boolean agreed = sheet.shutByLeaving().map(here -> asked(here, section)).orElse(true);
		if (agreed && !page.isDisposed() && !sitting.over()) {
			storing.whenIdle(() -> move(section.section()));
		}
	}

	private boolean asked(SectionProgress here, SectionProgress to) {
		String title = look.t(Messages.SittingView_leaveSection, here.title());
		String words = look.t(HandIn.leaving(sheet, here));
		String doIt = look.t(Messages.SittingView_enter, to.title());
		return sheet.open(here.section()).isEmpty() ? Dialogs.confirm(page, look, title, words, doIt)
				: Dialogs.risk(page, look, title, words, doIt);
	}

	private void move(String section) {
		UUID attempt = sheet.exam().attempt();
		card.shut();
		pulse.outdate();
		Storing.work(ctx, Messages.SittingView_entering.text(), () -> exams.enter(session, attempt, section), sitting::reopen,
				this::moved);
	}

	private void moved(Result<RunningExam> result) {
		pulse.outdate();
		switch (result) {
		case Result.Done<RunningExam> done -> sitting.entered(done.value());
		case Result.Refused<RunningExam> refused -> {
			ctx.refused(refused);
			sitting.reopen();
			pulse.now();
		}
		}
	}
}
