package org.chushi.internal.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.chushi.assessment.Allowance;
import org.chushi.assessment.Ending;
import org.chushi.assessment.ExtraTime;
import org.chushi.assessment.Invigilation;
import org.chushi.assessment.IssuedCode;
import org.chushi.assessment.Sitting;
import org.chushi.assessment.SittingLog;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.internal.cli.Verb.Rule;

/** Commands of invigilators. */
final class InvigilationVerbs {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
	private static final String MINUTES = "--add-minutes";
	private static final String PERCENT = "--add-percent";
	private static final String REASON = "--reason";

	private InvigilationVerbs() {
	}

	static List<Verb> all() {
		return List.of(
				Verb.of("invigilate list", List.of(), in -> in.services().invigilation().sittings(in.session())
						.map(all -> Answer.of(Map.of("sittings", all), all.isEmpty() ? List.of(Messages.InvigilationVerbs_nobody.text())
								: all.stream().map(s -> line(in, s)).toList()))),
				Verb.of("invigilate show", List.of(Arg.of("ATTEMPT")),
						in -> in.id("ATTEMPT").then(a -> in.services().invigilation().sitting(in.session(), a))
								.map(log -> Answer.of(log, lines(in, log)))),
				Verb.of("invigilate extend", List.of(Arg.of("ATTEMPT"), Arg.maybe(MINUTES), Arg.maybe(PERCENT), required(REASON)),
						in -> in.id("ATTEMPT")
								.then(a -> extra(in).then(e -> in.services().invigilation().extend(in.session(), a, e, in.get(REASON))))
								.map(s -> Answer.of(s, line(in, s))))
						.held(Rule.some(MINUTES, PERCENT)),
				Verb.of("invigilate allow",
						List.of(Arg.of("PERSON"), Arg.maybe("--paper"), Arg.maybe(MINUTES), Arg.maybe(PERCENT), required(REASON)),
						in -> in.person("PERSON")
								.then(p -> extra(in).then(
										e -> in.services().invigilation().allow(in.session(), p, in.get("--paper"), e, in.get(REASON))))
								.map(a -> Answer.of(a, line(in, a))))
						.held(Rule.some(MINUTES, PERCENT)),
				Verb.of("invigilate allowances", List.of(Arg.of("PERSON")),
						in -> in.person("PERSON").then(p -> in.services().invigilation().allowances(in.session(), p))
								.map(all -> Answer.of(Map.of("allowances", all), all.stream().map(a -> line(in, a)).toList()))),
				Verb.of("invigilate stop", List.of(Arg.of("ATTEMPT"), Arg.flag("--void"), required(REASON)),
						in -> in.id("ATTEMPT").then(a -> in.services().invigilation().stop(in.session(), a,
								in.has("--void") ? Ending.VOIDED : Ending.HANDED_IN, in.get(REASON))).map(ExamVerbs::attempt)),
				Verb.of("invigilate note", List.of(Arg.of("ATTEMPT"), Arg.of("NOTE")),
						in -> in.id("ATTEMPT").then(a -> in.services().invigilation().note(in.session(), a, in.get("NOTE")))
								.map(when -> Answer.of(Map.of("noted", when), Messages.InvigilationVerbs_noted.text()))),
				Verb.of("invigilate code", List.of(Arg.of("PAPER"), Arg.maybe("--from"), Arg.maybe("--for-minutes")),
						InvigilationVerbs::code));
	}

	private static Arg required(String name) {
		return new Arg(name, true, false, false);
	}

	private static Result<Integer> number(Input in, String name, int otherwise) {
		return in.has(name) ? in.number(name) : Result.done(otherwise);
	}

	private static Result<ExtraTime> extra(Input in) {
		return number(in, PERCENT, 0).then(percent -> number(in, MINUTES, 0).map(minutes -> new ExtraTime(percent, minutes)));
	}

	private static Result<Answer> code(Input in) {
		return from(in).then(from -> number(in, "--for-minutes", 60).then(minutes -> in.services().invigilation()
				.code(in.session(), in.get("PAPER"), from, Duration.ofMinutes(minutes)))).map(code -> Answer.of(code, said(in, code)));
	}

	private static Result<Instant> from(Input in) {
		return in.has("--from") ? in.moment("--from") : Result.done(in.services().clock().instant());
	}

	private static Bilingual said(Input in, IssuedCode code) {
		return Messages.InvigilationVerbs_code.text(code.title(), code.code().substring(0, 3) + " " + code.code().substring(3),
				moment(in, code.from()), moment(in, code.until()));
	}

	private static Bilingual line(Input in, Sitting s) {
		List<Object> cells = new ArrayList<>(List.of(s.attempt(), in.services().directory().nameOf(s.person()), s.title(),
				Messages.ExamVerbs_answered.text(s.answered(), s.questions()),
				s.ended().isPresent() ? Messages.InvigilationVerbs_ended.text(moment(in, s.ended().get()))
						: Messages.ExamVerbs_sectionLeft.text(Lines.clock(s.remaining()))));
		s.section().ifPresent(cells::add);
		s.left().ifPresent(left -> cells.add(Messages.ExamVerbs_sectionLeft.text(Lines.clock(left))));
		if (s.away()) {
			cells.add(Messages.InvigilationVerbs_away.text());
		}
		if (s.ended().isEmpty() && s.seen().isBefore(in.services().clock().instant().minus(Invigilation.SILENCE))) {
			cells.add(Messages.InvigilationVerbs_silent.text(moment(in, s.seen())));
		}
		cells.add(Messages.InvigilationVerbs_counts.text(s.losses(), s.resumes(), s.turns()));
		return Lines.columns(cells.toArray());
	}

	private static List<Bilingual> lines(Input in, SittingLog log) {
		List<Bilingual> lines = new ArrayList<>(List.of(line(in, log.sitting())));
		log.entries().forEach(e -> lines.add(Lines.indented(Lines.columns(moment(in, e.when()), e.what(),
				e.by().map(by -> in.services().directory().nameOf(by)).orElse("")))));
		return lines;
	}

	private static Bilingual line(Input in, Allowance a) {
		Bilingual where = a.paper().isEmpty() ? Messages.InvigilationVerbs_allPapers.text() : Bilingual.same(a.paper());
		return Lines.columns(in.services().directory().nameOf(a.person()), where,
				a.extra().none() ? Messages.InvigilationVerbs_taken.text()
						: Messages.InvigilationVerbs_extra.text(a.extra().percent(), a.extra().minutes()),
				a.reason(), in.services().directory().nameOf(a.by()));
	}

	private static String moment(Input in, Instant when) {
		return MOMENT.format(when.atZone(zone(in)));
	}

	private static ZoneId zone(Input in) {
		return in.services().clock().getZone();
	}
}
