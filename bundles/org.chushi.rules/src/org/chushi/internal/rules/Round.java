package org.chushi.internal.rules;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.rules.Fact;
import org.chushi.rules.Facts;

/** One person being settled once; what is not recorded at its end is pending again. */
final class Round {

	private final UUID person;
	private final Pending pending;
	private final Facts facts;
	private boolean follows = true;
	private Optional<LocalDate> next = Optional.empty();

	/** @param more what changed beside what is pending */
	Round(UUID person, Pending pending, Set<Fact> more) {
		this.person = person;
		this.pending = pending;
		Set<Fact> all = new HashSet<>(pending.take(person));
		all.addAll(more);
		facts = new Facts(all);
	}

	UUID person() {
		return person;
	}

	Facts facts() {
		return facts;
	}

	/** @param open whether something follows that is not recorded */
	void tried(boolean open, Optional<LocalDate> when) {
		follows = open;
		next = when;
	}

	boolean follows() {
		return follows;
	}

	Optional<LocalDate> next() {
		return next;
	}

	void end() {
		if (follows) {
			pending.add(person, facts.changed());
		}
		pending.done();
	}
}
