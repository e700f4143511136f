package org.chushi.analysis;

import java.util.List;

/**
 * What came out of a round.
 *
 * @param overall of all cases of a level together, one for each level that occurs: alphas of different levels are no single
 *                figure
 * @param cases   those with the least agreement first
 */
public record ConsistencyOutcome(ConsistencyRound round, List<Concord> overall, List<CaseOutcome> cases) {

	public ConsistencyOutcome {
		overall = List.copyOf(overall);
		cases = List.copyOf(cases);
	}
}
