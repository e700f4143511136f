package org.chushi.internal.ui.mentor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.career.Certificate;
import org.chushi.core.Bilingual;
import org.chushi.training.PairWork.Entry;
import org.chushi.training.PairWork.Signature;
import org.chushi.training.Pairings.Barred;
import org.chushi.ui.Status;

/**
 * An entry as one person reads it.
 *
 * @param bound whether its mentor still guides the newcomer
 * @param barred why its mentor may not sign at present
 * @param earned certificates of the newcomer that came with the last signature
 */
record EntryModel(Entry entry, String mentor, String learner, UUID reader, boolean bound,
		Optional<Barred> barred, List<Certificate> earned) {

	/** How it stands. */
	record Standing(Status status, Bilingual words) {
	}

	Standing standing() {
		if (entry.replaced()) {
			return new Standing(Status.INFO, Messages.EntryModel_replaced.text());
		}
		if (entry.isComplete()) {
			return entry.content().checklist().passed() ? new Standing(Status.GOOD, Messages.EntryModel_counts.text())
					: new Standing(Status.WAIT, Messages.EntryModel_below.text());
		}
		if (!bound) {
			return new Standing(Status.STOP, Messages.EntryModel_ended.text());
		}
		if (barred.isPresent() && entry.mentorSigned() == null) {
			return new Standing(Status.STOP, Messages.EntryModel_barred.text(mentor));
		}
		return new Standing(Status.WAIT, entry.mentorSigned() == null && entry.learnerSigned() == null
				? Messages.EntryModel_waitBoth.text()
				: Messages.EntryModel_wait.text(entry.mentorSigned() == null ? mentor : learner));
	}

	/** Those that the last signature under this entry brought. */
	static List<Certificate> earned(Entry entry, List<Certificate> held) {
		if (!entry.isComplete()) {
			return List.of();
		}
		Instant mentor = entry.mentorSigned().when();
		Instant learner = entry.learnerSigned().when();
		Instant last = mentor.isAfter(learner) ? mentor : learner;
		return held.stream().filter(certificate -> certificate.followed(last)).toList();
	}

	/** Why the mentor cannot sign or change this at present, as far as it stands in the way of somebody who reads it. */
	Optional<Barred> halted() {
		return barred.filter(b -> !entry.replaced() && (entry.mentorSigned() == null || isMentor()));
	}

	boolean isMentor() {
		return reader.equals(entry.mentor());
	}

	boolean isLearner() {
		return reader.equals(entry.learner());
	}

	/** Name of the newcomer, for somebody else. */
	Optional<String> whose() {
		return isLearner() ? Optional.empty() : Optional.of(learner);
	}

	boolean maySign() {
		Signature mine = isMentor() ? entry.mentorSigned() : entry.learnerSigned();
		return (isLearner() || isMentor() && barred.isEmpty()) && bound && !entry.replaced() && mine == null;
	}

	boolean mayRevise() {
		return isMentor() && bound && barred.isEmpty() && !entry.isComplete();
	}

	boolean mayCorrect() {
		return isMentor() && bound && barred.isEmpty() && entry.isComplete() && !entry.replaced();
	}

	/** The hash as people compare it: its first 16 digits in fours. */
	String fingerprint() {
		return entry.contentHash().substring(0, 16).replaceAll("(.{4})(?!$)", "$1 ");
	}
}
