package org.chushi.internal.assessment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.assessment.ExamTerms;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result;

/** Whether somebody who is admitted to a paper may start now: attempts left, waiting time over. */
final class Entry {

	private final Clock clock;

	Entry(Clock clock) {
		this.clock = clock;
	}

	/** @param before the person's attempts at this paper, all of them ended */
	Result<ExamTerms> check(Bilingual title, ExamTerms terms, List<Attempt> before) {
		List<Missing> missing = new ArrayList<>();
		if (usedUp(terms, before)) {
			missing.add(new Missing(Messages.Entry_attempts.text(title), Messages.Entry_attemptsHave.text(before.size()),
					Messages.Entry_attemptsWant.text(terms.attempts()), Messages.Entry_attemptsNext.text()));
		}
		if (before.stream().anyMatch(Attempt::awaitsMarks)) {
			missing.add(awaits(before.stream().anyMatch(Attempt::sealed)));
		}
		next(terms, before).ifPresent(next -> missing.add(waiting(terms, before, next)));
		return missing.isEmpty() ? Result.done(terms) : Result.refused(Messages.Entry_shut.text(title), missing);
	}

	private static Missing awaits(boolean sealed) {
		return new Missing(Messages.Entry_awaits.text(), (sealed ? Messages.Entry_awaitsHaveSealed : Messages.Entry_awaitsHave).text(),
				Messages.Entry_awaitsWant.text(), awaitsNext(sealed));
	}

	/** What somebody does whose result is not there yet. @param sealed whether a sealed paper is to be opened first */
	static Bilingual awaitsNext(boolean sealed) {
		return (sealed ? Messages.Entry_awaitsNextSealed : Messages.Entry_awaitsNext).text();
	}

	/** Refusal of a second paper beside the one under way. */
	static <T> Result<T> busy(Attempt running) {
		return Result.refused(Messages.Entry_busy.text(running.title()),
				List.of(new Missing(Messages.Entry_busyWhat.text(running.title()), Messages.Entry_busyHave.text(),
						Messages.Entry_busyWant.text(), Messages.Entry_busyNext.text(running.title()))));
	}

	static boolean usedUp(ExamTerms terms, List<Attempt> before) {
		return terms.attempts() > 0 && before.size() >= terms.attempts();
	}

	/** Earliest start, when it lies ahead. Without a waiting time there is none, though the clock may have been put back. */
	Optional<Instant> next(ExamTerms terms, List<Attempt> before) {
		if (terms.waiting().isZero()) {
			return Optional.empty();
		}
		return before.stream().map(Attempt::ended).max(Instant::compareTo).map(e -> e.plus(terms.waiting()))
				.filter(e -> e.isAfter(clock.instant()));
	}

	private Missing waiting(ExamTerms terms, List<Attempt> before, Instant next) {
		Duration since = terms.waiting().minus(Duration.between(clock.instant(), next));
		return new Missing(Messages.Entry_wait.text(),
				Messages.Entry_waitHave.text(Times.span(since.isNegative() ? Duration.ZERO : since)),
				Messages.Entry_waitWant.text(Times.span(terms.waiting())),
				usedUp(terms, before) ? Messages.Entry_attemptsNext.text()
						: Messages.Entry_waitNext.text(Times.moment(next, clock)));
	}
}
