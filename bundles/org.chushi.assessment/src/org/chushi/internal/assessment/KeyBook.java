package org.chushi.internal.assessment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.journal.Documents;
import org.chushi.journal.EventType;
import org.chushi.journal.Journal;
import org.chushi.seals.SealingKey;

/** The public halves of the team's keys for sealed papers. */
record KeyBook(Journal journal) {

	/** All keys are on one stream: two made at once cannot both be the first. */
	static final String STREAM = "sealed-papers";

	/** @param jwk the public half; number of the key, from 1 */
	record PaperKeyMade(String key, String jwk, UUID by, int number) {
	}

	static final EventType<PaperKeyMade> MADE = EventType.of(PaperKeyMade.class);

	/** @param number of the key, from 1 */
	record Kept(SealingKey key, UUID by, Instant made, int number) {
	}

	/** The newest one first. */
	List<Kept> keys() {
		return documents().all(Kept.class).stream().sorted(Comparator.comparingInt(Kept::number).reversed()).toList();
	}

	Optional<Kept> find(String key) {
		return documents().find(Kept.class, key);
	}

	private Documents documents() {
		return journal.documents(PaperKeyProjection.NAME);
	}
}
