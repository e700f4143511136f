package org.chushi.internal.growth;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chushi.journal.EventType;

/** What happens to talks. Streams name no person; nothing but {@link TalkProjection} and {@link AgendaProjection} read these. */
final class TalkEvents {

	record Agreed(String words, LocalDate by) {
	}

	/** @param next empty, or one day */
	record Words(LocalDate day, String topic, String cause, List<Agreed> steps, List<LocalDate> next, String notes) {
	}

	/**
	 * @param leads  who led the person then: they read it, and nobody who came later
	 * @param spoken items of the agenda that were spoken of
	 */
	record TalkHeld(UUID talk, UUID person, UUID by, Words words, List<UUID> leads, List<UUID> spoken) {
	}

	record TalkCorrected(UUID talk, UUID by, Words words, String reason) {
	}

	record TalkWithdrawn(UUID talk, UUID by, String reason) {
	}

	record TalkStepSettled(UUID talk, UUID by, int step, boolean done) {
	}

	static final EventType<TalkHeld> HELD = new EventType<>("TalkHeld", 2, TalkHeld.class);
	static final EventType<TalkCorrected> CORRECTED = EventType.of(TalkCorrected.class);
	static final EventType<TalkWithdrawn> WITHDRAWN = EventType.of(TalkWithdrawn.class);
	static final EventType<TalkStepSettled> SETTLED = EventType.of(TalkStepSettled.class);

	private TalkEvents() {
	}

	static String stream(UUID talk) {
		return "talk/" + talk;
	}
}
