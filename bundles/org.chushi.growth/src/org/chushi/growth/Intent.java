package org.chushi.growth;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a person wants now, and wanted before.
 *
 * @param wishes  at most one for each direction, the strongest first; {@link Direction#STAY} alone or not at all
 * @param history all that was ever said, the last first
 */
public record Intent(UUID person, List<Wish> wishes, List<Wish> history) {

	public Intent {
		wishes = List.copyOf(wishes);
		history = List.copyOf(history);
	}

	/**
	 * How they stand to a position.
	 *
	 * @param way   the direction of the one move that leads there from where they are; none when it is farther away: then a wish
	 *              without a position says nothing about it
	 */
	public Stance about(String position, Optional<Direction> way, Instant now) {
		Optional<Wish> wish = wishes.stream().filter(w -> way.isPresent() ? w.aims(position, way.get()) : w.position().equals(position)).findFirst();
		return new Stance(wish.isPresent() ? Leaning.TOWARDS : wishes.isEmpty() ? Leaning.SILENT : Leaning.ELSEWHERE, wish,
				wishes.stream().filter(w -> !wish.equals(Optional.of(w))).toList(), wish.or(() -> wishes.stream().findFirst()).filter(w -> w.isOld(now)).isPresent());
	}

	/** Whether they want to stay what they are. */
	public boolean stays() {
		return wishes.stream().anyMatch(w -> w.direction() == Direction.STAY);
	}
}
