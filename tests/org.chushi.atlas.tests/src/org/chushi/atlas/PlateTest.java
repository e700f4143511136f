package org.chushi.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.chushi.atlas.Area.Spot;
import org.chushi.atlas.Plate.Direction;
import org.chushi.atlas.Sketch.Place;
import org.chushi.atlas.Sketch.Road;
import org.chushi.atlas.Sketch.Use;
import org.junit.jupiter.api.Test;

/** Levels are rows, tracks are columns, and lines have right angles and pass behind nothing. */
class PlateTest {

	private static final double NEAR = 1.5;

	@Test
	void levelsAreRowsFromTheFootUpAndTracksAreColumns() {
		Plate plate = Plate.of(sketch(List.of(place("a", 0, 1), place("b", 0, 2), place("c", 1, 2), place("d", 1, 4)),
				List.of(road("a", "b"), road("b", "c"), road("c", "d"))));
		assertThat(plate.places().get("b").y()).isLessThan(plate.places().get("a").y()).isEqualTo(plate.places().get("c").y());
		assertThat(plate.places().get("b").x()).isEqualTo(plate.places().get("a").x()).isLessThan(plate.places().get("c").x());
		assertThat(plate.rows()).containsOnlyKeys(1, 2, 4);
		assertThat(plate.rows().get(4).y()).isLessThan(plate.places().get("d").y());
		assertThat(plate.heads()).hasSize(2);
		assertThat(plate.heads().get(1).middle().x()).isEqualTo(plate.places().get("c").middle().x());
	}

	@Test
	void aMoveStraightUpIsAStraightLine() {
		Plate plate = Plate.of(sketch(List.of(place("a", 0, 1), place("b", 0, 2)), List.of(road("a", "b"))));
		assertThat(plate.roads().get("a>b")).hasSize(2);
		assertThat(plate.roads().get("a>b").getFirst().x()).isEqualTo(plate.roads().get("a>b").getLast().x());
	}

	@Test
	void aMoveAlongALevelGoesOverWhatIsBetween() {
		Plate plate = Plate.of(sketch(List.of(place("a", 0, 1), place("b", 1, 1), place("c", 2, 1)), List.of(road("a", "b"), road("a", "c"))));
		assertThat(plate.roads().get("a>b")).as("nothing is between").hasSize(2);
		assertThat(plate.roads().get("a>c")).hasSize(4).anySatisfy(s -> assertThat(s.y()).isLessThan(plate.places().get("b").y()));
	}

	@Test
	void thereAndBackIsOneLine() {
		Sketch sketch = sketch(List.of(place("a", 0, 1), place("b", 1, 1), place("c", 2, 1)), List.of(road("a", "c"), road("c", "a")));
		Plate plate = Plate.of(sketch);
		assertThat(plate.roads().get("c>a")).isEqualTo(plate.roads().get("a>c").reversed());
		assertThat(Drawing.of(sketch, plate).marks()).filteredOn(Mark.Line.class::isInstance).singleElement()
				.satisfies(m -> assertThat(((Mark.Line) m).both()).isTrue());
	}

	@Test
	void whatLacksAnEndIsLeftOut() {
		Plate plate = Plate.of(sketch(List.of(place("a", 0, 1)), List.of(road("a", "gone"), road("a", "a"))));
		assertThat(plate.roads()).isEmpty();
		assertThat(Plate.of(sketch(List.of(), List.of())).places()).isEmpty();
	}

	/** A move that is there twice is told as a problem of the map, and drawn all the same. */
	@Test
	void movesThatAreThereTwiceInBothDirectionsAreDrawn() {
		List<Place> places = List.of(place("a", 0, 1), place("b", 1, 1));
		List<Road> roads = List.of(new Road("3", "a", "b", false, Use.PLAIN, 0), new Road("2", "b", "a", false, Use.PLAIN, 0), new Road("1", "a", "b", false, Use.PLAIN, 0));
		for (List<Road> order : List.of(roads, roads.reversed(), List.of(roads.get(2), roads.get(0), roads.get(1)), List.of(roads.get(1), roads.get(2), roads.get(0)))) {
			assertThat(Plate.of(sketch(places, order)).roads()).containsOnlyKeys("1", "2", "3");
		}
	}

	@Test
	void keysWalkToTheNextPosition() {
		Plate plate = Plate.of(sketch(List.of(place("a", 0, 1), place("b", 0, 2), place("c", 1, 2)), List.of(road("a", "b"))));
		assertThat(plate.beside("a", Direction.UP)).contains("b");
		assertThat(plate.beside("b", Direction.RIGHT)).contains("c");
		assertThat(plate.beside("b", Direction.UP)).isEmpty();
		Area c = plate.places().get("c");
		assertThat(plate.at(c.x() + 3, c.y() + 3)).contains("c");
		assertThat(plate.at(0, 0)).isEmpty();
	}

