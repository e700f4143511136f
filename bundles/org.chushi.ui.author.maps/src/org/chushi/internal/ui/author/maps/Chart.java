package org.chushi.internal.ui.author.maps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.chushi.atlas.Sign;
import org.chushi.atlas.Sketch;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.internal.ui.MapLayout.Place;
import org.chushi.internal.ui.MapLayout.Room;
import org.chushi.internal.ui.MapLayout;
import org.chushi.model.CareerMap;
import org.chushi.model.Move;
import org.chushi.model.MoveKind;
import org.chushi.model.Position;
import org.chushi.model.Titled;
import org.chushi.model.Track;
import org.chushi.ui.MapModel;

/**
 * A career map as it is drawn while it is written: every position has a place, whatever it holds, and every move between
 * two of them is an arrow. What lacks an end is not drawn, and told as a problem.
 */
record Chart(List<Lane> lanes, List<Spot> spots, List<Arrow> arrows) {

	/** The highest level that is drawn. */
	static final int HIGHEST = 100;
	/** Wide enough for a label on each arrow. */
	private static final int GAP_X = 92;
	private static final int GAP_Y = 60;

	/** A track: a column. */
	record Lane(Track track, String title) {
	}

	/** A position. @param key its name in the picture; ids may be missing, or there twice */
	record Spot(Position position, String key, String title, String detail, Place place, boolean entry) {
	}

	/** A move. @param needs how many requirements it has */
	record Arrow(Move move, Spot from, Spot to, boolean up, int needs) {

		MapModel.Edge edge() {
			return new MapModel.Edge(from.key, to.key);
		}
	}

	static Chart of(CareerMap map, Language language) {
		List<Lane> lanes = map.getTracks().stream().map(t -> new Lane(t, title(t, language))).toList();
		Map<String, Integer> columns = new HashMap<>();
		for (int i = 0; i < lanes.size(); i++) {
			columns.putIfAbsent(lanes.get(i).track.getId(), i);
		}
		List<Spot> spots = new ArrayList<>();
		Map<String, Spot> byId = new HashMap<>();
		for (Position position : map.getPositions()) {
			Place place = new Place(columns.getOrDefault(position.getTrack(), 0), Math.clamp(position.getLevel(), 1, HIGHEST) - 1);
			Spot spot = new Spot(position, Integer.toString(spots.size()), title(position, language),
					position.isEntry() ? Messages.Chart_entry.text().in(language) : "", place, position.isEntry());
			spots.add(spot);
			if (position.getId() != null) {
				byId.putIfAbsent(position.getId(), spot);
			}
		}
		List<Arrow> arrows = map.getMoves().stream().flatMap(m -> arrow(m, byId).stream()).toList();
		return new Chart(lanes, List.copyOf(spots), arrows);
	}

	private static Optional<Arrow> arrow(Move move, Map<String, Spot> byId) {
		Spot from = byId.get(move.getFrom());
		Spot to = byId.get(move.getTo());
		return from == null || to == null ? Optional.empty()
				: Optional.of(new Arrow(move, from, to, move.getKind() == MoveKind.VERTICAL, move.getRequirements().size()));
	}

	/** Its words; that it has none, while it is new. */
	static String title(Titled thing, Language language) {
		Bilingual title = Texts.of(thing.getTitle());
		return (title.blank() ? Messages.Chart_unnamed.text() : title).in(language);
	}

	MapModel model() {
		return new MapModel(spots.stream().map(s -> node(s)).toList(), arrows.stream().map(Arrow::edge).toList());
	}

	static MapModel.Node node(Spot spot) {
		return new MapModel.Node(spot.key, spot.title, spot.detail, spot.place.track(), spot.place.level());
	}

	/** With room to draw in: a level above the highest, and all tracks whether something is on them or not. */
	MapLayout layout() {
		int top = spots.stream().mapToInt(s -> s.place.level() + 1).max().orElse(2);
		return new MapLayout(model(), new Room(GAP_X, GAP_Y, Math.max(1, lanes.size()), Math.min(HIGHEST, top + 1)));
	}

	/** As somebody in that position sees it who was nowhere before and has done nothing yet. */
	Sketch seenFrom(Position here, Language language) {
		List<Sketch.Place> places = spots.stream().map(spot -> {
			Optional<Arrow> step = leaving(here).stream().filter(a -> a.to.position == spot.position).findFirst();
			Sign sign = spot.position == here ? Sign.HERE : step.map(a -> a.needs == 0 ? Sign.READY : Sign.REACHABLE).orElse(Sign.AHEAD);
			String detail = step.filter(a -> a.needs > 0).map(a -> Messages.Chart_missing.text(a.needs).in(language)).orElse("");
			return new Sketch.Place(spot.key, spot.title, detail, spot.place.track(), spot.place.level() + 1, sign, false);
		}).toList();
		List<Sketch.Row> rows = places.stream().map(Sketch.Place::level).distinct().sorted()
				.map(level -> new Sketch.Row(level, Messages.Chart_level.text(level).in(language))).toList();
		List<Sketch.Road> roads = IntStream.range(0, arrows.size()).mapToObj(i -> {
			Arrow arrow = arrows.get(i);
			return new Sketch.Road(Integer.toString(i), arrow.from.key, arrow.to.key, arrow.up, arrow.from.position == here ? Sketch.Use.NEXT : Sketch.Use.PLAIN, 0);
		}).toList();
		return new Sketch("", lanes.stream().map(Lane::title).toList(), rows, places, roads);
	}

	/** A position of it in words: what it is to who stands somewhere, and where one goes from it. */
	Bilingual said(Sketch.Place place) {
		Messages how = switch (place.sign()) {
		case HERE -> Messages.Chart_saidHere;
		case READY -> Messages.Chart_saidReady;
		case REACHABLE -> Messages.Chart_saidNext;
		default -> Messages.Chart_saidLater;
		};
		List<Bilingual> next = spot(place.id()).map(s -> leaving(s.position)).orElse(List.of()).stream().map(a -> Bilingual.same(a.to.title)).toList();
		Bilingual said = how.text(place.title(), place.detail());
		return next.isEmpty() ? said : Messages.Chart_saidWays.text(said, Bilingual.joined(next, new Bilingual("、", ", ")));
	}

	Optional<Spot> spot(Position position) {
		return spots.stream().filter(s -> s.position == position).findFirst();
	}

	Optional<Spot> spot(String key) {
		return spots.stream().filter(s -> s.key.equals(key)).findFirst();
	}

	Optional<Arrow> arrow(Move move) {
		return arrows.stream().filter(a -> a.move == move).findFirst();
	}

	Optional<Lane> lane(Track track) {
		return lanes.stream().filter(l -> l.track == track).findFirst();
	}

	/** Moves that begin at a position: ways up first. */
	List<Arrow> leaving(Position position) {
		return arrows.stream().filter(a -> a.from.position == position).sorted(Comparator.comparing(a -> !a.up)).toList();
	}

	/** Moves that lead to it. */
	List<Arrow> coming(Position position) {
		return arrows.stream().filter(a -> a.to.position == position).toList();
	}

	/** Where a newcomer begins; else the first position. */
	Optional<Position> start() {
		return spots.stream().filter(Spot::entry).findFirst().or(() -> spots.stream().findFirst()).map(Spot::position);
	}

	boolean taken(Place place) {
		return spots.stream().anyMatch(s -> s.place.equals(place));
	}
}
