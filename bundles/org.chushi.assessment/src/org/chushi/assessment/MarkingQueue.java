package org.chushi.assessment;

import java.util.List;
import java.util.Optional;

import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.questions.Fraction;

/**
 * Marking by people, of answers without names. A service; the use case is {@link AssessmentUseCases#MARK}. Nobody marks an
 * answer of their own, and nobody marks one twice. The result of an exam is final when its last answer is marked; what
 * rests on it follows then.
 */
public interface MarkingQueue {

	/** What the caller can mark, in an order that says nothing of who wrote it. */
	Result<List<MarkingTask>> tasks(Session session);

	Result<MarkingSheet> sheet(Session session, String task);

	/** @return what came of it */
	Result<Outcome> mark(Session session, String task, GivenMark mark);

	/**
	 * What came of a mark.
	 *
	 * @param agreed share of what people give for the answer; none while another has to mark it
	 * @param result whether the result of the exam is final now
	 */
	record Outcome(String task, Optional<Fraction> agreed, boolean result) {
	}
}
