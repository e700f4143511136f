package org.chushi.training;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Session;

/** Programme activities with evidence, and the values interview. A service. */
public interface Activities {

	/** Longest note, in characters. */
	int NOTE_LENGTH = 2_000;

	/** The newcomer writes what was done and learned. */
	Result<Activity> record(Session session, String stepIdOrCode, String evidence);

	/**
	 * Somebody with the role the step asks for confirms it.
	 *
	 * @param observed ids or codes of observed behaviours when the step has a checklist
	 */
	Result<Activity> confirm(Session session, UUID person, String stepIdOrCode, Set<String> observed, String note);

	/**
	 * Values interview at hiring. Its result opens the record: a programme that asks for it takes only who passed.
	 *
	 * @param checklistIdOrCode of purpose interview
	 */
	Result<Interview> interview(Session session, UUID person, String checklistIdOrCode, Set<String> observed,
			String note);

	/** The last values interview of each kind that was held with the person, for who may hold one. */
	Result<List<Interview>> interviews(Session session, UUID person);

	Result<List<Activity>> of(Session session, UUID person);

	/** What the caller may confirm now. */
	Result<List<Activity>> waitingFor(Session session);

	/** @param confirmedBy empty while nobody did */
	record Activity(UUID person, String step, Bilingual title, String evidence, String confirmedBy, String note) {
		public boolean isConfirmed() {
			return !confirmedBy.isEmpty();
		}
	}

	/** @param percent weighted share of observed behaviours */
	record Interview(UUID person, String checklist, int percent, boolean passed, String by, String note) {
	}
}
