package org.chushi.internal.ui.career;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.chushi.career.Careers.MapView;
import org.chushi.career.Careers.MoveView;
import org.chushi.career.Careers.PositionView;
import org.chushi.career.Careers.Standing;
import org.chushi.career.Careers.Story;
import org.chushi.career.Careers.TrackView;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.rules.Finding;
import org.chushi.ui.MapModel;

/**
 * A career map as one person's page shows it.
 *
 * @param own   whether it is the caller's
 * @param since ISO date of the present position; empty for somebody never placed
 * @param stories of those who went ways of the map
 */
record Career(UUID person, String name, boolean own, String since, MapView map, List<Story> stories) {

	Career {
		stories = List.copyOf(stories);
	}


	/** A move from where the person is. */
	record Step(PositionView to, boolean vertical, List<Finding> findings) {

		int met() {
			return (int) findings.stream().filter(Finding::met).count();
		}

		int missing() {
			return findings.size() - met();
		}

		boolean isReady() {
			return missing() == 0;
		}
	}

	/** One track in words. */
	record Ladder(Bilingual title, List<Bilingual> lines) {
	}

	/** The next steps, the nearest first; among equally near ones the way up comes first. */
	List<Step> next() {
		return map.next().stream().flatMap(move -> step(move).stream())
				.sorted(Comparator.comparingInt(Step::missing).thenComparing(step -> !step.vertical())).toList();
	}

	Optional<Step> step(String position) {
		return next().stream().filter(step -> step.to().id().equals(position)).findFirst();
	}

	Optional<PositionView> position(String id) {
		return map.positions().stream().filter(position -> position.id().equals(id)).findFirst();
	}

	/** From where this position is reached. */
	List<PositionView> before(String position) {
		return map.moves().stream().filter(move -> move.to().equals(position))
				.flatMap(move -> position(move.from()).stream()).toList();
	}

	/**
	 * Stories to be told beside a position: of those who began where the person is, when it is that one; else of those who came
	 * there, first from where the person is.
	 */
	List<Story> stories(PositionView position) {
		boolean here = position.standing() == Standing.HERE;
		String start = map.here().map(PositionView::id).orElse("");
		return stories.stream().filter(s -> (here ? s.from() : s.to()).equals(position.id()))
				.sorted(Comparator.<Story, Boolean>comparing(s -> !s.from().equals(start)).thenComparing(Story::months)).toList();
	}

	/** How it stands to this person, in a few words. */
	Bilingual standing(PositionView position) {
		return switch (position.standing()) {
		case HERE -> (own ? Messages.Career_here : Messages.Career_hereOther).text(name);
		case READY -> Messages.Career_ready.text();
		case REACHABLE -> Messages.Career_missing.text(step(position.id()).map(Step::missing).orElse(0));
		case BEHIND -> Messages.Career_behind.text();
		case AHEAD -> Messages.Career_ahead.text();
		};
	}

	MapModel picture(Language language) {
		int foot = map.positions().stream().mapToInt(PositionView::level).min().orElse(0);
		List<MapModel.Node> nodes = map.positions().stream()
				.map(position -> new MapModel.Node(position.id(), position.title().in(language),
						standing(position).in(language), track(position), position.level() - foot, state(position)))
				.toList();
		return new MapModel(nodes,
				map.moves().stream().map(move -> new MapModel.Edge(move.from(), move.to())).toList());
	}

	/** The whole map in words, from the foot of each track up. */
	List<Ladder> words() {
		List<Ladder> ladders = new ArrayList<>();
		for (TrackView track : map.tracks()) {
			ladders.add(new Ladder(track.title(), map.positions().stream()
					.filter(position -> position.track().equals(track.id()))
					.sorted(Comparator.comparingInt(PositionView::level)).map(this::line).toList()));
		}
		return ladders;
	}

	private Bilingual line(PositionView position) {
		List<Bilingual> goals = map.moves().stream().filter(move -> move.from().equals(position.id()))
				.flatMap(move -> position(move.to()).stream()).map(PositionView::title).toList();
		return goals.isEmpty() ? Messages.Career_line.text(position.title(), standing(position))
				: Messages.Career_lineWays.text(position.title(), standing(position), joined(goals));
	}

	/** Texts one after the other. */
	static Bilingual joined(List<Bilingual> texts) {
		return new Bilingual(String.join("、", texts.stream().map(Bilingual::zh).toList()),
				String.join(", ", texts.stream().map(Bilingual::en).toList()));
	}

	private Optional<Step> step(MoveView move) {
		return position(move.to()).map(to -> new Step(to, move.vertical(), move.findings()));
	}

	private int track(PositionView position) {
		return IntStream.range(0, map.tracks().size())
				.filter(i -> map.tracks().get(i).id().equals(position.track())).findFirst().orElse(0);
	}

	private static MapModel.State state(PositionView position) {
		return switch (position.standing()) {
		case HERE -> MapModel.State.HERE;
		case READY -> MapModel.State.READY;
		case REACHABLE -> MapModel.State.REACHABLE;
		case BEHIND -> MapModel.State.DONE;
		case AHEAD -> MapModel.State.LOCKED;
		};
	}

	/** Where the eye goes first: the nearest next step, else where the person is. */
	String suggested() {
		return next().stream().findFirst().map(step -> step.to().id())
				.or(() -> map.here().map(PositionView::id)).orElse("");
	}

	long ready() {
		return map.positions().stream().filter(position -> position.standing() == Standing.READY).count();
	}
}
