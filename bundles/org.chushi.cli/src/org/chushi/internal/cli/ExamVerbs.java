package org.chushi.internal.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.chushi.assessment.AttemptSummary;
import org.chushi.assessment.RegradePreview;
import org.chushi.assessment.Review;
import org.chushi.assessment.RunningExam;
import org.chushi.assessment.Score;
import org.chushi.assessment.SectionProgress;
import org.chushi.assessment.TypedAnswer;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.internal.cli.Verb.Rule;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.TypeData;

/** Commands about exams. */
final class ExamVerbs {

	private ExamVerbs() {
	}

	static List<Verb> all() {
		return List.of(
				Verb.of("exam outlook", List.of(Arg.of("PAPER")),
						in -> in.services().exams().outlook(in.session(), in.get("PAPER")).map(o -> Answer.of(o,
								Messages.ExamVerbs_outlook.text(o.title(), o.minutes(), o.cutPercent(), o.attempts())))),
				Verb.of("exam start", List.of(Arg.of("PAPER"), Arg.maybe("--code")), in -> in.services().exams()
						.start(in.session(), in.get("PAPER"), in.get("--code")).map(ExamVerbs::running)),
				Verb.of("exam current", List.of(), ExamVerbs::current),
				Verb.of("exam answer",
						List.of(Arg.of("ATTEMPT"), Arg.maybe("QUESTION"), Arg.many("KEY"), Arg.maybe("--file")),
						ExamVerbs::answer).held(Rule.either("QUESTION", "--file")),
				Verb.of("exam enter", List.of(Arg.of("ATTEMPT"), Arg.maybe("SECTION")), in -> in.id("ATTEMPT")
						.then(a -> in.services().exams().enter(in.session(), a, in.get("SECTION"))).map(ExamVerbs::running)),
				Verb.of("exam flag", List.of(Arg.of("ATTEMPT"), Arg.of("QUESTION"), Arg.flag("--off")),
						in -> in.id("ATTEMPT")
								.then(a -> in.services().exams().flag(in.session(), a, in.get("QUESTION"), !in.has("--off")))
								.map(when -> Answer.of(Map.of("flagged", !in.has("--off")),
										(in.has("--off") ? Messages.ExamVerbs_unflagged : Messages.ExamVerbs_flagged)
												.text(in.get("QUESTION"))))),
				Verb.of("exam submit", List.of(Arg.of("ATTEMPT")), in -> in.id("ATTEMPT")
						.then(a -> in.services().exams().submit(in.session(), a)).map(ExamVerbs::attempt)),
				Verb.of("exam results", List.of(Arg.maybe("PERSON")),
						in -> in.person("PERSON").then(p -> in.services().exams().results(in.session(), p))
								.map(list -> Answer.of(Map.of("attempts", list),
										list.stream().map(ExamVerbs::line).toList()))),
				Verb.of("exam review", List.of(Arg.of("ATTEMPT"), SealedVerbs.OPEN, SealedVerbs.PASSPHRASE_FILE),
						in -> SealedVerbs.opening(in).then(open -> in.id("ATTEMPT")).then(a -> in.services().exams().review(in.session(), a))
								.map(ExamVerbs::review)),
				Verb.of("exam regrade",
						List.of(Arg.of("ATTEMPT/all"), Arg.of("QUESTION"), Arg.many("KEY"), Arg.flag("--preview"),
								Arg.maybe("--apply"), Arg.maybe("--reason"), SealedVerbs.OPEN, SealedVerbs.PASSPHRASE_FILE),
						in -> SealedVerbs.opening(in).then(open -> regrade(in))));
	}

	/** One attempt with its own letters, or everybody's with the names of the content: looked at first, then done. */
	private static Result<Answer> regrade(Input in) {
		if (!in.get("ATTEMPT/all").equals("all")) {
			return in.id("ATTEMPT/all")
					.then(a -> in.services().exams().regrade(in.session(), a, in.get("QUESTION"), in.all("KEY"),
							in.get("--reason")))
					.map(r -> Answer.of(r.summary(), r.newKey().equals(TypeData.EMPTY) ? Messages.ExamVerbs_regradedSealed.text()
							: Messages.ExamVerbs_regraded.text(r.oldKey().json(), r.newKey().json())));
		}
		if (in.has("--apply")) {
			return in.services().regrades()
					.apply(in.session(), in.get("QUESTION"), in.all("KEY"), in.get("--apply"), in.get("--reason"))
					.map(p -> Answer.of(p, effects(in, p, Messages.ExamVerbs_applied.text(p.attempts()))));
		}
		return in.has("--preview")
				? in.services().regrades().preview(in.session(), in.get("QUESTION"), in.all("KEY"))
						.map(p -> Answer.of(p, effects(in, p, Messages.ExamVerbs_preview.text(p.attempts(), p.preview()))))
				: Result.refused(Messages.ExamVerbs_previewFirst.text());
	}

