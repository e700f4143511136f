package org.chushi.internal.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.chushi.assessment.Response;
import org.chushi.internal.practice.PracticeEvents.PracticeAnswered;
import org.chushi.internal.practice.PracticeEvents.RoundStarted;
import org.chushi.internal.practice.PracticeEvents.Slip;
import org.chushi.practice.RoundKind;

/**
 * A round as it is stored.
 *
 * @param given the answers so far, in order
 */
record Drill(UUID round, UUID person, RoundKind kind, Instant started, LocalDate day, List<Slip> questions, long seed,
		List<Given> given) {

	/** One answer. @param response with options called as in the content */
	record Given(String question, Response response, boolean right) {
	}

	static Drill begun(RoundStarted e, Instant at) {
		return new Drill(e.round(), e.person(), e.kind(), at, e.day(), e.questions(), e.seed(), List.of());
	}

	Drill answered(PracticeAnswered e) {
		List<Given> more = new ArrayList<>(given);
		more.add(new Given(e.question(), e.response(), e.right()));
		return new Drill(round, person, kind, started, day, questions, seed, more);
	}

	/** The last answer to each question. */
	private Map<String, Given> last() {
		Map<String, Given> last = new LinkedHashMap<>();
		given.forEach(g -> {
			last.remove(g.question());
			last.put(g.question(), g);
		});
		return last;
	}

	Optional<Given> last(String question) {
		return Optional.ofNullable(last().get(question));
	}

	/** Questions not behind the person yet, in the order they are asked: in a review wrong ones come again at the end. */
	List<Slip> open() {
		Map<String, Given> last = last();
		List<Slip> open = new ArrayList<>(questions.stream().filter(q -> !last.containsKey(q.question())).toList());
		if (kind == RoundKind.REVIEW) {
			last.values().stream().filter(g -> !g.right()).map(Given::question).flatMap(q -> slip(q).stream())
					.forEach(open::add);
		}
		return open;
	}

	Optional<Slip> slip(String question) {
		return questions.stream().filter(q -> q.question().equals(question)).findFirst();
	}

	/** Questions right at the first answer. */
	int right() {
		Map<String, Boolean> first = new LinkedHashMap<>();
		given.forEach(g -> first.putIfAbsent(g.question(), g.right()));
		return (int) first.values().stream().filter(Boolean::booleanValue).count();
	}
}
