package org.chushi.acceptance.tests;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

import org.chushi.model.Behaviour;
import org.chushi.model.Checklist;
import org.chushi.model.Course;
import org.chushi.model.PairingKind;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.training.PairWork.Draft;
import org.chushi.training.PairWork.Entry;
import org.chushi.training.Path;
import org.chushi.training.Path.Kind;

/** What newcomers, mentors and leads do in the program, day by day. */
abstract class TeamLife extends Sitting {

	abstract TestClock clock();

	/** Somebody with these roles, signed in. */
	abstract Session person(String name, Role... roles);

	/** A newcomer on the programme of this profile, interviewed when it asks for that. */
	Session newcomer(String name, Session lead, String profile) {
		Session newcomer = person(name, Role.NEWCOMER);
		services().policies().choose(lead, profile).value();
		passInterview(newcomer, lead);
		services().enrolments().enrol(lead, newcomer.person(), LocalDate.now(clock())).value();
		return newcomer;
	}

	void passInterview(Session newcomer, Session lead) {
		services().activities()
				.interview(lead, newcomer.person(), "X-VALUES", allOf("X-VALUES"), "").value();
	}

	Set<String> allOf(String checklist) {
		return library().find(Checklist.class, checklist).orElseThrow().getGroups().stream()
				.flatMap(g -> g.getBehaviours().stream()).map(Behaviour::getId)
				.collect(Collectors.toSet());
	}

	Path path(Session person) {
		return services().learning().path(person, person.person()).value();
	}

	void finishLessons(Session newcomer) {
		path(newcomer).steps().stream().filter(s -> s.kind() == Kind.COURSE).flatMap(s -> s.lessons().stream())
				.forEach(l -> services().learning().finish(newcomer, l.id()).value());
	}

	void finishCourse(Session person, String course) {
		library().find(Course.class, course).orElseThrow().getLessons()
				.forEach(l -> services().learning().finish(person, l.getId()).value());
	}

	void confirmActivities(Session newcomer, Session lead) {
		path(newcomer).steps().stream().takeWhile(s -> s.kind() != Kind.GATE)
				.filter(s -> s.kind() == Kind.ACTIVITY && !s.optional()).filter(s -> s.done() < s.of()).forEach(s -> {
					services().activities().record(newcomer, s.id(), "done, and learned").value();
					services().activities().confirm(lead, newcomer.person(), s.id(), Set.of(), "").value();
				});
	}

	/** Everything up to and with a passed exam. */
	void pass(Session newcomer, Session lead) {
		finishLessons(newcomer);
		confirmActivities(newcomer, lead);
		path(newcomer).steps().stream().filter(s -> s.kind() == Kind.EXAM)
				.forEach(s -> sit(newcomer, s.target(), this::right));
	}

	Session mentor(String name) {
		Session mentor = person(name, Role.MENTOR);
		finishCourse(mentor, "C-MENTOR");
		sit(mentor, "P-MENTOR", this::right);
		return mentor;
	}

	Draft draft(String checklist, String subject) {
		return new Draft(checklist, LocalDate.now(clock()), 60, allOf(checklist), subject, "well done");
	}

	/** A session recorded by the mentor and signed by both. */
	Entry pairWork(Session mentor, Session newcomer, String checklist) {
		Entry entry = services().pairWork().record(mentor, newcomer.person(), draft(checklist, "account")).value();
		services().pairWork().sign(mentor, entry.id(), entry.contentHash()).value();
		return services().pairWork().sign(newcomer, entry.id(), entry.contentHash()).value();
	}

	/** Through the trial shift of the seven-day way to the first certificate. */
	void certify(Session newcomer, Session mentor, Session lead) {
		pass(newcomer, lead);
		services().pairings().bind(lead, newcomer.person(), mentor.person(), PairingKind.MENTOR).value();
		for (int i = 0; i < 3; i++) {
			pairWork(mentor, newcomer, "X-RECEPTION");
		}
		if (services().certification().of(newcomer, newcomer.person()).value().isEmpty()) {
			throw new IllegalStateException("no certificate");
		}
	}

	void becomeAgent(Session newcomer, Session mentor, Session lead) {
		certify(newcomer, mentor, lead);
		services().certification().endorse(mentor, newcomer.person(), "ready").value();
		services().careers().promote(lead, newcomer.person(), "PO-AGENT", "").value();
	}
}