	private static List<Bilingual> effects(Input in, RegradePreview preview, Bilingual first) {
		List<Bilingual> lines = new ArrayList<>(List.of(first));
		for (RegradePreview.Effect effect : preview.effects()) {
			lines.add(Lines.columns(in.services().directory().nameOf(effect.person()), effect.paper(),
					Messages.ExamVerbs_effect.text(outcome(effect.before()), outcome(effect.after()))));
			effect.consequences().forEach(c -> lines.add(Lines.indented(c)));
		}
		if (preview.own() + preview.running() > 0) {
			lines.add(Messages.ExamVerbs_left.text(preview.own(), preview.running()));
		}
		return lines;
	}

	private static Bilingual outcome(Score score) {
		return (score.passed() ? Messages.ExamVerbs_passed : Messages.ExamVerbs_failed).text(score.points().decimal(2),
				score.maximum());
	}

	private static Result<Answer> current(Input in) {
		return in.services().exams().current(in.session()).map(
				running -> running.map(ExamVerbs::running).orElseGet(() -> Answer.of(Map.of(), Messages.ExamVerbs_none.text())));
	}

	private static Bilingual section(SectionProgress section) {
		Bilingual state = (switch (section.state()) {
		case AHEAD -> Messages.ExamVerbs_ahead;
		case UNDER_WAY -> Messages.ExamVerbs_here;
		case OPEN -> Messages.ExamVerbs_open;
		case SHUT -> Messages.ExamVerbs_shut;
		}).text();
		return Lines.columns(section.section(), section.title(), state,
				Messages.ExamVerbs_answered.text(section.answered(), section.questions()),
				section.remaining().map(r -> Messages.ExamVerbs_sectionLeft.text(Lines.clock(r))).orElse(Bilingual.same("")));
	}

	private static Answer running(RunningExam exam) {
		List<Bilingual> lines = new ArrayList<>();
		lines.add(Messages.ExamVerbs_running.text(exam.title(), exam.attempt().toString(), exam.remaining().toMinutes()));
		exam.progress().stream().filter(p -> exam.underWay().isPresent()).forEach(p -> lines.add(section(p)));
		for (ExamQuestion q : exam.questions()) {
			lines.add(Lines.columns(q.question(), q.stem()));
			QuestionLines.of(q).forEach(l -> lines.add(Lines.indented(l)));
		}
		return Answer.of(exam, lines);
	}

	/** One answer from the command line, or a file with a question and its answer on each line. */
	private static Result<Answer> answer(Input in) {
		return in.id("ATTEMPT").then(attempt -> (in.has("--file") ? AnswersFile.read(in.path("--file")) : typed(in))
				.then(answers -> in.services().exams().answerAll(in.session(), attempt, answers)))
				.map(saved -> Answer.of(Map.of("saved", saved), Messages.ExamVerbs_saved.text(saved)));
	}

	private static Result<List<TypedAnswer>> typed(Input in) {
		return AnswersFile.line(1, in.get("QUESTION") + " " + String.join(" ", in.all("KEY"))).map(List::of);
	}

	static Answer attempt(AttemptSummary attempt) {
		return Answer.of(attempt, line(attempt));
	}

	private static Bilingual line(AttemptSummary a) {
		Bilingual outcome = a.score().map(ExamVerbs::outcome).orElseGet((a.voided() ? Messages.ExamVerbs_voided
				: a.sealed() ? Messages.ExamVerbs_sealed : a.awaitsMarks() ? Messages.ExamVerbs_awaits : Messages.ExamVerbs_underWay)::text);
		return Lines.columns(a.attempt(), a.title(), outcome);
	}

	private static Answer review(Review review) {
		List<Bilingual> lines = new ArrayList<>();
		lines.add(line(review.attempt()));
		review.withheld().ifPresent(lines::add);
		review.questions().forEach(q -> {
			lines.add(q.stem());
			lines.add(Lines.indented(Messages.ExamVerbs_keys.text(q.response().words(), q.told())));
			q.remarks().forEach(r -> lines.add(Lines.indented(r)));
			lines.add(Lines.indented(q.explanation()));
		});
		return Answer.of(review, lines);
	}
}
