package org.chushi.internal.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chushi.journal.Event;

/**
 * Checks that the versions of each stream follow each other. The chain of a device says nothing about the order among
 * several devices; this does, as far as it matters.
 */
final class StreamCheck {

	private record Break(Event event, long before) {
	}

	private final Map<String, Long> versions = new HashMap<>();
	private final List<Break> breaks = new ArrayList<>();

	void next(Event event) {
		long before = versions.getOrDefault(event.stream(), 0L);
		if (event.streamVersion() != before + 1) {
			breaks.add(new Break(event, before));
		}
		versions.put(event.stream(), event.streamVersion());
	}

	void report(Findings findings) {
		breaks.forEach(found -> findings.event(found.event(), Messages.Verifier_version,
				found.event().streamVersion(), found.before()));
	}
}
