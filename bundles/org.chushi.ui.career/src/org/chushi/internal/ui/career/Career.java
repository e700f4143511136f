package org.chushi.internal.ui.career;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.atlas.CareerSketch;
import org.chushi.atlas.Costs;
import org.chushi.atlas.Drawing;
import org.chushi.atlas.Plate;
import org.chushi.career.CareerWays.Outlook;
import org.chushi.career.CareerWays.Way;
import org.chushi.career.Careers.MapView;
import org.chushi.career.Careers.MoveView;
import org.chushi.career.Careers.PositionView;
import org.chushi.career.Careers.Standing;
import org.chushi.career.Careers.Story;
import org.chushi.career.Careers.Tenure;
import org.chushi.career.Careers.TrackView;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.rules.Finding;

/**
 * A career map as one person's page shows it.
 *
 * @param own   whether it is the caller's
 * @param since ISO date of the present position; empty for somebody never placed
 * @param tenures the positions they have and had, the first one first
 * @param stories of those who went ways of the map
 * @param outlook how far positions are, as was asked
 * @param way     to the chosen position; none where the person is, and where none leads
 * @param plate   where all of it lies
 */
record Career(UUID person, String name, boolean own, String since, List<Tenure> tenures, MapView map, List<Story> stories, Outlook outlook, Optional<Way> way, Plate plate) {

	Career {
		tenures = List.copyOf(tenures);
		stories = List.copyOf(stories);
	}

	Career with(Optional<Way> shown) {
		return new Career(person, name, own, since, tenures, map, stories, outlook, shown, plate);
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
		case AHEAD -> outlook.to(position.id()).map(d -> Messages.Career_ahead.text(d.steps(), Costs.brief(d.cost())))
				.orElseGet(Messages.Career_noWay::text);
		};
	}

	/** How the map is drawn, with the way that is shown. */
	Drawing drawing(Language language) {
		return Drawing.of(sketch().in(language), plate);
	}

	CareerSketch sketch() {
		return new CareerSketch(map, outlook, way);
	}

	/** A position in words, with where one may go from it. */
	Bilingual said(PositionView position) {
		Bilingual line = line(position);
		return way.filter(w -> w.to().equals(position.id()) && !w.steps().isEmpty())
				.map(w -> Messages.Career_way.text(line, w.steps().size(), joined(Costs.parts(w.cost())))).orElse(line);
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

	/** Where the eye goes first: the nearest next step, else where the person is. */
	String suggested() {
		return next().stream().findFirst().map(step -> step.to().id())
				.or(() -> map.here().map(PositionView::id)).orElse("");
	}

	long ready() {
		return map.positions().stream().filter(position -> position.standing() == Standing.READY).count();
	}
}
