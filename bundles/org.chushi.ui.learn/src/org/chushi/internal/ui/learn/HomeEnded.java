package org.chushi.internal.ui.learn;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.chushi.assessment.AttemptSummary;
import org.chushi.core.Bilingual;
import org.chushi.ui.Dates;

/** An exam that ended lately without the newcomer, handed in by the program, or whose result waits for marks or for a key. */
record HomeEnded(UUID attempt, Bilingual title, Bilingual detail) {

	/** As long as a certificate is news. */
	private static final Duration NEWS = Duration.ofDays(3);

	/**
	 * The latest first; of each paper the last attempt alone.
	 *
	 * @param attempts of the newcomer
	 */
	static List<HomeEnded> of(List<AttemptSummary> attempts, Instant now, ZoneId zone) {
		return attempts.stream().filter(a -> attempts.stream().noneMatch(later -> follows(later, a)))
				.filter(a -> a.awaitsMarks() || handedInLately(a, now))
				.sorted(Comparator.comparing((AttemptSummary a) -> a.ended().orElse(a.started())).reversed()).map(a -> of(a, zone))
				.toList();
	}

	private static boolean follows(AttemptSummary later, AttemptSummary attempt) {
		return later.paper().equals(attempt.paper()) && later.started().isAfter(attempt.started());
	}

	private static boolean handedInLately(AttemptSummary attempt, Instant now) {
		return attempt.expired() && !attempt.voided() && attempt.ended().filter(now.minus(NEWS)::isBefore).isPresent();
	}

	private static HomeEnded of(AttemptSummary attempt, ZoneId zone) {
		Bilingual when = Dates.moment(attempt.ended().orElse(attempt.started()), zone);
		return new HomeEnded(attempt.attempt(),
				(attempt.expired() ? Messages.HomeEnded_over : attempt.sealed() ? Messages.HomeEnded_sealed : Messages.HomeEnded_awaits)
						.text(attempt.title()),
				(attempt.sealed() ? Messages.HomeEnded_sealedWords
						: attempt.awaitsMarks() ? Messages.HomeEnded_awaitsWords : Messages.HomeEnded_overWords).text(when));
	}
}
