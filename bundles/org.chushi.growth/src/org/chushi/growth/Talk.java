package org.chushi.growth;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A talk between two, as the caller may read it.
 *
 * @param person     with whom
 * @param by         who held it
 * @param day        when
 * @param cause      what lies behind the topic
 * @param next       when they meet again
 * @param notes      for who held it alone; empty for everybody else
 * @param mine       whether the caller held it, and may correct it
 * @param corrected  the reasons of corrections, the last first
 * @param withdrawn  why it was withdrawn; then its words are gone
 */
public record Talk(UUID id, UUID person, String personName, UUID by, String byName, LocalDate day, String topic, String cause,
		List<Step> steps, Optional<LocalDate> next, String notes, boolean mine, Instant written, List<String> corrected,
		Optional<String> withdrawn) {

	public Talk {
		steps = List.copyOf(steps);
		corrected = List.copyOf(corrected);
	}

	/** Something agreed. @param by the day it is to be done */
	public record Step(String words, LocalDate by, boolean done) {
	}

	/**
	 * What is written down.
	 *
	 * @param steps  what was agreed; may be empty
	 * @param notes  for oneself; may be empty
	 * @param spoken ids of what was on the agenda and was spoken of; what is there no longer is passed over
	 */
	public record Draft(LocalDate day, String topic, String cause, List<Agreed> steps, Optional<LocalDate> next, String notes, Set<UUID> spoken) {
		public Draft {
			steps = List.copyOf(steps);
			spoken = Set.copyOf(spoken);
		}

		/** The same, with what was on the agenda and was spoken of. */
		public Draft speaking(Set<UUID> items) {
			return new Draft(day, topic, cause, steps, next, notes, items);
		}

		/** With nothing of an agenda. */
		public Draft(LocalDate day, String topic, String cause, List<Agreed> steps, Optional<LocalDate> next, String notes) {
			this(day, topic, cause, steps, next, notes, Set.of());
		}
	}

	/** Something to be agreed. */
	public record Agreed(String words, LocalDate by) {
	}
}
