package org.chushi.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who leads whom: the leads of somebody's section and those in no section, who lead the whole team; any lead, while there is neither. */
public record Leaders(Directory directory) {

	/** As things are at this moment: who asks about many people reads the team once. */
	public static Leaders now(Directory directory) {
		List<Person> team = directory.people();
		return new Leaders(new Moment(directory, team, team.stream().collect(Collectors.toMap(Person::id, Function.identity()))));
	}

	/** @param known by id; who has left the team is looked up */
	private record Moment(Directory directory, List<Person> people, Map<UUID, Person> known) implements Directory {

		@Override
		public Optional<Person> find(UUID id) {
			return Optional.ofNullable(known.get(id)).or(() -> directory.find(id));
		}

		@Override
		public Optional<Person> named(String name) {
			return directory.named(name);
		}
	}

	public boolean leads(UUID lead, UUID person) {
		return of(person).stream().anyMatch(p -> p.id().equals(lead));
	}

	/** The leads of a person, by name; nobody leads themselves. */
	public List<Person> of(UUID person) {
		return of(person, directory.find(person).map(Person::section).orElse(TeamSection.NONE), directory.people());
	}

	/** The same among a team that was read already. */
	public static List<Person> of(Person person, List<Person> team) {
		return of(person.id(), person.section(), team);
	}

	private static List<Person> of(UUID person, TeamSection section, List<Person> team) {
		List<Person> all = team.stream().filter(p -> p.is(Role.LEAD) && !p.id().equals(person)).toList();
		List<Person> near = all.stream().filter(p -> p.section().none() || p.section().same(section)).toList();
		return near.isEmpty() ? all : near;
	}
}
