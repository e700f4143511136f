package org.chushi.internal.ui.author.maps;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.chushi.model.Move;
import org.chushi.model.Position;
import org.chushi.model.Track;
import org.chushi.ui.Look;
import org.eclipse.emf.ecore.EObject;

/** What is on the map in words: for a screen reader, and where the mouse rests. */
record SpokenMap(Look look) {

	String of(Chart chart, List<EObject> all, Marks marks) {
		return switch (all.size()) {
		case 0 -> look.t(Messages.SpokenMap_map, chart.spots().size(), chart.arrows().size());
		case 1 -> of(chart, all.getFirst(), marks);
		default -> look.t(Messages.SpokenMap_many, all.size(), of(chart, all.getLast(), marks));
		};
	}

	String of(Chart chart, EObject object, Marks marks) {
		String said = switch (object) {
		case Position position -> chart.spot(position).map(s -> spot(chart, s)).orElse("");
		case Move move -> chart.arrow(move).map(this::arrow).orElseGet(() -> look.t(Messages.SpokenMap_loose));
		case Track track -> chart.lane(track).map(l -> look.t(Messages.SpokenMap_track, l.title(), on(chart, track))).orElse("");
		default -> "";
		};
		String problems = marks.of(object).stream().map(p -> look.t(p.diagnostic().what())).collect(Collectors.joining("\n"));
		return problems.isEmpty() ? said : said + "\n" + problems;
	}

	private String spot(Chart chart, Chart.Spot spot) {
		String place = look.t(Messages.SpokenMap_position, spot.title(), chart.lanes().isEmpty() ? "" : chart.lanes().get(spot.place().track()).title(),
				spot.place().level() + 1);
		String entry = spot.entry() ? place + look.t(Messages.SpokenMap_entry) : place;
		String ways = chart.leaving(spot.position()).stream().map(a -> a.to().title()).collect(Collectors.joining(look.t(Messages.SpokenMap_comma)));
		return ways.isEmpty() ? entry : entry + look.t(Messages.SpokenMap_ways, ways);
	}

	/** A move in one line. */
	String arrow(Chart.Arrow arrow) {
		return look.t(Messages.SpokenMap_move, (arrow.up() ? Messages.Label_up : Messages.Label_lateral).text(), arrow.from().title(),
				arrow.to().title(), arrow.needs());
	}

	private static long on(Chart chart, Track track) {
		return chart.spots().stream().filter(s -> !chart.lanes().isEmpty() && chart.lanes().get(s.place().track()).track() == track).count();
	}

	/** A move that is being drawn by keys. */
	String linking(Chart.Spot from, Optional<Chart.Spot> aim) {
		return aim.map(a -> look.t(Messages.SpokenMap_aim, from.title(), a.title())).orElseGet(() -> look.t(Messages.SpokenMap_linking, from.title()));
	}
}
