package org.chushi.journal;

import java.time.Instant;
import java.util.UUID;

/**
 * A stored event. It never changes.
 *
 * @param sequence       place in this database, growing, not always without gaps
 * @param id             UUID version 7
 * @param stream         what it is about
 * @param streamVersion  1 for the first event of the stream
 * @param type           name of the {@link EventType}
 * @param typeVersion    version of the payload as it is here, that is after upcasting
 * @param actor          who did it
 * @param device         the machine it was done on
 * @param deviceSequence place in the chain of the device, from 1, without gaps
 * @param instant        when, UTC, to the microsecond
 * @param payload        canonical JSON after upcasting
 * @param previousHash   hash of the event before in the chain of the device; 64 zeros for the first
 * @param hash           SHA-256 over the canonical form of all the above as stored, but for the sequence and itself,
 *                       in lower-case hexadecimal
 */
public record Event(long sequence, UUID id, String stream, long streamVersion, String type, int typeVersion,
		String actor, UUID device, long deviceSequence, Instant instant, String payload, String previousHash,
		String hash) {

	public boolean is(EventType<?> wanted) {
		return type.equals(wanted.name());
	}

	/**
	 * The payload as a record.
	 *
	 * @throws NewerEventException when its version is higher than the wanted one
	 */
	public <T extends Record> T as(EventType<T> wanted) {
		if (!is(wanted)) {
			throw new IllegalArgumentException(type + " is no " + wanted.name());
		}
		if (typeVersion > wanted.version()) {
			throw new NewerEventException(this, wanted);
		}
		return Json.read(payload, wanted.payload());
	}
}
