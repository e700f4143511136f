package org.chushi.internal.ui.learn;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.chushi.assessment.AttemptSummary;
import org.chushi.assessment.Exams;
import org.chushi.assessment.Noticed;
import org.chushi.assessment.RunningExam;
import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.ui.PageContext;
import org.eclipse.swt.widgets.Control;

/**
 * Reads again and again how an attempt stands, off the UI thread: an invigilator may have given time or stopped it, the
 * machine may have slept. Each third time it says that the page is there. Ends with the page.
 */
final class Pulse {

	/** How an attempt stands. */
	sealed interface Beat {
		record Running(RunningExam exam) implements Beat {
		}

		/** @param attempt none when nothing is known of it any more */
		record Ended(Optional<AttemptSummary> attempt) implements Beat {
		}
	}

	/** Milliseconds between two readings. */
	private static final int EVERY = 20_000;
	private static final int PRESENT = 3;

	private final Control page;
	private final PageContext ctx;
	private final Exams exams;
	private final Session session;
	private final UUID attempt;
	private final Consumer<Beat> heard;
	private int beats;
	private int asked;
	private int outdated;

	Pulse(Control page, PageContext ctx, Exams exams, UUID attempt, Consumer<Beat> heard) {
		this.page = page;
		this.ctx = ctx;
		this.exams = exams;
		this.attempt = attempt;
		this.heard = heard;
		session = ctx.session(Session.class);
		later();
	}

	private void later() {
		page.getDisplay().timerExec(EVERY, () -> {
			if (!page.isDisposed()) {
				beat();
				later();
			}
		});
	}

	/** One reading as they come by themselves. */
	void beat() {
		beats++;
		read(beats % PRESENT == 0);
	}

	/** A reading out of turn. */
	void now() {
		read(false);
	}

	/** Something is being changed: what is on its way may be from before. */
	void outdate() {
		outdated = asked;
	}

	private void read(boolean present) {
		int mine = ++asked;
		ctx.<Result<Beat>>background(Messages.SittingView_checking.text(), () -> {
			if (present) {
				// whether it was stored does not matter: what follows says how the attempt stands
				exams.noticed(session, attempt, Noticed.PRESENT);
			}
			return state();
		}, result -> {
			if (mine > outdated && result instanceof Result.Done<Beat> done) {
				heard.accept(done.value());
			}
		});
	}

	private Result<Beat> state() {
		return exams.current(session).then(current -> current.filter(exam -> exam.attempt().equals(attempt))
				.<Result<Beat>>map(exam -> Result.done(new Beat.Running(exam))).orElseGet(this::ended));
	}

	private Result<Beat> ended() {
		return exams.results(session, ctx.person()).map(all -> new Beat.Ended(
				all.stream().filter(one -> one.attempt().equals(attempt)).findFirst()));
	}
}
