package org.chushi.internal.cli;

import static org.chushi.internal.cli.ReportVerbs.args;
import static org.chushi.internal.cli.ReportVerbs.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.reports.BoardTables;
import org.chushi.staffing.Eligible;
import org.chushi.staffing.Expiring;
import org.chushi.staffing.Nearest;
import org.chushi.staffing.Plan;
import org.chushi.staffing.Roster;
import org.chushi.staffing.Roster.Member;
import org.chushi.staffing.Roster.Strength;
import org.chushi.staffing.SectionGap;

/** Commands about the sections of the team and the boards of a lead. */
final class StaffingVerbs {

	private static final String HEADS = "HEADS";
	private static final String NOTE = "--note";
	private static final String DAYS = "--days";
	private static final String DAYS_DEFAULT = "90";

	private StaffingVerbs() {
	}

	static List<Verb> all() {
		return List.of(
				Verb.of("staffing sections", args(), in -> in.services().staffing().roster(in.session())
						.then(r -> board(in, () -> roster(r), l -> BoardTables.sections(r, p -> true, l)))),
				Verb.of("staffing plan", List.of(Arg.many(HEADS), Arg.maybe(NOTE)),
						in -> in.has(HEADS) ? heads(in).then(h -> in.services().staffing().plan(in.session(), h, in.get(NOTE)))
								.map(p -> Answer.of(p, plan(p)))
								: in.services().staffing().plans(in.session()).map(all -> list("plans", all, all.stream().flatMap(p -> plan(p).stream()).toList()))),
				Verb.of("staffing gaps", args(), in -> in.services().staffing().gaps(in.session())
						.then(all -> board(in, () -> list("gaps", all, all.stream().flatMap(g -> gap(g).stream()).toList()), l -> BoardTables.gaps(all, l)))),
				Verb.of("staffing expiring", args(Arg.maybe(DAYS)), in -> days(in).then(d -> in.services().staffing().expiring(in.session(), d))
						.then(all -> board(in, () -> list("certificates", all, all.stream().map(StaffingVerbs::line).toList()), l -> BoardTables.expiring(all, l)))),
				Verb.of("staffing mentors", args(), in -> in.services().staffing().mentors(in.session())
						.then(all -> board(in, () -> eligible("mentors", all), l -> BoardTables.mentors(all, l)))),
				Verb.of("staffing inspectors", args(), in -> in.services().staffing().inspectors(in.session())
						.then(all -> board(in, () -> eligible("inspectors", all), l -> BoardTables.inspectors(all, l)))));
	}

	private static Result<Integer> days(Input in) {
		return in.has(DAYS) ? in.number(DAYS) : Result.done(Integer.valueOf(DAYS_DEFAULT));
	}

	/** {@code CODE=3} each. */
	private static Result<Map<String, Integer>> heads(Input in) {
		Map<String, Integer> heads = new LinkedHashMap<>();
		for (String each : in.all(HEADS)) {
			int equals = each.lastIndexOf('=');
			if (equals < 1 || !each.substring(equals + 1).matches("\\d{1,6}")) {
				return Result.refused(Messages.StaffingVerbs_heads.text(each));
			}
			heads.put(each.substring(0, equals), Integer.valueOf(each.substring(equals + 1)));
		}
		return Result.done(heads);
	}

	private static Answer list(String name, List<?> all, List<Bilingual> lines) {
		return Answer.of(Map.of(name, all), lines.isEmpty() ? List.of(Messages.StaffingVerbs_none.text()) : lines);
	}

