package org.chushi.journal;

import java.util.Objects;

/**
 * An event to be appended.
 *
 * @param stream what it is about, as {@code kind/id}, for example {@code person/0190…}
 */
public record NewEvent(String stream, EventType<?> type, Record payload) {

	public NewEvent {
		Objects.requireNonNull(stream);
		type.payload().cast(payload);
	}
}
