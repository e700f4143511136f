package org.chushi.internal.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.chushi.analysis.CaseOutcome;
import org.chushi.analysis.Concord;
import org.chushi.analysis.ConsistencyComparison;
import org.chushi.analysis.ConsistencyInvitation;
import org.chushi.analysis.ConsistencyOutcome;
import org.chushi.analysis.ConsistencyPlan;
import org.chushi.analysis.ConsistencyRound;
import org.chushi.analysis.ConsistencySheet;
import org.chushi.analysis.ConsistencyTests;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.internal.cli.Verb.Rule;
import org.chushi.people.Role;
import org.chushi.questions.ReviewedQuestion;

/** Commands about the same cases given to many. */
final class ConsistencyVerbs {

	private static final String QUESTIONS = "--questions";
	private static final String AGAIN = "--again";
	private static final String PEOPLE = "--people";
	private static final String UNTIL = "--until";
	private static final String WITH = "--with";

	private ConsistencyVerbs() {
	}

	static List<Verb> all() {
		return List.of(
				Verb.of("consistency begin",
						List.of(Arg.of("TITLE"), new Arg(QUESTIONS, false, true, false), Arg.maybe(AGAIN),
								new Arg(PEOPLE, true, true, false), new Arg(UNTIL, true, false, false)),
						ConsistencyVerbs::begin).held(Rule.either(QUESTIONS, AGAIN)),
				Verb.of("consistency list", List.of(), ConsistencyVerbs::list),
				Verb.of("consistency answer", List.of(Arg.of("ROUND"), Arg.many("KEY")), ConsistencyVerbs::answer),
				Verb.of("consistency close", List.of(Arg.of("ROUND")),
						in -> in.id("ROUND").then(r -> tests(in).close(in.session(), r)).map(r -> Answer.of(r, line(in, r)))),
				Verb.of("consistency show", List.of(Arg.of("ROUND"), Arg.maybe(WITH)), ConsistencyVerbs::show));
	}

	private static ConsistencyTests tests(Input in) {
		return in.services().consistency();
	}

	private static Result<Answer> begin(Input in) {
		Result<Optional<UUID>> again = in.has(AGAIN) ? in.id(AGAIN).map(Optional::of) : Result.done(Optional.empty());
		return again.then(round -> in.people(PEOPLE).then(people -> in.moment(UNTIL).then(until -> tests(in).begin(in.session(),
				new ConsistencyPlan(in.get("TITLE"), in.all(QUESTIONS), round, people, until)))))
				.map(r -> Answer.of(r, line(in, r)));
	}

	private static boolean trains(Input in) {
		return in.session().is(Role.TRAINER) || in.session().is(Role.LEAD);
	}

	/** What the caller is asked to answer, and to who begins rounds all there are. */
	private static Result<Answer> list(Input in) {
		Result<List<ConsistencyRound>> rounds = trains(in) ? tests(in).rounds(in.session()) : Result.done(List.of());
		return tests(in).invitations(in.session()).then(mine -> rounds.map(all -> {
			List<Bilingual> lines = new ArrayList<>();
			mine.forEach(i -> lines.add(line(in, i)));
			all.forEach(r -> lines.add(line(in, r)));
			if (lines.isEmpty()) {
				lines.add(Messages.ConsistencyVerbs_none.text());
			}
			Map<String, Object> data = new LinkedHashMap<>();
			data.put("invitations", mine);
			data.put("rounds", all);
			return Answer.of(data, lines);
		}));
	}

	private static Bilingual line(Input in, ConsistencyInvitation i) {
		return Lines.columns(i.round(), i.name(), Messages.ExamVerbs_answered.text(i.answered(), i.cases()),
				state(in, i.over(), i.until()));
	}

	private static Bilingual line(Input in, ConsistencyRound r) {
		return Lines.columns(r.id(), r.name(), Messages.ConsistencyVerbs_round.text(r.cases(), r.finished(), r.people().size()),
				state(in, r.over(), r.until()));
	}