	private static Answer roster(Roster roster) {
		List<Bilingual> lines = new ArrayList<>(List.of(roster.policy()));
		if (!roster.rated().isEmpty()) {
			lines.add(Messages.StaffingVerbs_ratio.text(ratio(roster.rated().stream().map(Strength::share).toList()),
					ratio(roster.rated().stream().map(Strength::heads).toList())));
		}
		for (Strength section : roster.sections()) {
			lines.add(Lines.columns(section.code(), section.title(), Messages.StaffingVerbs_count.text(section.heads()),
					section.planned().map(p -> Messages.StaffingVerbs_planned.text(p)).orElse(Bilingual.same("")),
					section.share() > 0 ? Messages.StaffingVerbs_fair.text(section.fair()) : Bilingual.same("")));
			section.members().forEach(m -> lines.add(Lines.indented(member(m, section))));
		}
		lines.add(Lines.columns(Messages.StaffingVerbs_unplaced.text(roster.unplaced().size())));
		roster.unplaced().forEach(m -> lines.add(Lines.indented(Lines.columns(m.name(), m.written()))));
		return Answer.of(roster, lines);
	}

	private static String ratio(List<Integer> parts) {
		return String.join(" : ", parts.stream().map(String::valueOf).toList());
	}

	private static Bilingual member(Member member, Strength section) {
		return Lines.columns(member.name(), member.since(), member.certified() ? Bilingual.same("")
				: Messages.StaffingVerbs_uncertified.text(Bilingual.joined(section.asks(), new Bilingual("或", " or "))));
	}

	private static List<Bilingual> plan(Plan plan) {
		List<Bilingual> lines = new ArrayList<>(List.of(Lines.columns(plan.when(), plan.by(), plan.note())));
		plan.heads().forEach(h -> lines.add(Lines.indented(Lines.columns(h.title(), Messages.StaffingVerbs_planned.text(h.wanted())))));
		return lines;
	}

	private static List<Bilingual> gap(SectionGap gap) {
		List<Bilingual> lines = new ArrayList<>(List.of(Lines.columns(gap.title(), Messages.StaffingVerbs_missing.text(gap.missing()),
				Messages.StaffingVerbs_without.text(gap.uncertified().size()))));
		gap.nearest().forEach(n -> lines.addAll(nearest(n)));
		return lines;
	}

	/** Somebody, how far they are, and what they lack. */
	static List<Bilingual> nearest(Nearest nearest) {
		Bilingual when = nearest.ready() ? Messages.StaffingVerbs_ready.text()
				: nearest.atBest().map(d -> Messages.StaffingVerbs_atBest.text(d.toString())).orElseGet(Messages.StaffingVerbs_unforeseen::text);
		List<Bilingual> lines = new ArrayList<>(List.of(Lines.indented(Lines.columns(nearest.name(), nearest.from(), when,
				nearest.stance().map(s -> s.leaning().title()).orElse(Bilingual.same(""))))));
		nearest.stance().ifPresent(s -> Stream.concat(s.wish().stream(), s.others().stream())
				.forEach(w -> lines.add(Lines.indented(Lines.indented(GrowthVerbs.line(w))))));
		nearest.missing().forEach(m -> lines.add(Lines.indented(Lines.indented(Lines.missing(m)))));
		return lines;
	}

	private static Bilingual line(Expiring expiring) {
		return Lines.columns(expiring.until(), expiring.standing().title(), expiring.days() < 0 ? Messages.StaffingVerbs_lapsed.text(-expiring.days())
				: Messages.StaffingVerbs_days.text(expiring.days()), expiring.name(), expiring.certificate().title(), expiring.certificate().number());
	}

	private static Answer eligible(String name, List<Eligible> all) {
		List<Bilingual> lines = new ArrayList<>();
		for (Eligible each : all) {
			Optional<Bilingual> room = each.room() == 0 ? Optional.empty() : Optional.of(Messages.StaffingVerbs_room.text(each.busy(), each.room()));
			lines.add(Lines.columns(each.may() ? "[x]" : "[ ]", each.name(), room.orElse(Bilingual.same(""))));
			each.missing().forEach(m -> lines.add(Lines.indented(Lines.missing(m))));
		}
		return list(name, all, lines);
	}
}
