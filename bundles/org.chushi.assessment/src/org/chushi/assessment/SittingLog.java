package org.chushi.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;

/** What happened in an attempt, in order; answers are left out. */
public record SittingLog(Sitting sitting, List<Entry> entries) {

	/** @param by who did it; none for the program itself */
	public record Entry(Instant when, Bilingual what, Optional<UUID> by) {
	}

	public SittingLog {
		entries = List.copyOf(entries);
	}
}
