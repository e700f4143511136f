package org.chushi.internal.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.journal.Journal;

/** Reads consistency rounds. */
record ConsistencyBook(Journal journal) {

	private static final Comparator<Trial> NEWEST = Comparator.comparing((Trial t) -> t.begun()).reversed()
			.thenComparing(Trial::round);

	Optional<Trial> trial(UUID round) {
		return journal.documents(TrialProjection.NAME).find(Trial.class, round.toString());
	}

	/** The newest first. */
	List<Trial> trials() {
		return journal.documents(TrialProjection.NAME).all(Trial.class).stream().sorted(NEWEST).toList();
	}

	Optional<Sheet> sheet(UUID round, UUID person) {
		return journal.documents(SheetProjection.NAME).find(Sheet.class, SheetProjection.key(round, person));
	}

	/** Of everybody who is asked to answer. */
	List<Sheet> sheets(UUID round) {
		return journal.documents(SheetProjection.NAME).where(Sheet.class, SheetProjection.ROUND, round.toString());
	}

	/** Of all rounds that somebody is asked to answer, the newest first. */
	List<Trial> trialsOf(UUID person) {
		return journal.documents(SheetProjection.NAME).where(Sheet.class, SheetProjection.PERSON, person.toString()).stream()
				.flatMap(s -> trial(s.round()).stream()).sorted(NEWEST).toList();
	}
}
