package org.chushi.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.chushi.core.Result;
import org.chushi.people.Session;

/**
 * Pair-work: sessions of a bound mentor and a newcomer, with observed behaviours, signed by both. What both have signed
 * never changes; a correction is a new entry that takes its place once both have signed that. A service.
 */
public interface PairWork {

	/** Longest session, and most of all sessions of one day together, in minutes. */
	int LONGEST = 12 * 60;

	/**
	 * The bound mentor records a session.
	 *
	 * @param subject what it was about; for a handover the account that is taken over
	 */
	Result<Entry> record(Session session, UUID learner, Draft draft);

	/** The mentor changes what not both have signed; signatures so far fall. */
	Result<Entry> revise(Session session, UUID entry, Draft draft);

	/** A new entry in place of one both have signed. */
	Result<Entry> correct(Session session, UUID entry, Draft draft);

	/**
	 * Signs exactly this content.
	 *
	 * @param contentHash of the content the caller saw ({@link Entry#contentHash}); refused when it has changed since
	 */
	Result<Entry> sign(Session session, UUID entry, String contentHash);

	Result<List<Entry>> of(Session session, UUID learner);

	/** One entry, for everybody who may see the pair-work of its learner. */
	Result<Entry> entry(Session session, UUID entry);

	/** Entries that wait for the caller's signature. */
	Result<List<Entry>> toSign(Session session);

	/**
	 * What is written down.
	 *
	 * @param checklist id or code, of purpose pair-work or handover
	 * @param day       from the day the two were first bound, and from the start of the enrolment, up to today
	 * @param observed  ids or codes of observed behaviours
	 */
	record Draft(String checklist, LocalDate day, int minutes, Set<String> observed, String subject, String note) {
		public Draft {
			observed = Set.copyOf(observed);
		}
	}

	/**
	 * An entry.
	 *
	 * @param contentHash SHA-256 over the canonical JSON of {@code content}
	 * @param corrects    the entry it stands for; empty for none
	 * @param replaced    it no longer stands: a correction of it was signed by both, or it is a correction and another
	 *                    one of the same entry was signed by both before
	 */
	record Entry(UUID id, UUID learner, UUID mentor, Content content, String contentHash, String corrects,
			Signature mentorSigned, Signature learnerSigned, boolean replaced) {

		public boolean isComplete() {
			return mentorSigned != null && learnerSigned != null;
		}

		/** Whether it counts: signed by both, not replaced, checklist passed. */
		public boolean counts() {
			return isComplete() && !replaced && content.checklist().passed();
		}
	}

	/** What is signed. */
	record Content(ChecklistRecord checklist, LocalDate day, int minutes, String subject, String note) {
	}

	/** A signature. */
	record Signature(UUID by, Instant when, String contentHash) {
	}
}
