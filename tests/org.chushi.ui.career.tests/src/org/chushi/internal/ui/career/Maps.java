package org.chushi.internal.ui.career;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.atlas.CareerSketch;
import org.chushi.atlas.Plate;
import org.chushi.career.CareerWays.About;
import org.chushi.career.CareerWays.Assumption;
import org.chushi.career.CareerWays.Direct;
import org.chushi.career.CareerWays.Distance;
import org.chushi.career.CareerWays.Need;
import org.chushi.career.CareerWays.Outlook;
import org.chushi.career.CareerWays.Step;
import org.chushi.career.CareerWays.Way;
import org.chushi.career.Careers.MapView;
import org.chushi.career.Careers.MoveView;
import org.chushi.career.Careers.PositionView;
import org.chushi.career.Careers.Standing;
import org.chushi.career.Careers.Tenure;
import org.chushi.career.Careers.TrackView;
import org.chushi.career.Cost;
import org.chushi.career.Measure;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Missing;
import org.chushi.rules.Finding;

/** A small map with an agent on it: up to lead and manager, sideways to ops. */
final class Maps {

	private static final UUID PERSON = new UUID(1, 1);
	private static final Assumption EXAM = new Assumption("exam:quiz", About.EXAM, text("quiz"));
	private static final MapView MAP = new MapView("map", text("map"), List.of(new TrackView("service", text("service")), new TrackView("shop", text("shop"))),
			List.of(position("agent", "service", 1, Standing.HERE), position("lead", "service", 2, Standing.REACHABLE),
					position("manager", "service", 3, Standing.AHEAD), position("ops", "shop", 1, Standing.READY)),
			List.of(new MoveView("up", "agent", "lead", true, true, List.of(finding("exam:quiz"))),
					new MoveView("top", "lead", "manager", true, false, List.of()), new MoveView("aside", "agent", "ops", false, true, List.of())));

	private Maps() {
	}

	/** As the services answer what is asked. */
	static Career answer(Wish wish, boolean own) {
		boolean had = wish.question().assumed().contains(EXAM.key());
		Cost lead = had ? Cost.NONE : new Cost(0, 0, 1, 0, 0, 0);
		Step up = new Step("up", "agent", text("agent"), "lead", text("lead"), true, lead, List.of(),
				List.of(new Need(finding("certificate:c"), had, false, had ? List.of() : List.of(new Need(finding("exam:quiz"), false, false, List.of(), false)), false)));
		Step top = new Step("top", "lead", text("lead"), "manager", text("manager"), true, Cost.ofDays(60), List.of(),
				List.of(new Need(finding("certificate:c"), had, !had, List.of(), false)));
		Step aside = new Step("aside", "agent", text("agent"), "ops", text("ops"), false, Cost.NONE, List.of(), List.of());
		List<Step> steps = switch (wish.position()) {
		case "manager" -> List.of(up, top);
		case "lead" -> List.of(up);
		case "agent" -> List.of();
		default -> List.of(aside);
		};
		String to = wish.position().isEmpty() ? "ops" : wish.position();
		Way way = new Way(PERSON, "agent", text("agent"), to, text(to), wish.question().by(), steps.stream().map(Step::cost).reduce(Cost.NONE, Cost::plus), steps,
				had ? List.of(EXAM) : List.of(), had || steps.isEmpty() ? List.of() : List.of(EXAM), Optional.empty());
		Outlook outlook = new Outlook(PERSON, "agent", wish.question().by(), way.assumed(),
				List.of(new Distance("ops", "ops", text("ops"), 1, Cost.NONE), new Distance("lead", "lead", text("lead"), 1, lead),
						new Distance("manager", "manager", text("manager"), 2, lead.plus(Cost.ofDays(60)))));
		Plate plate = Plate.of(new CareerSketch(MAP, outlook, Optional.empty()).in(Language.ZH));
		return new Career(PERSON, "小满", own, "", List.of(), MAP, List.of(), outlook, Optional.of(way), plate);
	}

	/** The same map for somebody who is nowhere on it. */
	static Career nowhere(List<Tenure> tenures) {
		MapView map = new MapView("map", text("map"), MAP.tracks(), MAP.positions().stream().map(p -> position(p.id(), p.track(), p.level(), Standing.AHEAD)).toList(),
				List.of());
		Outlook outlook = new Outlook(PERSON, "", Measure.MONTHS, List.of(), List.of());
		return new Career(PERSON, "小满", false, "", tenures, map, List.of(), outlook, Optional.empty(),
				Plate.of(new CareerSketch(map, outlook, Optional.empty()).in(Language.ZH)));
	}

	/** The certificate of the only step was had: it lapsed, and one lesson is to be read again; or it was revoked, and nothing else is missing. */
	static Career ended(boolean lapsed) {
		Career career = answer(new Wish("lead", Wish.NONE.question()), true);
		Way way = career.way().orElseThrow();
		Step step = way.steps().getFirst();
		Finding had = new Finding("r", false, new Missing(text("what certificate:c"), text(lapsed ? "lapsed then" : "revoked then"), text("want"),
				text(lapsed ? "learn what changed" : "a lead renews it")), 0, "certificate:c");
		Need need = new Need(had, false, false, lapsed ? List.of(new Need(finding("lesson:two"), false, false, List.of(), false)) : List.of(), true);
		return career.with(Optional.of(new Way(way.person(), way.from(), way.fromTitle(), way.to(), way.toTitle(), way.by(), way.cost(),
				List.of(new Step(step.move(), step.from(), step.fromTitle(), step.to(), step.toTitle(), true, step.cost(), List.of(), List.of(need))),
				List.of(), List.of(), Optional.empty())));
	}

	/** Straight to the manager cannot be done, or takes more. */
	static Career roundabout(Optional<Cost> direct) {
		Career career = answer(new Wish("manager", Wish.NONE.question()), true);
		Way way = career.way().orElseThrow();
		return career.with(Optional.of(new Way(way.person(), way.from(), way.fromTitle(), way.to(), way.toTitle(), way.by(), way.cost(), way.steps(), way.assumed(),
				way.assumable(), Optional.of(new Direct("straight", direct, direct.isPresent() ? List.of() : List.of(finding("")))))));
	}

	private static PositionView position(String id, String track, int level, Standing standing) {
		return new PositionView(id, id, text(id), text("about " + id), track, level, standing, text("20"));
	}

	private static Finding finding(String link) {
		return new Finding("r", false, new Missing(text("what " + link), text("have"), text("want"), text("next")), 0, link);
	}

	private static Bilingual text(String text) {
		return Bilingual.same(text);
	}
}
