package org.chushi.internal.ui.learn;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.chushi.assessment.Exams;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.ui.PageContext;

/** Stores what is changed in an exam, off the UI thread and one after the other; the bar says how far it is. */
final class Storing {

	private final PageContext ctx;
	private final Exams exams;
	private final Session session;
	private final UUID attempt;
	private final ExamBar bar;
	private final ZoneId zone;
	private final Runnable failed;
	private final Runnable refused;
	private final Saving saving = new Saving(this::store);

	/**
	 * @param failed  what was changed last could not be stored; it is kept for {@link #retry}
	 * @param refused what was changed last is not taken
	 */
	Storing(PageContext ctx, Exams exams, UUID attempt, ExamBar bar, ZoneId zone, Runnable failed,
			Runnable refused) {
		this.ctx = ctx;
		this.exams = exams;
		this.attempt = attempt;
		this.bar = bar;
		this.zone = zone;
		this.failed = failed;
		this.refused = refused;
		session = ctx.session(Session.class);
	}

	void put(Change change) {
		bar.saving();
		saving.put(change);
	}

	void retry() {
		bar.saving();
		saving.retry();
	}

	/** Runs when all is stored, as {@link Saving#whenIdle}. */
	void whenIdle(Runnable action) {
		saving.whenIdle(action);
	}

	List<Change> pending() {
		return saving.pending();
	}

	private void store(Change change) {
		work(ctx, Messages.SittingView_saving.text(), () -> switch (change) {
		case Change.Answer answer -> exams.answer(session, attempt, answer.question(), answer.response());
		case Change.Flag mark -> exams.flag(session, attempt, mark.question(), mark.flagged());
		}, this::failed, this::stored);
	}

	private void failed() {
		bar.failed();
		saving.failed();
		failed.run();
	}

	private void stored(Result<Instant> result) {
		switch (result) {
		case Result.Done<Instant> done -> {
			bar.saved(done.value().atZone(zone).toLocalTime());
			saving.ended();
		}
		case Result.Refused<Instant> why -> {
			bar.failed();
			ctx.refused(why);
			saving.ended();
			refused.run();
		}
		}
	}

	/** Work off the UI thread; that it failed is told by the shell, and what is to be set right then is done here. */
	static <T> void work(PageContext ctx, Bilingual what, Callable<T> work, Runnable failed, Consumer<T> then) {
		AtomicBoolean came = new AtomicBoolean();
		ctx.background(what, work, value -> {
			came.set(true);
			then.accept(value);
		}, () -> {
			if (!came.get()) {
				failed.run();
			}
		});
	}
}
