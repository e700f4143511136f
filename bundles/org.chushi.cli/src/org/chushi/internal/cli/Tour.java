package org.chushi.internal.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chushi.assessment.AttemptSummary;
import org.chushi.career.Careers.MapView;
import org.chushi.career.Certificate;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.journal.Verification;
import org.chushi.model.PairingKind;
import org.chushi.people.Session;
import org.chushi.questions.ExamChoice;
import org.chushi.questions.ExamQuestion;
import org.chushi.training.Gates;
import org.chushi.training.Gates.GateStatus;
import org.chushi.training.PairWork.Draft;
import org.chushi.training.PairWork.Entry;
import org.chushi.training.Pairing;
import org.chushi.training.Path;
import org.chushi.training.Path.Kind;
import org.chushi.training.Path.StepState;
import org.chushi.workspace.DemoTeam;
import org.chushi.workspace.InTurn;
import org.chushi.workspace.Services;

/**
 * The newcomer's whole way on the demo team, one step after the other: exam failed, gate shut with its reasons,
 * trial shift, pair-work signed by both, certificate, map. Every step is the real use case; one that is refused against
 * the plot ends the tour with its reason.
 */
final class Tour {

	private final Input in;
	private final Services services;
	private final Map<String, Session> team = new HashMap<>();
	private final List<Bilingual> lines = new ArrayList<>();

	private Tour(Input in) {
		this.in = in;
		this.services = in.services();
	}

	static Result<Answer> play(Input in) {
		return in.demo().create(Progress.SILENT).then(people -> new Tour(in).play(people));
	}

	private Result<Answer> play(int people) {
		say(Messages.Tour_team.text(people));
		return InTurn.all(() -> signIn("guyu", "chunfen", "xiazhi", "mangzhong", "qiufen"), () -> failing("xiazhi"),
				() -> shut("xiazhi", "chunfen"), () -> oneToOne("mangzhong", "qiufen", "chunfen"),
				() -> services.pairWork().toSign(team.get("mangzhong")).then(e -> InTurn.each(e, each -> sign("mangzhong", each))),
				() -> pairWork("mangzhong", "qiufen")).then(done -> outcome("mangzhong"));
	}

	private Result<Integer> signIn(String... names) {
		return InTurn.each(List.of(names), name -> services.accounts().signIn(name, DemoTeam.PASSWORD.toCharArray())
				.peek(session -> team.put(name, session))).map(List::size);
	}

	/** Answers one question and hands in: a fail. */
	private Result<AttemptSummary> failing(String newcomer) {
		Session person = team.get(newcomer);
		return services.learning().path(person, person.person())
				.peek(path -> say(Messages.Tour_lessons.text(person.name(), path.percent())))
				.then(path -> services.exams().start(person, step(path, Kind.EXAM).target()))
				.then(exam -> services.exams()
						.answer(person, exam.attempt(), exam.questions().get(0).question(), guess(exam.questions().get(0)))
						.then(when -> services.exams().submit(person, exam.attempt())))
				.peek(failed -> say(Messages.Tour_failed.text(points(failed))));
	}

	private static List<String> guess(ExamQuestion question) {
		return question.choices().stream().map(ExamChoice::key)
				.limit(question.type().equals("ordering") ? question.choices().size() : 1).toList();
	}

	/** The refusals of this step are what it shows. */
	private Result<GateStatus> shut(String newcomer, String mentor) {
		Session person = team.get(newcomer);
		return services.gates().status(person, person.person(), Gates.TRIAL_SHIFT).peek(shut -> {
			say(Messages.Tour_shut.text(shut.title()));
			shut.findings().forEach(f -> say(Lines.indented(Lines.finding(f))));
			sayWhy(Messages.Tour_noWayRound, bind(newcomer, mentor));
			sayWhy(Messages.Tour_wait, services.learning().path(person, person.person())
					.then(path -> services.exams().start(person, step(path, Kind.EXAM).target())));
		});
	}

	/** The second newcomer has passed already and is on the trial shift; a second mentor is refused. */
	private Result<Integer> oneToOne(String newcomer, String mentor, String other) {
		say(Messages.Tour_open.text(team.get(newcomer).name(), team.get(mentor).name()));
		sayWhy(Messages.Tour_oneToOne, bind(newcomer, other));
		return Result.done(team.size());
	}

	private Result<Pairing> bind(String newcomer, String mentor) {
		return services.pairings().bind(team.get("guyu"), team.get(newcomer).person(), team.get(mentor).person(),
				PairingKind.MENTOR);
	}

	/** As many sessions as the programme asks for, each signed by both. */
	private Result<Integer> pairWork(String newcomer, String mentor) {
		Session person = team.get(newcomer);
		return services.learning().path(person, person.person()).map(path -> step(path, Kind.PAIR_WORK))
				.then(wanted -> InTurn.each(Collections.nCopies(Math.max(0, wanted.of() - wanted.done()), wanted),
						step -> services.pairWork().record(team.get(mentor), person.person(), draft(step))
								.then(entry -> sign(mentor, entry)).then(entry -> sign(newcomer, entry))))
				.map(List::size);
	}

	private Draft draft(StepState wanted) {
		return new Draft(wanted.target(), LocalDate.now(services.clock()), 60, ContentVerbs.behaviours(in, wanted.target()), "",
				Messages.Tour_note.text().in(Language.ZH));
	}

	private Result<Entry> sign(String member, Entry entry) {
		Session session = team.get(member);
		return services.pairWork().sign(session, entry.id(), entry.contentHash())
				.peek(signed -> say(Messages.Tour_signed.text(session.name(), entry.content().checklist().title(),
						entry.contentHash().substring(0, 12))));
	}

	private Result<Answer> outcome(String newcomer) {
		Session person = team.get(newcomer);
		return services.certification().of(person, person.person()).then(
				certificates -> services.careers().map(person, person.person()).map(map -> answer(certificates, map)));
	}

	private Answer answer(List<Certificate> certificates, MapView map) {
		certificates.forEach(c -> {
			say(Messages.Tour_certificate.text(c.number(), c.title()));
			c.restsOn().forEach(r -> say(Lines.indented(r)));
		});
		say(Messages.Tour_map.text(map.here().map(p -> p.title()).orElse(map.title())));
		map.next().forEach(move -> {
			say(Lines.indented(map.positions().stream().filter(p -> p.id().equals(move.to())).findFirst().orElseThrow().title()));
			move.findings().forEach(f -> say(Lines.indented(Lines.indented(Lines.finding(f)))));
		});
		Verification verified = services.journal().verify(Progress.SILENT);
		say(Messages.Tour_verified.text(verified.events(), verified.findings().size()));
		return new Answer(Map.of("certificates", certificates, "events", verified.events(), "intact", verified.isIntact()),
				lines, !verified.isIntact() || certificates.isEmpty());
	}

	private void sayWhy(Messages words, Result<?> result) {
		if (result instanceof Refused<?> refused) {
			say(words.text(refused.reason()));
		}
	}

	private static StepState step(Path path, Kind kind) {
		return path.steps().stream().filter(s -> s.kind() == kind && !s.optional()).findFirst().orElseThrow();
	}

	private static String points(AttemptSummary attempt) {
		return attempt.score().map(s -> s.points().decimal(2) + " / " + s.maximum()).orElse("");
	}

	private void say(Bilingual line) {
		lines.add(line);
	}
}
