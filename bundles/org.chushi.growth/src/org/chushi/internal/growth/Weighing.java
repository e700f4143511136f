package org.chushi.internal.growth;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.chushi.career.CareerWays.Need;
import org.chushi.career.CareerWays.Step;
import org.chushi.career.CareerWays.Way;
import org.chushi.career.Careers;
import org.chushi.career.Careers.MapView;
import org.chushi.career.Careers.PositionView;
import org.chushi.core.Bilingual;
import org.chushi.growth.Direction;
import org.chushi.growth.Horizon;
import org.chushi.growth.Intent;
import org.chushi.growth.Leaning;
import org.chushi.growth.Prospect;
import org.chushi.growth.Prospect.Standing;
import org.chushi.growth.Prospects;
import org.chushi.growth.Stance;
import org.chushi.growth.Strength;
import org.chushi.growth.Wish;
import org.chushi.people.Person;
import org.chushi.rules.Finding;

/**
 * One person's qualification beside their wishes, for each position.
 *
 * @param ways the cheapest way to a position, by its id
 */
record Weighing(Person person, MapView map, Intent intent, Instant now, Function<String, Optional<Way>> ways) {

	/** Who is ready and wants it first; of those alike who wants it more, sooner, and lacks less. */
	static final Comparator<Prospect> ORDER = Comparator.comparing(Prospect::standing)
			.thenComparing(p -> p.wish().map(Wish::strength).orElse(Strength.OPEN), Comparator.reverseOrder()).thenComparing(Prospect::steps)
			.thenComparing(p -> p.missing().size()).thenComparing(p -> p.wish().map(Wish::horizon).orElse(Horizon.LATER))
			.thenComparing(Prospect::name).thenComparing(Prospect::person);

	/** How a position is reached. @param findings of all its conditions */
	private record Road(Direction direction, String by, int steps, int months, List<Finding> findings) {

		List<Finding> missing() {
			return findings.stream().filter(f -> !f.met()).toList();
		}
	}

	Map<PositionView, Prospect> prospects() {
		Map<PositionView, Prospect> found = new LinkedHashMap<>();
		map.here().ifPresent(here -> map.positions().stream()
				.filter(p -> p.standing() != Careers.Standing.HERE && p.standing() != Careers.Standing.BEHIND)
				.forEach(p -> road(p).flatMap(road -> prospect(here, p, road)).ifPresent(prospect -> found.put(p, prospect))));
		return found;
	}

	/** One move, or the way to what is wished. */
	private Optional<Road> road(PositionView position) {
		return map.next().stream().filter(m -> m.to().equals(position.id())).findFirst()
				.map(m -> new Road(Direction.of(m.vertical()), m.to(), 1, 0, m.findings()))
				.or(() -> intent.wishes().stream().anyMatch(w -> w.position().equals(position.id())) ? ways.apply(position.id()).map(Weighing::road)
						: Optional.empty());
	}

	private static Road road(Way way) {
		Step first = way.steps().getFirst();
		return new Road(Direction.of(first.vertical()), first.to(), way.steps().size(), way.cost().months(),
				way.steps().stream().flatMap(s -> s.needs().stream()).filter(n -> !n.earlier()).map(Need::finding).toList());
	}

	private Optional<Prospect> prospect(PositionView here, PositionView position, Road road) {
		List<Finding> missing = road.missing();
		int asked = road.findings().size();
		int met = asked - missing.size();
		Stance stance = intent.about(position.id(), road.steps() == 1 ? Optional.of(road.direction()) : Optional.empty(), now);
		return standing(road.steps() == 1 && missing.isEmpty(), road.steps(), stance.leaning(), met, asked)
				.map(standing -> new Prospect(person.id(), person.displayName(), here.title(), road.direction(), road.by(), title(road.by()), road.steps(),
						road.months(), met, asked, missing, stance.wish(), stance.wish().isPresent() && stance.old(),
						stance.others().stream().map(Wish::aim).toList(), standing));
	}

	private static Optional<Standing> standing(boolean ready, int steps, Leaning leaning, int met, int asked) {
		return switch (leaning) {
		case TOWARDS -> Optional.of(ready ? Standing.READY : Standing.ON_THE_WAY);
		case SILENT -> ready ? Optional.of(Standing.ASK) : steps == 1 && met * 100 >= Prospects.NEAR * asked ? Optional.of(Standing.NEAR) : Optional.empty();
		case ELSEWHERE -> ready ? Optional.of(Standing.ELSEWHERE) : Optional.empty();
		};
	}

	private Bilingual title(String position) {
		return map.positions().stream().filter(p -> p.id().equals(position)).map(PositionView::title).findFirst().orElse(Bilingual.same(position));
	}
}
