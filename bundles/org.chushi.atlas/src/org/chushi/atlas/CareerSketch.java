package org.chushi.atlas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.chushi.atlas.Sketch.Place;
import org.chushi.atlas.Sketch.Road;
import org.chushi.atlas.Sketch.Row;
import org.chushi.atlas.Sketch.Use;
import org.chushi.career.CareerWays.Outlook;
import org.chushi.career.CareerWays.Way;
import org.chushi.career.Careers.MapView;
import org.chushi.career.Careers.MoveView;
import org.chushi.career.Careers.PositionView;
import org.chushi.career.Careers.Standing;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.internal.atlas.Messages;

/**
 * The career map of a person as it is drawn: how every position stands to them, how far it is, and the way to one.
 *
 * @param outlook how far positions are
 * @param way     the one that is shown, if any
 */
public record CareerSketch(MapView map, Outlook outlook, Optional<Way> way) {

	public Sketch in(Language language) {
		List<Row> rows = map.positions().stream().map(PositionView::level).distinct().sorted()
				.map(l -> new Row(l, Messages.CareerSketch_level.text(l).in(language))).toList();
		Map<String, Standing> standings = map.positions().stream().collect(Collectors.toMap(PositionView::id, PositionView::standing, (a, b) -> a));
		return new Sketch(map.title().in(language), map.tracks().stream().map(t -> t.title().in(language)).toList(), rows,
				map.positions().stream().map(p -> place(p, language)).toList(), map.moves().stream().map(m -> road(m, standings::get)).toList());
	}

	private Place place(PositionView position, Language language) {
		int track = IntStream.range(0, map.tracks().size()).filter(i -> map.tracks().get(i).id().equals(position.track())).findFirst().orElse(0);
		return new Place(position.id(), position.title().in(language), detail(position).in(language), track, position.level(), sign(position.standing()),
				way.filter(w -> w.to().equals(position.id()) && !w.steps().isEmpty()).isPresent());
	}

	/** How it stands to the person, in a few words. */
	public Bilingual detail(PositionView position) {
		return switch (position.standing()) {
		case HERE -> Messages.CareerSketch_here.text();
		case READY -> Messages.CareerSketch_ready.text();
		case REACHABLE -> Messages.CareerSketch_missing.text(missing(position.id()));
		case BEHIND -> Messages.CareerSketch_behind.text();
		case AHEAD -> outlook.to(position.id()).map(d -> Costs.brief(d.cost())).orElseGet(() -> lower(position) ? Bilingual.same("") : Messages.CareerSketch_noWay.text());
		};
	}

	private boolean lower(PositionView position) {
		return map.here().filter(here -> position.level() < here.level()).isPresent();
	}

	private long missing(String position) {
		return map.next().stream().filter(m -> m.to().equals(position)).findFirst()
				.map(m -> m.findings().stream().filter(f -> !f.met()).count()).orElse(0L);
	}

	private static Sign sign(Standing standing) {
		return switch (standing) {
		case HERE -> Sign.HERE;
		case READY -> Sign.READY;
		case REACHABLE -> Sign.REACHABLE;
		case BEHIND -> Sign.BEHIND;
		case AHEAD -> Sign.AHEAD;
		};
	}

	private Road road(MoveView move, Function<String, Standing> standing) {
		int step = way.map(w -> w.moves().indexOf(move.id()) + 1).orElse(0);
		Standing to = standing.apply(move.to());
		boolean gone = standing.apply(move.from()) == Standing.BEHIND && (to == Standing.BEHIND || to == Standing.HERE);
		return new Road(move.id(), move.from(), move.to(), move.vertical(),
				step > 0 ? Use.CHOSEN : gone ? Use.GONE : move.fromHere() ? Use.NEXT : Use.PLAIN, step);
	}
}
