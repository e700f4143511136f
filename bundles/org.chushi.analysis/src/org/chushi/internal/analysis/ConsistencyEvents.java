package org.chushi.internal.analysis;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.chushi.journal.EventType;
import org.chushi.questions.Item;
import org.chushi.questions.Response;

/**
 * What happens in consistency rounds. A round has a stream, and everybody who answers it has one beside it, so that no
 * answer waits for another. In responses options are called as in the content.
 */
final class ConsistencyEvents {

	/**
	 * @param again the round whose cases are asked once more; null for cases of its own
	 * @param cases as they are asked, whatever becomes of the content
	 */
	record ConsistencyBegun(UUID round, String name, UUID again, List<Case> cases, List<UUID> people, Instant until, UUID by) {
	}

	/** A question as it is asked. @param packVersion it was taken from */
	record Case(Item item, String packVersion) {
	}

	record CaseAnswered(UUID round, UUID person, String question, Response response) {
	}

	record ConsistencyClosed(UUID round, UUID by) {
	}

	static final EventType<ConsistencyBegun> BEGUN = EventType.of(ConsistencyBegun.class);
	static final EventType<CaseAnswered> ANSWERED = new EventType<>("ConsistencyCaseAnswered", 1, CaseAnswered.class);
	static final EventType<ConsistencyClosed> CLOSED = EventType.of(ConsistencyClosed.class);

	private ConsistencyEvents() {
	}

	static String round(UUID round) {
		return "consistency/" + round;
	}

	static String answers(UUID round, UUID person) {
		return "consistency-answers/" + round + "/" + person;
	}
}
