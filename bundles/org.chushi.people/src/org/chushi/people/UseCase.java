package org.chushi.people;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Something a caller may ask for, and which role may ask for it about whom. Every use case of every service is one
 * constant in the {@code …UseCases} class of its bundle.
 *
 * @param id      as on the command line, for example {@code exam.start}
 * @param reaches per role; a role that is not there may not
 */
public record UseCase(String id, Map<Role, Set<Reach>> reaches) {

	public UseCase {
		reaches = Map.copyOf(reaches);
	}

	public static UseCase named(String id) {
		return new UseCase(id, Map.of());
	}

	/** The same, open to these roles for these people as well. */
	public UseCase with(Reach reach, Role... roles) {
		Map<Role, Set<Reach>> more = new EnumMap<>(Role.class);
		more.putAll(reaches);
		for (Role role : roles) {
			EnumSet<Reach> wider = EnumSet.of(reach);
			wider.addAll(more.getOrDefault(role, Set.of()));
			more.put(role, Set.copyOf(wider));
		}
		return new UseCase(id, more);
	}

	/** Open to everybody for their own affairs. */
	public UseCase forOneself() {
		return with(Reach.OWN, Role.values());
	}

	public boolean allows(Role role, Reach reach) {
		return reaches.getOrDefault(role, Set.of()).contains(reach);
	}
}
