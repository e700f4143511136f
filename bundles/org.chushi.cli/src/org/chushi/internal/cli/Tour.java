package org.chushi.internal.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.chushi.assessment.AttemptSummary;
import org.chushi.assessment.ExamChoice;
import org.chushi.assessment.ExamQuestion;
import org.chushi.assessment.RunningExam;
import org.chushi.career.Certificate;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.model.PairingKind;
import org.chushi.people.Session;
import org.chushi.training.Gates;
import org.chushi.training.Gates.GateStatus;
import org.chushi.training.PairWork.Draft;
import org.chushi.training.PairWork.Entry;
import org.chushi.training.Path.Kind;
import org.chushi.training.Path.StepState;
import org.chushi.workspace.DemoTeam;
import org.chushi.workspace.Services;

/**
 * The newcomer's whole way on the demo team, one step after the other: exam failed, gate shut with its reasons,
 * trial shift, pair-work signed by both, certificate, map. Every step is the real use case.
 */
final class Tour {

	private final Input in;
	private final Services services;
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
		Session lead = signIn("guyu");
		Session mentor = signIn("chunfen");
		Session newcomer = signIn("xiazhi");
		UUID me = newcomer.person();
		say(Messages.Tour_lessons.text(newcomer.name(), services.learning().path(newcomer, me).value().percent()));

		String paper = step(newcomer, Kind.EXAM).target();
		AttemptSummary failed = failing(newcomer, paper);
		say(Messages.Tour_failed.text(points(failed)));
		GateStatus shut = services.gates().status(newcomer, me, Gates.TRIAL_SHIFT).value();
		say(Messages.Tour_shut.text(shut.title()));
		shut.findings().forEach(f -> say(Lines.indented(Lines.finding(f))));
		if (services.pairings().bind(lead, me, mentor.person(), PairingKind.MENTOR) instanceof Refused<?> refused) {
			say(Messages.Tour_noWayRound.text(refused.reason()));
		}
		if (services.exams().start(newcomer, paper) instanceof Refused<RunningExam> wait) {
			say(Messages.Tour_wait.text(wait.reason()));
		}
		return Result.done(end(lead, mentor));
	}

	/** The second newcomer has passed already and is on the trial shift. */
	private Answer end(Session lead, Session mentorOfOther) {
		Session newcomer = signIn("mangzhong");
		Session mentor = signIn("qiufen");
		UUID me = newcomer.person();
		say(Messages.Tour_open.text(newcomer.name(), mentor.name()));
		say(Messages.Tour_oneToOne
				.text(reason(services.pairings().bind(lead, me, mentorOfOther.person(), PairingKind.MENTOR))));
		services.pairWork().toSign(newcomer).value().forEach(e -> sign(newcomer, e));
		while (step(newcomer, Kind.PAIR_WORK).done() < step(newcomer, Kind.PAIR_WORK).of()) {
			StepState wanted = step(newcomer, Kind.PAIR_WORK);
			Set<String> all = ContentVerbs.behaviours(in, wanted.target());
			Entry entry = services.pairWork().record(mentor, me, new Draft(wanted.target(),
					LocalDate.now(services.clock()), 60, all, "", Messages.Tour_note.text().in(Language.ZH))).value();
			sign(mentor, entry);
			sign(newcomer, entry);
		}
		List<Certificate> certificates = services.certification().of(newcomer, me).value();
		certificates.forEach(c -> {
			say(Messages.Tour_certificate.text(c.number(), c.title()));
			c.restsOn().forEach(r -> say(Lines.indented(r)));
		});
		var map = services.careers().map(newcomer, me).value();
		say(Messages.Tour_map.text(map.here().map(p -> p.title()).orElse(map.title())));
		map.next().forEach(move -> {
			say(Lines.indented(map.positions().stream().filter(p -> p.id().equals(move.to())).findFirst().orElseThrow().title()));
			move.findings().forEach(f -> say(Lines.indented(Lines.indented(Lines.finding(f)))));
		});
		var verified = services.journal().verify(Progress.SILENT);
		say(Messages.Tour_verified.text(verified.events(), verified.findings().size()));
		return new Answer(Map.of("certificates", certificates, "events", verified.events(), "intact", verified.isIntact()),
				lines, !verified.isIntact() || certificates.isEmpty());
	}

	private void sign(Session session, Entry entry) {
		services.pairWork().sign(session, entry.id(), entry.contentHash()).value();
		say(Messages.Tour_signed.text(session.name(), entry.content().checklist().title(),
				entry.contentHash().substring(0, 12)));
	}

	private static Bilingual reason(Result<?> result) {
		return result instanceof Refused<?> refused ? refused.reason() : Bilingual.same("");
	}

	private StepState step(Session person, Kind kind) {
		return services.learning().path(person, person.person()).value().steps().stream()
				.filter(s -> s.kind() == kind && !s.optional()).findFirst().orElseThrow();
	}

	/** Answers one question and hands in: a fail. */
	private AttemptSummary failing(Session person, String paper) {
		RunningExam exam = services.exams().start(person, paper).value();
		ExamQuestion first = exam.questions().get(0);
		services.exams().answer(person, exam.attempt(), first.question(), first.choices().stream().map(ExamChoice::key)
				.limit(first.type().equals("ordering") ? first.choices().size() : 1).toList());
		return services.exams().submit(person, exam.attempt()).value();
	}

	private static String points(AttemptSummary attempt) {
		return attempt.score().map(s -> s.points().decimal(2) + " / " + s.maximum()).orElse("");
	}

	private Session signIn(String name) {
		return services.accounts().signIn(name, DemoTeam.PASSWORD.toCharArray()).value();
	}

	private void say(Bilingual line) {
		lines.add(line);
	}
}
