package org.chushi.internal.growth;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.chushi.internal.growth.PlanEvents.GoalText;

/**
 * A development plan as it is kept.
 *
 * @param versions oldest first
 * @param goals    what is known of each goal, by its id
 * @param closed   empty, or how it ended
 */
record KeptPlan(UUID id, UUID person, Instant begun, List<Written> versions, Map<UUID, Standing> goals, List<Ended> closed) {

	KeptPlan {
		versions = List.copyOf(versions);
		goals = Map.copyOf(goals);
		closed = List.copyOf(closed);
	}

	/** @param agreed who has, the writer first. @param since empty, or when it began to hold */
	record Written(int number, UUID by, Instant when, String words, List<GoalText> goals, List<UUID> agreed, List<Instant> since) {

		Written {
			goals = List.copyOf(goals);
			agreed = List.copyOf(agreed);
			since = List.copyOf(since);
		}

		boolean holds() {
			return !since.isEmpty();
		}

		boolean byPerson(UUID person) {
			return agreed.contains(person);
		}

		Optional<UUID> byLead(UUID person) {
			return agreed.stream().filter(a -> !a.equals(person)).findFirst();
		}

		/** It begins to hold with the first of the other side. */
		Written agreed(UUID somebody, UUID person, Instant now) {
			if (agreed.contains(somebody)) {
				return this;
			}
			List<UUID> all = new ArrayList<>(agreed);
			all.add(somebody);
			boolean both = all.contains(person) && all.stream().anyMatch(a -> !a.equals(person));
			return new Written(number, by, when, words, goals, all, holds() || !both ? since : List.of(now));
		}
	}

	/** What is known of a goal. @param progress by the records. @param ticked by hand. @param moved when it came nearer last */
	record Standing(int progress, boolean met, boolean ticked, Instant moved) {
	}

	record Ended(UUID by, String words, Instant when) {
	}

	boolean runs() {
		return closed.isEmpty();
	}

	Written last() {
		return versions.getLast();
	}

	Optional<Written> holding() {
		return versions.reversed().stream().filter(Written::holds).findFirst();
	}

	Optional<Written> proposed() {
		return Optional.of(last()).filter(w -> !w.holds());
	}

	Optional<Standing> standing(UUID goal) {
		return Optional.ofNullable(goals.get(goal));
	}

	KeptPlan with(Written version) {
		List<Written> all = new ArrayList<>(versions);
		all.removeIf(v -> v.number() == version.number());
		all.add(version);
		return new KeptPlan(id, person, begun, all, goals, closed);
	}

	KeptPlan with(UUID goal, Standing standing) {
		Map<UUID, Standing> all = new LinkedHashMap<>(goals);
		all.put(goal, standing);
		return new KeptPlan(id, person, begun, versions, all, closed);
	}

	KeptPlan ended(Ended end) {
		return new KeptPlan(id, person, begun, versions, goals, List.of(end));
	}
}
