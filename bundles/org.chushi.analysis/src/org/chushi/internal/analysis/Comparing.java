package org.chushi.internal.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.chushi.analysis.Camp;
import org.chushi.analysis.CaseOutcome;
import org.chushi.analysis.ConsistencyComparison;
import org.chushi.analysis.ConsistencyRound;
import org.chushi.core.Result;
import org.chushi.questions.Item;

/** Puts two rounds side by side. */
record Comparing(Trial earlier, Outcomes before, Trial later, Outcomes after) {

	Result<ConsistencyComparison> result(Function<Trial, ConsistencyRound> view) {
		List<Item> common = earlier.items().stream().filter(i -> later.items().stream().anyMatch(j -> same(i, j))).toList();
		List<Item> again = later.items().stream().filter(j -> common.stream().anyMatch(i -> same(i, j))).toList();
		if (common.isEmpty()) {
			return Result.refused(Messages.Comparing_nothing.text());
		}
		Map<String, CaseOutcome> then = after.cases(again).stream()
				.collect(Collectors.toMap(CaseOutcome::question, Function.identity()));
		List<ConsistencyComparison.Case> cases = before.cases(common).stream().map(b -> compared(b, then.get(b.question())))
				.sorted(Comparator.comparingDouble(ConsistencyComparison.Case::change)).toList();
		return Result.done(new ConsistencyComparison(view.apply(earlier), view.apply(later), before.overall(common),
				after.overall(again), cases, earlier.cases().size() + later.cases().size() - 2 * common.size()));
	}

	/** Answers can be compared: words, options and key are the same; only the order on the screen may differ. */
	private boolean same(Item one, Item other) {
		return one.question().equals(other.question()) && one.type().equals(other.type()) && one.stem().equals(other.stem())
				&& before.named(one).equals(before.named(other));
	}

	private static ConsistencyComparison.Case compared(CaseOutcome before, CaseOutcome after) {
		return new ConsistencyComparison.Case(before.question(), before.code(), before.stem(), before.concord(), after.concord(),
				right(before), right(after));
	}

	private static double right(CaseOutcome outcome) {
		int right = outcome.camps().stream().filter(Camp::right).mapToInt(Camp::people).sum();
		return outcome.answered() == 0 ? 0 : (double) right / outcome.answered();
	}
}
