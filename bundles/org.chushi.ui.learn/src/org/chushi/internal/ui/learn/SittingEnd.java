package org.chushi.internal.ui.learn;

import java.util.Optional;

import org.chushi.assessment.AttemptSummary;
import org.chushi.assessment.Exams;
import org.chushi.people.Session;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Look;
import org.chushi.ui.OneAtATime;
import org.chushi.ui.PageContext;
import org.chushi.ui.Status;

/** How an exam comes to its end: handed in, out of time, stopped; and how its page is left before, on purpose. */
final class SittingEnd {

	private final PageContext ctx;
	private final Look look;
	private final SittingParts parts;
	private final QuestionCard card;
	private final Exams exams;
	private final Session session;
	private final Sheet sheet;
	private final News news;
	private final Storing storing;
	private final Runnable focus;
	private final OneAtATime handingIn = new OneAtATime();
	private boolean over;
	private boolean leaving;

	/** @param focus puts the keyboard where it belongs on the page */
	SittingEnd(PageContext ctx, SittingParts parts, Exams exams, Sheet sheet, Storing storing, Runnable focus) {
		this.ctx = ctx;
		this.look = ctx.look();
		this.parts = parts;
		card = parts.card();
		news = parts.news();
		this.exams = exams;
		this.sheet = sheet;
		this.storing = storing;
		this.focus = focus;
		session = ctx.session(Session.class);
	}

	/** Nothing can be answered any more. */
	boolean over() {
		return over;
	}

	/** The page was left, not only built again. */
	boolean left() {
		return leaving;
	}

	void askSubmit() {
		card.flush();
		if (Dialogs.confirm(parts.page(), look, look.t(Messages.SittingView_ask), look.t(HandIn.text(sheet)),
				look.t(Messages.SittingView_submit)) && !parts.page().isDisposed() && !over) {
			storing.whenIdle(this::submit);
		}
	}

	void submit() {
		handingIn.use(ctx, Messages.SittingView_submitting.text(), () -> exams.submit(session, sheet.exam().attempt()), done -> leave());
	}

	void timeOver() {
		// what was typed is told by it, and still counts
		card.shut();
		over = true;
		news.tell(Status.WAIT, Messages.SittingView_over, Messages.SittingView_overWhy);
		storing.whenIdle(this::submit);
	}

	/** Somebody ended it: the time that was over leads to the result, an invigilator's stop is said before. */
	void ended(Optional<AttemptSummary> attempt) {
		over = true;
		card.shut();
		if (attempt.filter(AttemptSummary::expired).isPresent()) {
			leave();
			return;
		}
		news.hush();
		boolean voided = attempt.filter(AttemptSummary::voided).isPresent();
		card.end(voided ? Messages.SittingView_voided : Messages.SittingView_stopped,
				voided ? Messages.SittingView_voidedWhy : Messages.SittingView_stoppedWhy, Messages.SittingView_result,
				this::leave);
		parts.bar().over();
		parts.overview().hide();
		parts.page().reflow();
		focus.run();
	}

	private void leave() {
		if (!leaving) {
			leaving = true;
			ctx.navigate(Pages.RESULT, sheet.exam().attempt().toString());
		}
	}

	/** Else asks whether to go on. */
	boolean mayLeave() {
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
					focus.run();
				}));
		return false;
	}
}
