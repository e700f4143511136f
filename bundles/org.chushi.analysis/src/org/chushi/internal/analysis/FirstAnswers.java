package org.chushi.internal.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.chushi.assessment.SatPapers.Finished;
import org.chushi.psychometrics.Responses;

/** Whether each person was wholly right when first asked a question in an exam. */
final class FirstAnswers {

	private final Map<UUID, Map<String, Boolean>> people = new LinkedHashMap<>();

	/** @param attempts at any papers, in the order of their ends */
	FirstAnswers(List<Finished> attempts) {
		for (Finished attempt : attempts) {
			Map<String, Boolean> marks = people.computeIfAbsent(attempt.person(), p -> new LinkedHashMap<>());
			attempt.score().items().stream().filter(s -> s.judged() && s.maximum() > 0)
					.forEach(s -> marks.putIfAbsent(s.question(), s.full()));
		}
	}

	int people() {
		return people.size();
	}

	/** The questions that at least so many people answered; none when there is no such question. */
	Optional<Responses> marks(int least) {
		Map<String, Integer> answered = new TreeMap<>();
		people.values().forEach(marks -> marks.keySet().forEach(q -> answered.merge(q, 1, Integer::sum)));
		answered.values().removeIf(n -> n < least);
		List<String> items = List.copyOf(answered.keySet());
		List<Map<String, Boolean>> rows = people.values().stream().filter(m -> items.stream().anyMatch(m::containsKey)).toList();
		byte[][] columns = new byte[items.size()][rows.size()];
		for (int i = 0; i < columns.length; i++) {
			for (int p = 0; p < rows.size(); p++) {
				Boolean right = rows.get(p).get(items.get(i));
				columns[i][p] = (byte) (right == null ? -1 : right ? 1 : 0);
			}
		}
		return items.isEmpty() ? Optional.empty() : Optional.of(Responses.marked(items, columns).value());
	}
}
