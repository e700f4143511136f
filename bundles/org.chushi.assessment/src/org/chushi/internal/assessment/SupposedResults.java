package org.chushi.internal.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.assessment.ExamResult;
import org.chushi.assessment.ExamResults;
import org.chushi.assessment.Score;

/** Results as they would be with other scores. @param scores by attempt */
record SupposedResults(AttemptBook book, Map<UUID, Score> scores) implements ExamResults {

	List<Attempt> of(UUID person, String paper) {
		return book.of(person, paper).stream().map(a -> scores.containsKey(a.attempt()) ? a.scored(scores.get(a.attempt())) : a)
				.toList();
	}

	@Override
	public Optional<ExamResult> counting(UUID person, String paper) {
		return AttemptBook.counting(of(person, paper)).map(Attempt::result);
	}

	@Override
	public List<ExamResult> attempts(UUID person, String paper) {
		return Attempt.settled(of(person, paper)).stream().map(Attempt::result).toList();
	}

	@Override
	public int begun(UUID person, String paper) {
		return book.begun(person, paper);
	}

	@Override
	public Set<UUID> sitting(String paper) {
		return book.sitting(paper);
	}
}
