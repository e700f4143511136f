package org.chushi.internal.growth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chushi.career.CareerWays.Step;
import org.chushi.career.CareerWays.Way;
import org.chushi.career.Careers.MapView;
import org.chushi.career.Careers.MoveView;
import org.chushi.career.Careers.PositionView;
import org.chushi.core.Bilingual;
import org.chushi.growth.Direction;
import org.chushi.growth.Goal.Suggestion;
import org.chushi.rules.Finding;

/**
 * What could become goals: what is missing on the ways to what is wished, step by step, then for each next step from here.
 *
 * @param wished ways to what the person wants
 */
record Suggesting(MapView map, List<Way> wished) {

	/** Each requirement once, where it is wanted first. */
	List<Suggestion> all() {
		List<Suggestion> all = new ArrayList<>();
		wished.stream().flatMap(w -> w.steps().stream()).forEach(step -> all.addAll(missing(step)));
		map.next().stream().sorted(Comparator.comparingLong(Suggesting::lacking)).forEach(move -> all.addAll(missing(move)));
		Set<String> seen = new HashSet<>();
		return all.stream().filter(s -> seen.add(s.finding().requirement())).toList();
	}

	private static List<Suggestion> missing(Step step) {
		return step.needs().stream().filter(n -> n.open()).map(n -> new Suggestion(Direction.of(step.vertical()), step.to(), step.toTitle(), n.finding()))
				.toList();
	}

	private static long lacking(MoveView move) {
		return move.findings().stream().filter(f -> !f.met()).count();
	}

	private List<Suggestion> missing(MoveView move) {
		Bilingual title = map.positions().stream().filter(p -> p.id().equals(move.to())).map(PositionView::title).findFirst()
				.orElse(Bilingual.same(move.to()));
		return move.findings().stream().filter(f -> !f.met()).map((Finding f) -> new Suggestion(Direction.of(move.vertical()), move.to(), title, f))
				.toList();
	}
}
