package org.chushi.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.journal.Event;
import org.chushi.journal.EventType;

/**
 * Says which events change which facts of whom. A service: whoever brings a rule brings the source of the facts it rests on.
 * What it leaves out is not noticed before the next full evaluation, so it rather says too much.
 */
public interface FactSource {

	/** The types of events it is asked about. */
	Set<EventType<?>> reads();

	/** Asked once the event is stored, in any thread; may read projections. */
	List<Change> changes(Event event);

	/** @param person whose fact it is; none for everybody's */
	record Change(Optional<UUID> person, Fact fact) {

		public static Change of(UUID person, Fact fact) {
			return new Change(Optional.of(person), fact);
		}

		/** Everything of everybody: another policy. */
		public static Change everybody() {
			return new Change(Optional.empty(), Fact.EVERYTHING);
		}
	}
}
