package org.chushi.internal.cli;

import static org.chushi.internal.cli.ReportVerbs.args;
import static org.chushi.internal.cli.ReportVerbs.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.reports.BoardTables;
import org.chushi.staffing.Bench;
import org.chushi.staffing.GapBoard;
import org.chushi.staffing.Lack;
import org.chushi.staffing.PersonGap;
import org.chushi.staffing.PositionGap;
import org.chushi.staffing.PositionLack;

/** Commands about who can follow whom, and what is missing for it. */
final class SuccessionVerbs {

	private static final String PERSON = "PERSON";
	private static final String POST = "--position";
	private static final String ALL = "--everybody";
	/** So many people are named for a position unless all are asked for. */
	private static final int NAMED = 5;

	private SuccessionVerbs() {
	}

	static List<Verb> all() {
		return List.of(
				Verb.of("succession list", args(Arg.maybe(POST), Arg.flag(ALL)), in -> in.services().succession().benches(in.session()).map(all -> asked(in, all))
						.then(shown -> board(in, () -> benches(in, shown), l -> BoardTables.succession(shown, l)))),
				Verb.of("succession gaps", args(Arg.maybe(POST), Arg.flag(ALL)),
						in -> in.services().succession().gaps(in.session()).then(gaps -> in.has(POST) ? of(in, gaps)
								: board(in, () -> positions(gaps), l -> BoardTables.competencies(gaps.positions(), l)))),
				Verb.of("succession person", List.of(Arg.of(PERSON)),
						in -> in.person(PERSON).then(p -> in.services().succession().gaps(in.session()).map(b -> b.of(p))).map(SuccessionVerbs::person)));
	}

	private static List<Bench> asked(Input in, List<Bench> all) {
		return all.stream().filter(b -> !in.has(POST) || in.get(POST).equals(b.code()) || in.get(POST).equals(b.position())).toList();
	}

	/** A file holds everybody; here the nearest are named, unless all are asked for. */
	private static Result<Answer> of(Input in, GapBoard gaps) {
		List<PersonGap> people = gaps.people(in.get(POST));
		Bilingual title = gaps.positions().stream().filter(p -> in.get(POST).equals(p.code()) || in.get(POST).equals(p.position())).findFirst()
				.map(PositionGap::title).orElse(Bilingual.same(in.get(POST)));
		return board(in, () -> people(people.stream().limit(limit(in)).toList()), l -> BoardTables.people(title, people, l));
	}

	private static Answer benches(Input in, List<Bench> shown) {
		List<Bilingual> lines = new ArrayList<>();
		for (Bench bench : shown) {
			lines.add(Lines.columns(bench.code(), bench.title(), Messages.SuccessionVerbs_strength.text(bench.holders().size(), bench.ready().size(),
					bench.readySoon().size(), bench.willing().size()), bench.bare() ? Messages.SuccessionVerbs_bare.text() : Bilingual.same("")));
			bench.successors().stream().limit(limit(in)).forEach(s -> lines.addAll(StaffingVerbs.nearest(s)));
		}
		return Answer.of(Map.of("positions", shown), said(lines));
	}

	private static long limit(Input in) {
		return in.has(ALL) ? Long.MAX_VALUE : NAMED;
	}

	private static List<Bilingual> said(List<Bilingual> lines) {
		return lines.isEmpty() ? List.of(Messages.SuccessionVerbs_none.text()) : lines;
	}

	private static Answer positions(GapBoard board) {
		List<PositionGap> all = board.positions();
		List<Bilingual> lines = new ArrayList<>();
		for (PositionGap gap : all) {
			lines.add(Lines.columns(gap.code(), gap.title(),
					Messages.SuccessionVerbs_gap.text(gap.needs(), gap.complete(), gap.people(), gap.holdersShort(), gap.holders())));
			gap.rarest().forEach(r -> lines.add(Lines.indented(Messages.SuccessionVerbs_rare.text(r.title(), r.level(), r.lacking()))));
		}
		return Answer.of(Map.of("positions", all), said(lines));
	}

	private static Answer people(List<PersonGap> people) {
		List<Bilingual> lines = new ArrayList<>();
		for (PersonGap gap : people) {
			lines.add(Lines.columns(gap.name(), gap.here(), Messages.SuccessionVerbs_levels.text(gap.levels())));
			gap.lacks().forEach(l -> lines.add(Lines.indented(lack(l))));
		}
		return Answer.of(Map.of("people", people), said(lines));
	}

	private static Answer person(List<PositionLack> all) {
		List<Bilingual> lines = new ArrayList<>();
		for (PositionLack lack : all) {
			lines.add(Lines.columns(lack.title(), Messages.SuccessionVerbs_levels.text(lack.levels())));
			lack.lacks().forEach(l -> lines.add(Lines.indented(lack(l))));
		}
		return Answer.of(Map.of("positions", all), said(lines));
	}

	private static Bilingual lack(Lack lack) {
		return Messages.SuccessionVerbs_lack.text(lack.title(), lack.have(), lack.need());
	}
}
