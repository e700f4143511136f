package org.chushi.internal.ui.learn;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.chushi.assessment.ExamOutlook;
import org.chushi.training.SetExam;

/** An exam somebody can expect. @param set as it was set for the person; none when the rules of their programme ask for it alone */
record Offer(ExamOutlook outlook, Optional<SetExam> set) {

	/**
	 * What rules ask for, and then what was set beside it: what can be begun now or later, the nearest end first. What is
	 * over is there only while it has something to show.
	 *
	 * @param look gives the outlook of a paper by id; none when it is gone
	 */
	static List<Offer> of(List<ExamOutlook> byRule, List<SetExam> set, Instant now, Function<String, Optional<ExamOutlook>> look) {
		List<Offer> offers = new ArrayList<>();
		byRule.forEach(o -> offers.add(new Offer(o, latest(set, o.paper(), now))));
		set.stream().filter(s -> s.withdrawn().isEmpty()).sorted(Comparator.comparing(SetExam::until)).map(SetExam::paper).distinct()
				.filter(paper -> byRule.stream().noneMatch(o -> o.paper().equals(paper)))
				.flatMap(paper -> look.apply(paper).stream()).map(o -> new Offer(o, latest(set, o.paper(), now)))
				.filter(o -> o.set().isPresent() || o.outlook().attempts() > 0 || o.outlook().running().isPresent()).forEach(offers::add);
		return offers;
	}

	private static Optional<SetExam> latest(List<SetExam> set, String paper, Instant now) {
		Stream<SetExam> standing = set.stream().filter(s -> s.paper().equals(paper) && s.stands(now));
		return standing.min(Comparator.comparing(SetExam::from));
	}

	/** Whether there is something to learn before it. */
	boolean teaches() {
		return !outlook.missing().isEmpty() || set.isEmpty();
	}
}
