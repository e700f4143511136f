package org.chushi.internal.staffing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.chushi.career.Careers;
import org.chushi.career.Certification;
import org.chushi.content.Library;
import org.chushi.content.Packs;
import org.chushi.model.CareerMap;
import org.chushi.model.PolicyProfile;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.people.Session;
import org.chushi.rules.Requirements;
import org.chushi.training.Enrolments;
import org.chushi.training.Policies;

/** What questions about a team are answered from. */
record Sources(Packs packs, Directory directory, Requirements requirements, Enrolments enrolments, Policies policies, Careers careers,
		Certification certification, Clock clock) {

	/** Everything one question is about, as it is now. */
	Inquiry ask(Session session) {
		Library library = packs.library();
		LocalDate today = LocalDate.now(clock);
		Places places = new Places(library, careers, enrolments, policies);
		return new Inquiry(library, policies.current(), directory.people(), places, new Judge(library, requirements, enrolments, today),
				new Holdings(certification, session, today), today);
	}

	/** What one question of a lead is answered from; what it read once it does not read again. */
	record Inquiry(Library library, Optional<PolicyProfile> policy, List<Person> people, Places places, Judge judge, Holdings holdings,
			LocalDate today) {

		/** The map of the team, and those that people are on who are trained another way; each once. */
		List<CareerMap> maps() {
			return Stream.concat(places.map().stream(), people.stream().flatMap(p -> places.map(p.id()).stream())).distinct().toList();
		}
	}
}
