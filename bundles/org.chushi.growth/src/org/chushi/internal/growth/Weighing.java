package org.chushi.internal.growth;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.career.Careers;
import org.chushi.career.Careers.MapView;
import org.chushi.career.Careers.PositionView;
import org.chushi.core.Bilingual;
import org.chushi.growth.Direction;
import org.chushi.growth.Horizon;
import org.chushi.growth.Intent;
import org.chushi.growth.Prospect;
import org.chushi.growth.Prospect.Standing;
import org.chushi.growth.Prospects;
import org.chushi.growth.Strength;
import org.chushi.growth.Wish;
import org.chushi.internal.growth.Ways.Way;
import org.chushi.people.Person;
import org.chushi.rules.Finding;

/** One person's qualification beside their wishes, for each position. */
record Weighing(Person person, MapView map, Intent intent, Instant now) {

	/** Who is ready and wants it first; of those alike who wants it more, sooner, and lacks less. */
	static final Comparator<Prospect> ORDER = Comparator.comparing(Prospect::standing)
			.thenComparing(p -> p.wish().map(Wish::strength).orElse(Strength.OPEN), Comparator.reverseOrder()).thenComparing(Prospect::steps)
			.thenComparing(p -> p.missing().size()).thenComparing(p -> p.wish().map(Wish::horizon).orElse(Horizon.LATER))
			.thenComparing(Prospect::name).thenComparing(Prospect::person);

	Map<PositionView, Prospect> prospects() {
		Map<PositionView, Prospect> found = new LinkedHashMap<>();
		map.here().ifPresent(here -> {
			Map<String, Way> ways = Ways.from(map);
			for (PositionView position : map.positions()) {
				Optional.ofNullable(ways.get(position.id())).filter(way -> position.standing() != Careers.Standing.BEHIND)
						.flatMap(way -> prospect(here, position, way)).ifPresent(p -> found.put(position, p));
			}
		});
		return found;
	}

	private Optional<Prospect> prospect(PositionView here, PositionView position, Way way) {
		List<Finding> missing = way.first().findings().stream().filter(f -> !f.met()).toList();
		int asked = way.first().findings().size();
		int met = asked - missing.size();
		Direction direction = Ways.direction(way.first());
		Optional<Wish> wish = intent.wishes().stream().filter(w -> way.steps() == 1 ? w.aims(position.id(), direction) : w.position().equals(position.id()))
				.findFirst();
		boolean ready = way.steps() == 1 && missing.isEmpty();
		return standing(ready, way.steps(), wish.isPresent(), met, asked).map(standing -> new Prospect(person.id(), person.displayName(), here.title(),
				direction, way.first().to(), title(way.first().to()), way.steps(), met, asked, missing, wish, wish.filter(w -> w.isOld(now)).isPresent(),
				intent.wishes().stream().filter(w -> !wish.equals(Optional.of(w))).map(Weighing::words).toList(), standing));
	}

	private Optional<Standing> standing(boolean ready, int steps, boolean wants, int met, int asked) {
		if (wants) {
			return Optional.of(ready ? Standing.READY : Standing.ON_THE_WAY);
		}
		if (ready) {
			return Optional.of(intent.wishes().isEmpty() ? Standing.ASK : Standing.ELSEWHERE);
		}
		return steps == 1 && intent.wishes().isEmpty() && met * 100 >= Prospects.NEAR * asked ? Optional.of(Standing.NEAR) : Optional.empty();
	}

	private Bilingual title(String position) {
		return map.positions().stream().filter(p -> p.id().equals(position)).map(PositionView::title).findFirst().orElse(Bilingual.same(position));
	}

	/** A wish in a few words. */
	static Bilingual words(Wish wish) {
		return wish.position().isEmpty() ? wish.direction().title() : Messages.Wish_aim.text(wish.direction().title(), wish.positionTitle());
	}
}
