package org.chushi.journal;

/** An event was written by a newer program than this: its payload has a higher version than the one that is known. */
public final class NewerEventException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int known;

	NewerEventException(Event event, EventType<?> known) {
		super(event.type() + " version " + event.typeVersion() + ", known up to " + known.version());
		this.known = known.version();
	}

	/** The highest version that is known. */
	public int known() {
		return known;
	}
}
