package org.chushi.internal.staffing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.chushi.career.Careers;
import org.chushi.career.Careers.Posting;
import org.chushi.content.Library;
import org.chushi.model.CareerMap;
import org.chushi.model.PolicyProfile;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.training.Enrolments;
import org.chushi.training.Policies;

/** Which position people have, and on which map, read once for one question of a lead. */
final class Places {

	private final Library library;
	private final Careers careers;
	private final Enrolments enrolments;
	private final Policies policies;
	private final Map<UUID, Optional<Posting>> postings = new HashMap<>();

	Places(Library library, Careers careers, Enrolments enrolments, Policies policies) {
		this.library = library;
		this.careers = careers;
		this.enrolments = enrolments;
		this.policies = policies;
	}

	/** The position of somebody. Nobody but a newcomer stands at the entry of a map without having been put there. */
	Optional<Posting> posting(Person person) {
		return posting(person.id()).filter(p -> !p.since().isEmpty() || person.is(Role.NEWCOMER) || enrolments.running(person.id()).isPresent());
	}

	private Optional<Posting> posting(UUID person) {
		return postings.computeIfAbsent(person, careers::posting);
	}

	/** The map somebody is on: of the profile they are trained by, else of the team's. */
	Optional<CareerMap> map(UUID person) {
		return enrolments.running(person).flatMap(e -> library.find(PolicyProfile.class, e.profile())).or(policies::current)
				.flatMap(p -> library.find(CareerMap.class, p.getCareerMap()));
	}

	/** The map of the team. */
	Optional<CareerMap> map() {
		return policies.current().flatMap(p -> library.find(CareerMap.class, p.getCareerMap()));
	}
}
