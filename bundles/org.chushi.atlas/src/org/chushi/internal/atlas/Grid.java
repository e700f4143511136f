package org.chushi.internal.atlas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.chushi.atlas.Sketch;
import org.chushi.atlas.Sketch.Place;

/** Which column each position stands in, and where columns begin. Positions of one track and level stand side by side. */
final class Grid {

	static final int WIDTH = 192;
	static final int HEIGHT = 100;
	static final int GAP = 72;

	private final Map<String, Integer> columns = new LinkedHashMap<>();
	private final Map<Integer, Integer> ranks = new LinkedHashMap<>();
	/** First column of each track, and one behind the last. */
	private final int[] firsts;
	private final double[] lefts;

	Grid(Sketch sketch) {
		int tracks = Math.max(sketch.tracks().size(), sketch.places().stream().mapToInt(p -> p.track() + 1).max().orElse(1));
		Map<List<Integer>, List<Place>> cells = new LinkedHashMap<>();
		sketch.places().forEach(p -> cells.computeIfAbsent(List.of(p.track(), p.level()), c -> new ArrayList<>()).add(p));
		int[] most = new int[tracks];
		cells.forEach((cell, places) -> most[cell.getFirst()] = Math.max(most[cell.getFirst()], places.size()));
		firsts = new int[tracks + 1];
		for (int track = 0; track < tracks; track++) {
			firsts[track + 1] = firsts[track] + Math.max(1, most[track]);
		}
		cells.forEach((cell, places) -> places.forEach(p -> columns.put(p.id(), firsts[cell.getFirst()] + places.indexOf(p))));
		new TreeSet<>(sketch.places().stream().map(Place::level).toList()).forEach(level -> ranks.put(level, ranks.size()));
		lefts = new double[firsts[tracks]];
		for (int column = 0; column < lefts.length; column++) {
			lefts[column] = column * (double) (WIDTH + GAP);
		}
	}

	int column(String place) {
		return columns.get(place);
	}

	/** Levels that hold nothing take no room. */
	int rank(int level) {
		return ranks.get(level);
	}

	Map<Integer, Integer> ranks() {
		return ranks;
	}

	double left(int column) {
		return lefts[column];
	}

	int tracks() {
		return firsts.length - 1;
	}

	double trackLeft(int track) {
		return lefts[firsts[track]];
	}

	double trackRight(int track) {
		return lefts[firsts[track + 1] - 1] + WIDTH;
	}

	/** Whether nothing stands between two positions of one level. */
	boolean neighbours(Sketch sketch, Place one, Place other) {
		int least = Math.min(column(one.id()), column(other.id()));
		int most = Math.max(column(one.id()), column(other.id()));
		return one.level() == other.level() && sketch.places().stream()
				.noneMatch(p -> p.level() == one.level() && column(p.id()) > least && column(p.id()) < most);
	}

	/** Moves columns to the right to where positions were pushed. @return whether one had to be moved */
	boolean widen(Map<String, Double> found) {
		boolean moved = false;
		for (int column = 0; column < lefts.length; column++) {
			int at = column;
			double push = found.entrySet().stream().filter(f -> columns.get(f.getKey()) == at).mapToDouble(f -> f.getValue() - lefts[at]).max().orElse(0);
			if (push > 0.5) {
				for (int right = column; right < lefts.length; right++) {
					lefts[right] += push;
				}
				return true;
			}
		}
		return moved;
	}
}
