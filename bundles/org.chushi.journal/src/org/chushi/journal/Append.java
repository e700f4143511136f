package org.chushi.journal;

import java.util.List;
import java.util.Map;

/**
 * Events that are stored together or not at all.
 *
 * @param actor    who did it: a person's id, or {@code system}
 * @param expected stream versions the decision was based on; when one has moved on, nothing is stored. Streams that
 *                 get no event may be named too.
 */
public record Append(String actor, List<NewEvent> events, Map<String, Long> expected) {

	public Append {
		events = List.copyOf(events);
		expected = Map.copyOf(expected);
	}

	public static Append of(String actor, NewEvent... events) {
		return new Append(actor, List.of(events), Map.of());
	}

	/** The same, on condition that the stream is still at this version. */
	public Append expecting(String stream, long version) {
		Map<String, Long> more = new java.util.HashMap<>(expected);
		more.put(stream, version);
		return new Append(actor, events, more);
	}
}
