package org.chushi.internal.journal;

import java.io.UncheckedIOException;

import org.chushi.journal.Event;
import org.chushi.journal.NewerEventException;

/** A stored event from which the projections cannot be built. */
final class UnusableEvent extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String place;
	private final String have;
	private final String want;

	private UnusableEvent(Event event, String want, RuntimeException cause) {
		super(cause);
		this.place = "#" + event.sequence() + " · " + event.device() + "/" + event.deviceSequence() + " · "
				+ event.stream();
		this.have = event.type() + " " + event.typeVersion();
		this.want = want;
	}

	/** Reads an event as stored and does this with it. */
	static void use(Upcasters upcasters, Event stored, java.util.function.Consumer<Event> work) {
		try {
			work.accept(upcasters.read(stored));
		} catch (UncheckedIOException | ClassCastException e) {
			throw new UnusableEvent(stored, "", e);
		} catch (NewerEventException e) {
			throw new UnusableEvent(stored, stored.type() + " " + e.known(), e);
		}
	}

	/** Else it cannot be read at all. */
	boolean isNewer() {
		return !want.isEmpty();
	}

	String place() {
		return place;
	}

	String have() {
		return have;
	}

	String want() {
		return want;
	}
}
