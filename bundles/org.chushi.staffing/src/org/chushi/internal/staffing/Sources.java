package org.chushi.internal.staffing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chushi.career.Careers;
import org.chushi.career.Certification;
import org.chushi.content.Library;
import org.chushi.content.Packs;
import org.chushi.journal.Journal;
import org.chushi.model.CareerMap;
import org.chushi.model.PolicyProfile;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.people.Session;
import org.chushi.rules.RequirementRule.Context;
import org.chushi.rules.Requirements;
import org.chushi.training.Enrolment;
import org.chushi.training.Enrolments;
import org.chushi.training.Policies;

/** What questions about a team are answered from. */
record Sources(Journal journal, Packs packs, Directory directory, Requirements requirements, Enrolments enrolments, Policies policies, Careers careers,
		Certification certification, Clock clock) {

	/** Everything one question is about, as it is now. */
	Inquiry ask(Session session) {
		Library library = packs.library();
		LocalDate today = LocalDate.now(clock);
		Places places = new Places(library, careers, enrolments, policies);
		Holdings holdings = new Holdings(certification, session, today);
		return new Inquiry(library, policies.current(), directory.people(), places, new Judge(library, requirements,
				p -> new Context(enrolments.running(p).map(Enrolment::programme).orElse("")), holdings::stopped, today),
				holdings, today, journal);
	}

	/** What one question of a lead is answered from; what it read once it does not read again. */
	record Inquiry(Library library, Optional<PolicyProfile> policy, List<Person> people, Places places, Judge judge, Holdings holdings,
			LocalDate today, Journal journal) {

		/** People whose records are read together. */
		private static final int TOGETHER = 200;

		/** For each of the people, in their order, with their number; what is looked up in their records is read for many at once. */
		void each(ObjIntConsumer<Person> work) {
			for (int at = 0; at < people.size(); at += TOGETHER) {
				int first = at;
				List<Person> some = people.subList(first, Math.min(people.size(), first + TOGETHER));
				journal.together(some.stream().map(p -> p.id().toString()).toList(), () -> {
					IntStream.range(0, some.size()).forEach(i -> work.accept(some.get(i), first + i));
					return null;
				});
			}
		}

		/** The map of the team, and those that people are on who are trained another way; each once. */
		List<CareerMap> maps() {
			return Stream.concat(places.map().stream(), people.stream().flatMap(p -> places.map(p.id()).stream())).distinct().toList();
		}
	}
}
