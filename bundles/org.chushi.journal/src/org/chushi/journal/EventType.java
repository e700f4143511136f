package org.chushi.journal;

/**
 * A kind of event.
 *
 * @param name    as stored, for example {@code LessonFinished}; never changes once released
 * @param version of the payload, counted from 1; a higher one needs an {@link Upcaster} from the one before
 * @param payload a record of strings, whole numbers, booleans, enums, {@link java.util.UUID}, {@link java.time.Instant},
 *                {@link java.time.LocalDate}, {@link java.math.BigDecimal} (stored as a string), and lists, maps and
 *                records of these. Absent values are left out. No floating point: the canonical form has none.
 */
public record EventType<T extends Record>(String name, int version, Class<T> payload) {

	public EventType {
		if (name.isBlank() || version < 1) {
			throw new IllegalArgumentException("event type " + name + " version " + version);
		}
		Payloads.check(payload);
	}

	/** The first version, named after its payload. */
	public static <T extends Record> EventType<T> of(Class<T> payload) {
		return new EventType<>(payload.getSimpleName(), 1, payload);
	}

	public NewEvent on(String stream, T content) {
		return new NewEvent(stream, this, content);
	}
}
