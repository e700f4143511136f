package org.chushi.internal.growth;

import java.util.List;
import java.util.UUID;

import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.people.Role;

/** Who leads whom: the leads of somebody's section and of the whole team; any lead, while there is neither. */
record Leaders(Directory directory) {

	boolean leads(UUID lead, UUID person) {
		return of(person).stream().anyMatch(p -> p.id().equals(lead));
	}

	/** The leads of a person, by name; nobody leads themselves. */
	List<Person> of(UUID person) {
		String section = directory.find(person).map(Person::section).orElse("");
		List<Person> all = directory.people().stream().filter(p -> p.is(Role.LEAD) && !p.id().equals(person)).toList();
		List<Person> near = all.stream().filter(p -> p.section().isBlank() || p.section().equals(section)).toList();
		return near.isEmpty() ? all : near;
	}
}
