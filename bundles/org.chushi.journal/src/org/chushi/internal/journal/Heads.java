package org.chushi.internal.journal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.chushi.internal.journal.jdbc.Events;
import org.chushi.internal.journal.jdbc.Session;
import org.chushi.journal.Event;

/** Where the next event goes: end of the journal, end of this device's chain, versions of streams. */
final class Heads {

	private static final int REMEMBERED = 10_000;

	private final UUID device;
	private final Map<String, Long> versions = new LinkedHashMap<>(64, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
			return size() > REMEMBERED;
		}
	};
	private long sequence = -1;
	private long chained;
	private String hash = Canonical.NO_HASH;

	Heads(UUID device) {
		this.device = device;
	}

	/** @return whether somebody else has written since */
	boolean refresh(Session session) {
		long now = Events.head(session);
		if (now == sequence) {
			return false;
		}
		versions.clear();
		sequence = now;
		Events.last(session, device).ifPresentOrElse(last -> set(last.deviceSequence(), last.hash()),
				() -> set(0, Canonical.NO_HASH));
		return true;
	}

	/** Forgets all: the next {@link #refresh} reads it anew. */
	void forget() {
		sequence = -1;
		set(0, Canonical.NO_HASH);
	}

	long sequence() {
		return sequence;
	}

	/** Number of events in this device's chain. */
	long chained() {
		return chained;
	}

	String hash() {
		return hash;
	}

	long version(Session session, String stream) {
		Long known = versions.get(stream);
		if (known == null) {
			known = Events.version(session, stream);
			versions.put(stream, known);
		}
		return known;
	}

	void add(Event event) {
		sequence = event.sequence();
		versions.put(event.stream(), event.streamVersion());
		set(event.deviceSequence(), event.hash());
	}

	/** Takes back the last one. */
	void remove(Event event) {
		sequence = event.sequence() - 1;
		versions.put(event.stream(), event.streamVersion() - 1);
		set(event.deviceSequence() - 1, event.previousHash());
	}

	private void set(long newChained, String newHash) {
		chained = newChained;
		hash = newHash;
	}
}
