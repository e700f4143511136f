package org.chushi.internal.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.chushi.internal.practice.PracticeEvents.PracticeAnswered;

/**
 * What somebody practised on one day.
 *
 * @param competencies by id, without the answers of adaptive rounds
 * @param asked        due cards that were asked, and how many of them were known
 */
record PracticeDay(UUID person, LocalDate day, Count all, Map<String, Count> competencies, Count asked) {

	/** Answers, and how many of them were right. */
	record Count(int answers, int right) {

		static final Count NONE = new Count(0, 0);

		Count plus(boolean one) {
			return plus(new Count(1, one ? 1 : 0));
		}

		Count plus(Count other) {
			return new Count(answers + other.answers, right + other.right);
		}
	}

	static PracticeDay empty(UUID person, LocalDate day) {
		return new PracticeDay(person, day, Count.NONE, Map.of(), Count.NONE);
	}

	/** @param telling whether it counts for its competencies */
	PracticeDay answered(PracticeAnswered e, boolean telling) {
		return new PracticeDay(person, day, all.plus(e.right()),
				telling ? plus(competencies, e.competencies(), e.right()) : competencies,
				e.recall() ? asked.plus(e.right()) : asked);
	}

	private static Map<String, Count> plus(Map<String, Count> before, List<String> competencies, boolean right) {
		Map<String, Count> more = new TreeMap<>(before);
		competencies.forEach(c -> more.merge(c, Count.NONE.plus(right), Count::plus));
		return more;
	}
}
