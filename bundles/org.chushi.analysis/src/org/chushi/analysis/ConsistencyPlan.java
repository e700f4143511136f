package org.chushi.analysis;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What a round is to be.
 *
 * @param name      not blank, at most 80 characters
 * @param questions ids or codes, in the order they are asked; empty when an earlier round is repeated
 * @param again     the round whose cases are asked once more, just as they were
 * @param people    who answers
 * @param until     last moment to answer
 */
public record ConsistencyPlan(String name, List<String> questions, Optional<UUID> again, List<UUID> people, Instant until) {

	public ConsistencyPlan {
		name = name.strip();
		questions = List.copyOf(questions);
		people = List.copyOf(people);
		Objects.requireNonNull(again);
		Objects.requireNonNull(until);
	}

	/** A round with cases of its own. */
	public static ConsistencyPlan of(String name, List<String> questions, List<UUID> people, Instant until) {
		return new ConsistencyPlan(name, questions, Optional.empty(), people, until);
	}

	/** The cases of an earlier round once more. */
	public static ConsistencyPlan again(UUID round, String name, List<UUID> people, Instant until) {
		return new ConsistencyPlan(name, List.of(), Optional.of(round), people, until);
	}
}
