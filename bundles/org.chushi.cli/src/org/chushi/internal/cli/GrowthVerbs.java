package org.chushi.internal.cli;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.growth.Direction;
import org.chushi.growth.Goal;
import org.chushi.growth.Growth;
import org.chushi.growth.Horizon;
import org.chushi.growth.Intent;
import org.chushi.growth.Intents.Said;
import org.chushi.growth.Nudge;
import org.chushi.growth.Plan;
import org.chushi.growth.Plan.Version;
import org.chushi.growth.Prospect;
import org.chushi.growth.Prospects.OpenWish;
import org.chushi.growth.Prospects.Opening;
import org.chushi.growth.Strength;
import org.chushi.growth.Wish;
import org.chushi.reports.BoardTables;

/** Commands about what people want, their plans, and who is proposed for what. */
final class GrowthVerbs {

	private static final String PERSON = "PERSON";
	private static final String DIRECTION = "DIRECTION";
	private static final String GOAL = "GOAL";
	private static final String NUDGE = "NUDGE";
	private static final String TOWARDS = "--towards";
	private static final String STRENGTH = "--strength";
	private static final String WHEN = "--when";
	private static final String SAYING = "--saying";
	private static final String GOALS = "--goals";
	private static final String OF = "--whose";
	private static final String OFF = "--off";
	private static final String POSITION = "--position";
	private static final String ABOUT = "--about";
	private static final String DAYS = "--days";

	private GrowthVerbs() {
	}

	static List<Verb> all() {
		return List.of(
				Verb.of("growth intent", List.of(Arg.maybe(PERSON)),
						in -> in.person(PERSON).then(p -> growth(in).intents().of(in.session(), p)).map(GrowthVerbs::intent)),
				Verb.of("growth want", List.of(Arg.of(DIRECTION), Arg.maybe(TOWARDS), Arg.maybe(STRENGTH), Arg.maybe(WHEN), Arg.maybe(SAYING)),
						in -> said(in).then(s -> growth(in).intents().state(in.session(), s)).map(GrowthVerbs::intent)),
				Verb.of("growth unwant", List.of(Arg.of(DIRECTION)), in -> Words.literal(in.get(DIRECTION), Direction.values())
						.then(d -> growth(in).intents().takeBack(in.session(), d)).map(GrowthVerbs::intent)),
				Verb.of("growth plan", List.of(Arg.maybe(PERSON)), in -> in.person(PERSON)
						.then(p -> growth(in).plans().of(in.session(), p).then(plan -> growth(in).plans().closed(in.session(), p).map(old -> plans(plan, old))))),
				Verb.of("growth suggest", List.of(Arg.maybe(PERSON)),
						in -> in.person(PERSON).then(p -> growth(in).plans().suggestions(in.session(), p))
								.map(all -> Answer.of(Map.of("suggestions", all), all.stream().map(GrowthVerbs::line).toList()))),
				Verb.of("growth write", List.of(Arg.maybe(PERSON), Arg.of(GOALS), Arg.maybe(SAYING)),
						in -> in.person(PERSON).then(p -> GoalWords.drafts(in, p, in.get(GOALS)).then(g -> growth(in).plans().write(in.session(), p, g, in.get(SAYING))))
								.map(GrowthVerbs::plan)),
				Verb.of("growth agree", List.of(Arg.maybe(PERSON), Arg.of("--edition")), in -> in.person(PERSON)
						.then(p -> in.number("--edition").then(n -> growth(in).plans().agree(in.session(), p, n))).map(GrowthVerbs::plan)),
				Verb.of("growth tick", List.of(Arg.of(GOAL), Arg.maybe(OF), Arg.flag(OFF)), in -> (in.has(OF) ? in.known(in.get(OF)) : Result.done(in.session().person()))
						.then(p -> in.id(GOAL).then(g -> growth(in).plans().tick(in.session(), p, g, !in.has(OFF)))).map(GrowthVerbs::plan)),
				Verb.of("growth close", List.of(Arg.of(PERSON), Arg.of(SAYING)),
						in -> in.person(PERSON).then(p -> growth(in).plans().close(in.session(), p, in.get(SAYING))).map(GrowthVerbs::plan)),
				Verb.of("growth proposals", ReportVerbs.args(Arg.maybe(POSITION), Arg.maybe(ABOUT)), in -> openings(in).then(o -> wishes(in)
						.then(w -> ReportVerbs.board(in, () -> openings(o, w), l -> BoardTables.prospects(o, w, l)))))
						.held(Verb.Rule.notBoth(POSITION, ABOUT)),
				Verb.of("growth nudges", List.of(), in -> growth(in).nudges().today(in.session()).map(GrowthVerbs::nudges)),
				Verb.of("growth later", List.of(Arg.of(NUDGE), Arg.of(DAYS)),
						in -> in.number(DAYS).then(n -> growth(in).nudges().later(in.session(), in.get(NUDGE), n)).map(GrowthVerbs::nudges)));
	}

	private static Growth growth(Input in) {
		return in.services().growth();
	}

	private static Result<Said> said(Input in) {
		return Words.literal(in.get(DIRECTION), Direction.values())
				.then(direction -> Words.literal(in.has(STRENGTH) ? in.get(STRENGTH) : Strength.WANTS.name(), Strength.values())
						.then(strength -> Words.literal(in.has(WHEN) ? in.get(WHEN) : Horizon.YEAR.name(), Horizon.values())
								.map(when -> new Said(direction, in.get(TOWARDS), strength, when, in.get(SAYING)))));
	}

