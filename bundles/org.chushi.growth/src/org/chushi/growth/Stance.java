package org.chushi.growth;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What somebody said, seen from one position.
 *
 * @param wish   what they said about this position or the way there
 * @param others what else they want, the strongest first
 * @param old    whether {@code wish}, or without one the first of the others, was said so long ago that it is asked about again
 */
public record Stance(Leaning leaning, Optional<Wish> wish, List<Wish> others, boolean old) {

	/** Who wants it first, then who has not said anything, then who wants something else; of those alike who wants it more, and sooner. */
	public static final Comparator<Stance> ORDER = Comparator.comparing(Stance::leaning)
			.thenComparing(s -> s.wish().map(Wish::strength).orElse(Strength.OPEN), Comparator.reverseOrder())
			.thenComparing(s -> s.wish().map(Wish::horizon).orElse(Horizon.LATER));

	public Stance {
		others = List.copyOf(others);
	}
}