	@Test
	void randomMapsKeepRowsColumnsAndRightAnglesAndLinesEndAtTheirPositions() {
		for (int seed = 0; seed < 25; seed++) {
			Sketch sketch = random(seed);
			Plate plate = Plate.of(sketch);
			for (Place one : sketch.places()) {
				for (Place other : sketch.places()) {
					Area a = plate.places().get(one.id());
					Area b = plate.places().get(other.id());
					assertThat(one.level() == other.level()).as("rows of %d", seed).isEqualTo(Math.abs(a.y() - b.y()) < NEAR);
					assertThat(one == other || !overlap(a, b)).as("%s on %s of %d", one.id(), other.id(), seed).isTrue();
				}
			}
			sketch.roads().forEach(r -> straight(plate, r));
		}
	}

	/** Ten tracks of twenty levels, with ways up, ways across and ways back. */
	@Test
	void twoHundredPositionsAreLaidOutByManyAtOnceAndAlike() throws Exception {
		List<Place> places = new ArrayList<>();
		List<Road> roads = new ArrayList<>();
		for (int track = 0; track < 10; track++) {
			for (int level = 1; level <= 20; level++) {
				places.add(place(track + "/" + level, track, level));
				if (level > 1) {
					roads.add(road(track + "/" + (level - 1), track + "/" + level));
				}
				if (track > 0 && level % 3 == 0) {
					roads.add(road(track - 1 + "/" + level, track + "/" + level));
					roads.add(road(track + "/" + level, track - 1 + "/" + level));
				}
			}
		}
		Sketch sketch = sketch(places, roads);
		Plate alone = Plate.of(sketch);
		assertThat(alone.places()).hasSize(200);
		alone.roads().forEach((id, corners) -> assertThat(corners).as(id).isNotEmpty());
		roads.forEach(r -> straight(alone, r));
		try (ExecutorService many = Executors.newFixedThreadPool(4)) {
			for (Future<Plate> plate : many.invokeAll(Collections.<Callable<Plate>>nCopies(4, () -> Plate.of(sketch)))) {
				assertThat(plate.get()).isEqualTo(alone);
			}
		}
	}

	private static void straight(Plate plate, Road road) {
		List<Spot> corners = plate.roads().get(road.id());
		for (int i = 1; i < corners.size(); i++) {
			double dx = Math.abs(corners.get(i).x() - corners.get(i - 1).x());
			double dy = Math.abs(corners.get(i).y() - corners.get(i - 1).y());
			assertThat(Math.min(dx, dy)).isLessThan(NEAR);
		}
		assertThat(touches(plate.places().get(road.from()), corners.getFirst())).isTrue();
		assertThat(touches(plate.places().get(road.to()), corners.getLast())).isTrue();
		assertThat(corners).allSatisfy(c -> assertThat(c.x() >= 0 && c.y() >= 0 && c.x() <= plate.width() && c.y() <= plate.height()).isTrue());
	}

	private static boolean touches(Area area, Spot spot) {
		return area.inset(-NEAR).contains(spot.x(), spot.y()) && !area.inset(NEAR).contains(spot.x(), spot.y());
	}

	private static boolean overlap(Area a, Area b) {
		return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
	}

	private static Sketch random(int seed) {
		SplittableRandom random = new SplittableRandom(seed);
		List<Place> places = new ArrayList<>();
		for (int i = 0; i < 6 + random.nextInt(14); i++) {
			places.add(place("p" + i, random.nextInt(5), 1 + random.nextInt(6)));
		}
		Map<String, Road> roads = new java.util.LinkedHashMap<>();
		for (int i = 0; i < places.size() * 3 / 2; i++) {
			int from = random.nextInt(places.size());
			int to = (from + 1 + random.nextInt(places.size() - 1)) % places.size();
			Road road = road("p" + from, "p" + to);
			roads.put(road.id(), road);
		}
		return sketch(places, List.copyOf(roads.values()));
	}

	static Place place(String id, int track, int level) {
		return new Place(id, id, "", track, level, Sign.AHEAD, false);
	}

	static Road road(String from, String to) {
		return new Road(from + ">" + to, from, to, false, Use.PLAIN, 0);
	}

	static Sketch sketch(List<Place> places, List<Road> roads) {
		return new Sketch("map", List.of("one", "two"), List.of(), places, roads);
	}
}
