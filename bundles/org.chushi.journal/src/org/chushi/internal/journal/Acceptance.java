package org.chushi.internal.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.chushi.core.Bilingual;
import org.chushi.internal.journal.jdbc.Events;
import org.chushi.internal.journal.jdbc.Session;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Seal;

/**
 * That somebody decided to go on with records whose signatures do not fit.
 *
 * @param found    what was wrong
 * @param disowned the seals that do not fit
 */
record Acceptance(Instant instant, String actor, String reason, List<Bilingual> found, List<Disowned> disowned) {

	/** A seal that is no longer held against the records. */
	record Disowned(UUID device, long deviceSequence, String hash) {

		static Disowned of(Seal seal) {
			return new Disowned(seal.device(), seal.deviceSequence(), seal.hash());
		}
	}

	/** As stored. */
	record RecordsAccepted(String reason, List<Bilingual> found, List<Disowned> disowned) {
	}

	static final EventType<RecordsAccepted> TYPE = EventType.of(RecordsAccepted.class);
	static final String STREAM = "journal/acceptance";

	static List<Acceptance> all(Session session) {
		return Events.stream(session, STREAM).stream().flatMap(event -> of(event).stream()).toList();
	}

	/** One that was tampered with accepts nothing; a check will name it. */
	private static Optional<Acceptance> of(Event event) {
		if (!event.is(TYPE) || !Canonical.hash(event).equals(event.hash())) {
			return Optional.empty();
		}
		RecordsAccepted content = event.as(TYPE);
		return Optional.of(new Acceptance(event.instant(), event.actor(), content.reason(), content.found(),
				content.disowned()));
	}

	/** Whether one of these has disowned the seal. */
	static Predicate<Seal> disowned(List<Acceptance> all) {
		Set<Disowned> disowned = all.stream().flatMap(one -> one.disowned().stream()).collect(Collectors.toSet());
		return seal -> disowned.contains(Disowned.of(seal));
	}
}
