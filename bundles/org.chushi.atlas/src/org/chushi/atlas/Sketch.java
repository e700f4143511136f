package org.chushi.atlas;

import java.util.List;
import java.util.Optional;

/**
 * A career map to be drawn, in one language.
 *
 * @param tracks titles of the columns, from the left
 * @param rows   a word for each level there is, from the foot up
 */
public record Sketch(String title, List<String> tracks, List<Row> rows, List<Place> places, List<Road> roads) {

	public Sketch {
		tracks = List.copyOf(tracks);
		rows = List.copyOf(rows);
		places = List.copyOf(places);
		roads = List.copyOf(roads);
	}

	/** A level. */
	public record Row(int level, String title) {
	}

	/**
	 * A position.
	 *
	 * @param detail a second line; may be empty
	 * @param track  the column, from 0
	 * @param wished the way that is shown leads there
	 */
	public record Place(String id, String title, String detail, int track, int level, Sign sign, boolean wished) {
	}

	/** What a move is to somebody. */
	public enum Use {
		PLAIN,
		/** Begins where the person is. */
		NEXT,
		/** Was gone already. */
		GONE,
		/** On the way that is shown. */
		CHOSEN
	}

	/**
	 * A move.
	 *
	 * @param up   or sideways
	 * @param step which one of the way that is shown, from 1; 0 when it is on none
	 */
	public record Road(String id, String from, String to, boolean up, Use use, int step) {
	}

	/** The move that leads back along the same level, which is drawn as one line with this one. */
	public Optional<Road> back(Road road) {
		return roads.stream().filter(r -> r.from().equals(road.to()) && r.to().equals(road.from()))
				.filter(r -> place(r.from()).map(Place::level).equals(place(r.to()).map(Place::level))).findFirst();
	}

	/** Its positions and moves without what they say or are to anybody: two that are alike so lie alike. */
	public Sketch bare() {
		return new Sketch("", tracks, List.of(), places.stream().map(p -> new Place(p.id(), "", "", p.track(), p.level(), Sign.AHEAD, false)).toList(),
				roads.stream().map(r -> new Road(r.id(), r.from(), r.to(), r.up(), Use.PLAIN, 0)).toList());
	}

	public Optional<Place> place(String id) {
		return places.stream().filter(p -> p.id().equals(id)).findFirst();
	}
}