	private static Bilingual state(Input in, boolean over, Instant until) {
		return over ? Messages.ConsistencyVerbs_over.text()
				: Messages.ConsistencyVerbs_until.text(Lines.moment(until, in.services().clock().getZone()));
	}

	/** Answers the case asked now; without an answer it is only shown. */
	private static Result<Answer> answer(Input in) {
		return in.id("ROUND").then(round -> tests(in).sheet(in.session(), round)
				.then(sheet -> in.all("KEY").isEmpty() || sheet.question().isEmpty() ? Result.done(sheet)
						: tests(in).answerTyped(in.session(), round, sheet.question().get().question(), String.join(" ", in.all("KEY")))))
				.map(sheet -> Answer.of(sheet, lines(in, sheet)));
	}

	private static List<Bilingual> lines(Input in, ConsistencySheet sheet) {
		List<Bilingual> lines = new ArrayList<>(List.of(line(in, sheet.round())));
		sheet.question().ifPresentOrElse(q -> {
			lines.add(q.stem());
			QuestionLines.of(q).forEach(l -> lines.add(Lines.indented(l)));
		}, () -> lines.add(Messages.ConsistencyVerbs_done.text()));
		return lines;
	}

	/** To who answered: how it is handled. To who trains: where answers part, with another round beside it if asked for. */
	private static Result<Answer> show(Input in) {
		return in.id("ROUND").then(round -> {
			if (in.has(WITH)) {
				return in.id(WITH).then(later -> tests(in).compare(in.session(), round, later)).map(c -> Answer.of(c, lines(in, c)));
			}
			return trains(in) ? tests(in).outcome(in.session(), round).map(o -> Answer.of(o, lines(in, o)))
					: tests(in).review(in.session(), round).map(all -> Answer.of(Map.of("cases", all), handled(all)));
		});
	}

	private static List<Bilingual> handled(List<ReviewedQuestion> cases) {
		List<Bilingual> lines = new ArrayList<>();
		cases.forEach(q -> {
			lines.add(q.stem());
			lines.add(Lines.indented(Messages.ConsistencyVerbs_yours.text(q.response().words())));
			lines.add(Lines.indented(Messages.ConsistencyVerbs_key.text(q.told())));
			lines.add(Lines.indented(q.explanation()));
		});
		return lines;
	}

	private static Bilingual line(Concord concord) {
		String error = concord.error().isPresent() ? " ±" + AnalysisVerbs.number(concord.error(), 3) : "";
		return Messages.ConsistencyVerbs_concord.text(concord.level().title(), AnalysisVerbs.number(concord.alpha(), 3) + error,
				concord.verdict());
	}

	private static List<Bilingual> lines(Input in, ConsistencyOutcome outcome) {
		List<Bilingual> lines = new ArrayList<>(List.of(line(in, outcome.round())));
		outcome.overall().forEach(c -> lines.add(line(c)));
		for (CaseOutcome one : outcome.cases()) {
			lines.add(Lines.columns(one.code(), one.stem(), "α " + AnalysisVerbs.number(one.concord().alpha(), 3)));
			lines.add(Lines.indented(Messages.ConsistencyVerbs_key.text(one.key())));
			one.camps().forEach(c -> lines.add(Lines.indented(
					Lines.columns(c.right() ? "*" : " ", Messages.AnalysisVerbs_people.text(c.people()), c.words()))));
		}
		return lines;
	}

	private static List<Bilingual> lines(Input in, ConsistencyComparison comparison) {
		List<Bilingual> lines = new ArrayList<>(List.of(line(in, comparison.earlier())));
		comparison.before().forEach(c -> lines.add(Lines.indented(line(c))));
		lines.add(line(in, comparison.later()));
		comparison.after().forEach(c -> lines.add(Lines.indented(line(c))));
		comparison.cases().forEach(c -> lines.add(Lines.columns(c.code(), c.stem(),
				"α " + AnalysisVerbs.number(c.before().alpha(), 3) + " → " + AnalysisVerbs.number(c.after().alpha(), 3),
				Messages.ConsistencyVerbs_right.text(Math.round(100 * c.rightBefore()), Math.round(100 * c.rightAfter())))));
		return lines;
	}
}
