package org.chushi.internal.assessment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.assessment.Allowance;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.internal.assessment.SupervisionProjection.Allowances;
import org.chushi.internal.assessment.SupervisionProjection.Code;
import org.chushi.internal.assessment.SupervisionProjection.Codes;
import org.chushi.internal.assessment.SupervisionProjection.Tries;
import org.chushi.journal.Documents;
import org.chushi.journal.Journal;

/** Reads what invigilators settled beforehand. */
final class Supervision {

	/** So many wrong codes in a row, and the next try has to wait. */
	static final int TRIES = 5;
	static final Duration PAUSE = Duration.ofMinutes(15);

	/** How a code was found. */
	enum Entry {
		OPEN, WRONG, PAUSED
	}

	private final Journal journal;
	private final Clock clock;

	Supervision(Journal journal, Clock clock) {
		this.journal = journal;
		this.clock = clock;
	}

	private Documents documents() {
		return journal.documents(SupervisionProjection.NAME);
	}

	List<Allowance> allowances(UUID person) {
		return documents().find(Allowances.class, SupervisionProjection.allowances(person)).map(Allowances::all)
				.orElse(List.of());
	}

	/** What counts for a paper: what was given for it, or else what was given for all. @param paper id */
	Optional<Allowance> allowance(UUID person, String paper) {
		List<Allowance> all = allowances(person);
		return all.stream().filter(a -> a.paper().equals(paper)).findFirst()
				.or(() -> all.stream().filter(a -> a.paper().isEmpty()).findFirst());
	}

	/** @param paper id */
	Entry tried(UUID person, String paper, String said) {
		if (pausedUntil(person).isPresent()) {
			return Entry.PAUSED;
		}
		Instant now = clock.instant();
		return documents().find(Codes.class, SupervisionProjection.codes(paper)).map(Codes::all).orElse(List.of()).stream()
				.filter(c -> isGood(c, now)).anyMatch(c -> StartCode.matches(said, c.hash())) ? Entry.OPEN : Entry.WRONG;
	}

	private static boolean isGood(Code code, Instant now) {
		return !now.isBefore(code.from()) && now.isBefore(code.until());
	}

	private Optional<Instant> pausedUntil(UUID person) {
		return documents().find(Tries.class, SupervisionProjection.tries(person)).filter(t -> t.wrong() >= TRIES)
				.map(t -> t.last().plus(PAUSE)).filter(clock.instant()::isBefore);
	}

	/** What is said to somebody whose code does not start the paper. */
	Missing missing(UUID person, Bilingual title, boolean given) {
		Optional<Instant> paused = pausedUntil(person);
		return new Missing(Messages.Supervision_code.text(title),
				(paused.isPresent() ? Messages.Supervision_tooMany : given ? Messages.Supervision_wrong : Messages.Supervision_none)
						.text(),
				Messages.Supervision_want.text(), paused.map(p -> Messages.Supervision_pause.text(Times.moment(p, clock)))
						.orElseGet(Messages.Supervision_ask::text));
	}
}
