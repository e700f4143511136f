package org.chushi.analysis;

import java.util.List;

import org.chushi.core.Bilingual;

/**
 * Two rounds side by side, by the cases that were asked in the same words, with the same options and the same key.
 *
 * @param before overall of the common cases in the earlier round
 * @param after  the same in the later one
 * @param cases  what changed least for the better first
 * @param others cases of either round that the other has not
 */
public record ConsistencyComparison(ConsistencyRound earlier, ConsistencyRound later, List<Concord> before,
		List<Concord> after, List<Case> cases, int others) {

	/** One case in both rounds. @param rightBefore share of people who gave a right answer, 0 to 1 */
	public record Case(String question, String code, Bilingual stem, Concord before, Concord after, double rightBefore,
			double rightAfter) {

		/** Alpha later minus alpha earlier; 0 where either is not known. */
		public double change() {
			return before.alpha().isPresent() && after.alpha().isPresent()
					? after.alpha().getAsDouble() - before.alpha().getAsDouble()
					: 0;
		}
	}

	public ConsistencyComparison {
		before = List.copyOf(before);
		after = List.copyOf(after);
		cases = List.copyOf(cases);
	}
}
