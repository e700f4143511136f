package org.chushi.internal.journal;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

import org.chushi.journal.Event;
import org.chushi.journal.Json;

import com.fasterxml.jackson.databind.JsonNode;

/** The events that go on where a database ends, picked from the lines of {@link Recent}. */
final class Following {

	private final List<Event> events = new ArrayList<>();
	private final Map<UUID, String> heads = new HashMap<>();
	private long next;

	Following(Optional<Event> last) {
		last.ifPresent(event -> heads.put(event.device(), event.hash()));
		next = last.map(Event::sequence).orElse(0L) + 1;
	}

	/** Sequence of the event that is looked for. */
	long next() {
		return next;
	}

	/** What was picked since the last time. */
	List<Event> take() {
		List<Event> taken = List.copyOf(events);
		events.clear();
		return taken;
	}

	/** Takes the append when it follows; a line cut short by a crash was never acknowledged. */
	void add(String line) {
		if (Canonical.sequence(line) < next) {
			return;
		}
		List<Event> append = parse(line).stream().filter(event -> event.sequence() >= next).toList();
		Map<UUID, String> hashes = new HashMap<>(heads);
		long sequence = next;
		for (Event event : append) {
			String previous = hashes.getOrDefault(event.device(), Canonical.NO_HASH);
			if (event.sequence() != sequence++ || !event.previousHash().equals(previous)) {
				return;
			}
			hashes.put(event.device(), event.hash());
		}
		events.addAll(append);
		heads.putAll(hashes);
		next += append.size();
	}

	private static List<Event> parse(String line) {
		try {
			JsonNode array = Json.tree(line);
			List<Event> append = StreamSupport.stream(array.spliterator(), false).map(JsonNode::toString)
					.map(Canonical::parse).flatMap(Optional::stream).toList();
			return array.isArray() && append.size() == array.size() ? append : List.of();
		} catch (UncheckedIOException e) {
			return List.of();
		}
	}
}
