package org.chushi.internal.practice;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.chushi.internal.practice.PracticeEvents.Slip;

/**
 * A round with what follows from its answers, worked out once: a replay and a look at each question that is left take time.
 *
 * @param adapting of an adaptive round that has questions; one that was ended before its first answer has none
 * @param left     questions that are not withdrawn, those of a running exam too; none when the round is over
 */
record Standing(Drill drill, Optional<Adapting> adapting, List<Slip> left) {

	/** @param there whether the content still has the question */
	static Standing of(Drill drill, Predicate<Slip> there) {
		Optional<Adapting> adapting = drill.adaptive() && !drill.plan().pool().isEmpty() ? Optional.of(Adapting.of(drill))
				: Optional.empty();
		return new Standing(drill, adapting, adapting.filter(Adapting::concluded).isPresent() ? List.of()
				: drill.open().stream().filter(there).toList());
	}

	boolean over() {
		return left.isEmpty();
	}

	/** The one that is asked now. @param busy questions that cannot be asked now */
	Optional<Slip> next(Set<String> busy) {
		List<Slip> can = left.stream().filter(s -> !busy.contains(s.question())).toList();
		return adapting.isPresent() && !can.isEmpty() ? adapted(adapting.get(), can) : can.stream().findFirst();
	}

	private Optional<Slip> adapted(Adapting adaptive, List<Slip> can) {
		Set<String> ids = new HashSet<>(can.stream().map(Slip::question).toList());
		return adaptive.session().next(i -> ids.contains(i.id())).flatMap(i -> drill.slip(i.id()));
	}
}
