package org.chushi.atlas;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.internal.atlas.Engraver;

/**
 * Where the positions and moves of a map lie: levels are rows, tracks are columns, moves have right angles.
 *
 * @param places by id of the position
 * @param roads  corners by id of the move, from its begin to its end; none for one that lacks an end
 * @param heads  where the title of each track is
 * @param rows   where each level is, over the whole width, by level
 */
public record Plate(double width, double height, Map<String, Area> places, Map<String, List<Area.Spot>> roads, List<Area> heads,
		Map<Integer, Area> rows) {

	/** Where a key leads. */
	public enum Direction {
		UP(0, -1), DOWN(0, 1), LEFT(-1, 0), RIGHT(1, 0);

		private final int x;
		private final int y;

		Direction(int x, int y) {
			this.x = x;
			this.y = y;
		}
	}

	/** Lays out a map; takes a moment, so not in the window's thread. */
	public static Plate of(Sketch sketch) {
		return new Engraver(sketch).plate();
	}

	public Optional<String> at(double x, double y) {
		return places.entrySet().stream().filter(p -> p.getValue().contains(x, y)).map(Map.Entry::getKey).findFirst();
	}

	/** The nearest position in this direction: straight on before aside. */
	public Optional<String> beside(String id, Direction direction) {
		Area here = places.get(id);
		if (here == null) {
			return places.keySet().stream().findFirst();
		}
		return places.entrySet().stream().filter(p -> ahead(here, p.getValue(), direction) > 0)
				.min(Comparator.comparingDouble(p -> ahead(here, p.getValue(), direction) + 2 * aside(here, p.getValue(), direction)))
				.map(Map.Entry::getKey);
	}

	private static double ahead(Area from, Area to, Direction direction) {
		return (to.x() - from.x()) * direction.x + (to.y() - from.y()) * direction.y;
	}

	private static double aside(Area from, Area to, Direction direction) {
		return Math.abs((to.x() - from.x()) * direction.y) + Math.abs((to.y() - from.y()) * direction.x);
	}
}
