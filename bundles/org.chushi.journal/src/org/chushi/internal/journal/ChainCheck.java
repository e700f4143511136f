package org.chushi.internal.journal;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.chushi.journal.Event;
import org.chushi.journal.Json;

/**
 * Checks the chain of one device, event by event: each matches its hash, follows the one before it, and none is
 * missing. On the way it remembers the hashes the seals speak of.
 */
final class ChainCheck {

	private final UUID device;
	private final Set<Long> sealed;
	private final Findings findings;
	private final Map<Long, String> hashes = new HashMap<>();
	/** First and last number of what has not come yet. */
	private final TreeMap<Long, Long> gaps = new TreeMap<>();
	private long expected = 1;
	private String previous = Canonical.NO_HASH;

	/** @param sealed numbers of the events whose hashes are wanted */
	ChainCheck(UUID device, Set<Long> sealed, Findings findings) {
		this.device = device;
		this.sealed = sealed;
		this.findings = findings;
	}

	void next(Event event) {
		long number = event.deviceSequence();
		if (!isSound(event)) {
			findings.event(event, Messages.Verifier_altered);
		} else if (number == expected && !event.previousHash().equals(previous)) {
			findings.event(event, Messages.Verifier_unchained);
		}
		if (sealed.contains(number)) {
			hashes.put(number, event.hash());
		}
		if (number < expected) {
			findings.event(event, Messages.Verifier_order);
			fill(number);
			return;
		}
		if (number > expected) {
			gaps.put(expected, number - 1);
		}
		previous = event.hash();
		expected = number + 1;
	}

	void end() {
		gaps.forEach((from, to) -> findings.add(Messages.Verifier_missing, device + "/" + from,
				Messages.Verifier_remedy, from, to));
	}

	/** Number of the last event of the chain. */
	long last() {
		return expected - 1;
	}

	/** Of an event the seals speak of; {@code null} when it is not there. */
	String hash(long number) {
		return hashes.get(number);
	}

	private void fill(long number) {
		Map.Entry<Long, Long> gap = gaps.floorEntry(number);
		if (gap != null && gap.getValue() >= number) {
			gaps.remove(gap.getKey());
			if (gap.getKey() < number) {
				gaps.put(gap.getKey(), number - 1);
			}
			if (gap.getValue() > number) {
				gaps.put(number + 1, gap.getValue());
			}
		}
	}

	/** A payload that is not canonical is altered too, else two contents could have one hash. */
	private static boolean isSound(Event event) {
		try {
			return Canonical.hash(event).equals(event.hash()) && event.payload().startsWith("{")
					&& Json.canonical(Json.tree(event.payload())).equals(event.payload());
		} catch (UncheckedIOException e) {
			return false;
		}
	}
}