	private static Answer intent(Intent intent) {
		List<Bilingual> lines = new ArrayList<>(intent.wishes().stream().map(GrowthVerbs::line).toList());
		if (lines.isEmpty()) {
			lines.add(Messages.GrowthVerbs_noWish.text());
		}
		intent.history().stream().filter(w -> !intent.wishes().contains(w))
				.forEach(w -> lines.add(Lines.indented(Lines.columns(w.stated(), line(w)))));
		return Answer.of(intent, lines);
	}

	static Bilingual line(Wish wish) {
		return Lines.columns(wish.direction().title(), wish.positionTitle(), wish.strength().title(), wish.horizon().title(), wish.words());
	}

	private static Bilingual line(Goal.Suggestion suggestion) {
		return Lines.columns(suggestion.direction().title(), suggestion.positionTitle(), suggestion.finding().requirement(), Lines.finding(suggestion.finding()));
	}

	private static Answer plans(Optional<Plan> plan, List<Plan> closed) {
		List<Bilingual> lines = new ArrayList<>(plan.map(GrowthVerbs::lines).orElseGet(() -> List.of(Messages.GrowthVerbs_noPlan.text())));
		closed.forEach(p -> p.closed().ifPresent(c -> lines.add(Messages.GrowthVerbs_closed.text(c.when().atZone(ZoneId.systemDefault()).toLocalDate(), c.byName(), c.words()))));
		return Answer.of(Map.of("plan", plan.map(List::of).orElse(List.of()), "closed", closed), lines);
	}

	private static Answer plan(Plan plan) {
		return Answer.of(plan, lines(plan));
	}

	private static List<Bilingual> lines(Plan plan) {
		List<Bilingual> lines = new ArrayList<>();
		plan.closed().ifPresent(c -> lines.add(Messages.GrowthVerbs_ended.text(plan.personName(), c.words())));
		plan.holding().ifPresent(v -> {
			lines.add(Messages.GrowthVerbs_holds.text(plan.personName(), v.number(), v.byLead(), v.progress()));
			lines.addAll(goals(v));
		});
		plan.proposed().ifPresent(v -> {
			lines.add(Messages.GrowthVerbs_proposed.text(plan.personName(), v.number(), v.writerName()));
			lines.addAll(goals(v));
		});
		return lines;
	}

	private static List<Bilingual> goals(Version version) {
		List<Bilingual> lines = new ArrayList<>();
		version.goals().forEach(g -> lines.add(Lines.indented(Lines.columns(g.done() ? "[x]" : "[ ]", g.by(), g.direction().title(), g.what(),
				g.progress() + " %", g.id()))));
		if (!version.words().isEmpty()) {
			lines.add(Lines.indented(Lines.columns(version.words())));
		}
		return lines;
	}

	private static Result<List<Opening>> openings(Input in) {
		return in.has(POSITION) ? growth(in).prospects().of(in.session(), in.get(POSITION)).map(List::of)
				: in.has(ABOUT) ? in.known(in.get(ABOUT)).then((UUID p) -> growth(in).prospects().about(in.session(), p))
						: growth(in).prospects().all(in.session());
	}

	/** Those that name no position: with everything that is proposed, or with what concerns one person. */
	private static Result<List<OpenWish>> wishes(Input in) {
		return in.has(POSITION) ? Result.done(List.of()) : growth(in).prospects().open(in.session())
				.then(all -> in.has(ABOUT) ? in.known(in.get(ABOUT)).map((UUID p) -> all.stream().filter(w -> w.person().equals(p)).toList()) : Result.done(all));
	}

	private static Answer openings(List<Opening> openings, List<OpenWish> wishes) {
		List<Bilingual> lines = new ArrayList<>();
		for (Opening opening : openings) {
			lines.add(Lines.columns(opening.title(), opening.code()));
			for (Prospect p : opening.people()) {
				lines.add(Lines.indented(Lines.columns(standing(p), p.name(), p.here(), p.wish().map(GrowthVerbs::line).orElse(Bilingual.same("")))));
				p.others().forEach(o -> lines.add(Lines.indented(Lines.indented(Messages.GrowthVerbs_wants.text(o)))));
				p.missing().forEach(f -> lines.add(Lines.indented(Lines.indented(Lines.finding(f)))));
			}
			if (opening.people().isEmpty()) {
				lines.add(Lines.indented(Messages.GrowthVerbs_nobody.text()));
			}
		}
		wishes.forEach(w -> lines.add(Lines.columns(Messages.GrowthVerbs_open.text(), w.name(), w.here(), line(w.wish()))));
		return Answer.of(Map.of("openings", openings, "wishes", wishes), lines.isEmpty() ? List.of(Messages.GrowthVerbs_nobody.text()) : lines);
	}

	private static Bilingual standing(Prospect prospect) {
		return (switch (prospect.standing()) {
		case READY -> Messages.GrowthVerbs_ready;
		case ON_THE_WAY -> Messages.GrowthVerbs_onTheWay;
		case ASK -> Messages.GrowthVerbs_ask;
		case ELSEWHERE -> Messages.GrowthVerbs_elsewhere;
		case NEAR -> Messages.GrowthVerbs_near;
		}).text();
	}

	private static Answer nudges(List<Nudge> nudges) {
		return Answer.of(Map.of("nudges", nudges), nudges.isEmpty() ? List.of(Messages.GrowthVerbs_noNudge.text())
				: nudges.stream().map(n -> Lines.columns(n.words(), n.key())).toList());
	}
}
