package org.chushi.internal.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chushi.journal.Event;
import org.chushi.journal.Json;
import org.chushi.journal.Upcaster;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** All upcasters, chained: an old event is read as the newest version there is a way to. */
final class Upcasters {

	private record Key(String type, int version) {
	}

	private final Map<Key, Upcaster> known = new HashMap<>();

	Upcasters(List<Upcaster> upcasters) {
		for (Upcaster upcaster : upcasters) {
			if (known.put(new Key(upcaster.type(), upcaster.from()), upcaster) != null) {
				throw new IllegalArgumentException(
						"two upcasters for " + upcaster.type() + " version " + upcaster.from());
			}
		}
	}

	Event read(Event stored) {
		Upcaster next = at(stored.type(), stored.typeVersion());
		if (next == null) {
			return stored;
		}
		int version = stored.typeVersion();
		ObjectNode payload = (ObjectNode) Json.tree(stored.payload());
		while (next != null) {
			payload = next.upcast(payload);
			next = at(stored.type(), ++version);
		}
		return new Event(stored.sequence(), stored.id(), stored.stream(), stored.streamVersion(), stored.type(),
				version, stored.actor(), stored.device(), stored.deviceSequence(), stored.instant(),
				Json.canonical(payload), stored.previousHash(), stored.hash());
	}

	private Upcaster at(String type, int version) {
		return known.isEmpty() ? null : known.get(new Key(type, version));
	}
}
