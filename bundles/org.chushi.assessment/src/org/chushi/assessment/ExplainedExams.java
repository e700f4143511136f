package org.chushi.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.chushi.questions.Item;

/**
 * What people answered in exams, for services that help them to learn from it. A service, but not a use case. Gives only
 * what the one who sat the exam may see with key and explanation by the policy of the shop.
 */
public interface ExplainedExams {

	/** Finished and marked attempts that may be explained to the person, the first one first; none while they sit an exam. */
	List<Sat> of(UUID person);

	/** What an attempt came to. @param attempt one of those that may be explained */
	Explained explain(UUID attempt);

	/**
	 * A finished attempt.
	 *
	 * @param ended    when the person stopped
	 * @param regrades how often a key was put right since; grows with each
	 */
	record Sat(UUID attempt, Instant ended, int regrades) {
	}

	/**
	 * The questions of an attempt.
	 *
	 * @param items with their keys as they are after regrades
	 * @param right ids of the questions that earned all their points
	 * @param wrong ids of the other questions that could be judged, unanswered ones too
	 */
	record Explained(List<Item> items, Set<String> right, Set<String> wrong) {
		public Explained {
			items = List.copyOf(items);
			right = Set.copyOf(right);
			wrong = Set.copyOf(wrong);
		}
	}
}
