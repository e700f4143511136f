package org.chushi.internal.ui.mentor;

import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.training.PairWork.Entry;
import org.chushi.training.PairWork.Signature;
import org.chushi.ui.Status;

/**
 * An entry as one person reads it.
 *
 * @param bound whether its mentor still guides the newcomer
 */
record EntryModel(Entry entry, String mentor, String learner, UUID reader, boolean bound) {

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
		return new Standing(Status.WAIT, entry.mentorSigned() == null && entry.learnerSigned() == null
				? Messages.EntryModel_waitBoth.text()
				: Messages.EntryModel_wait.text(entry.mentorSigned() == null ? mentor : learner));
	}

	boolean isMentor() {
		return reader.equals(entry.mentor());
	}

	boolean isLearner() {
		return reader.equals(entry.learner());
	}

	boolean maySign() {
		Signature mine = isMentor() ? entry.mentorSigned() : entry.learnerSigned();
		return (isMentor() || isLearner()) && bound && !entry.replaced() && mine == null;
	}

	boolean mayRevise() {
		return isMentor() && bound && !entry.isComplete();
	}

	boolean mayCorrect() {
		return isMentor() && bound && entry.isComplete() && !entry.replaced();
	}

	/** The hash as people compare it: its first 16 digits in fours. */
	String fingerprint() {
		return entry.contentHash().substring(0, 16).replaceAll("(.{4})(?!$)", "$1 ");
	}
}
