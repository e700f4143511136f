package org.chushi.internal.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.internal.practice.PracticeEvents.AdaptiveStarted;
import org.chushi.internal.practice.PracticeEvents.Candidate;
import org.chushi.internal.practice.PracticeEvents.Plan;
import org.chushi.internal.practice.PracticeEvents.PracticeAnswered;
import org.chushi.internal.practice.PracticeEvents.RoundStarted;
import org.chushi.internal.practice.PracticeEvents.Slip;
import org.chushi.practice.RoundKind;
import org.chushi.questions.Response;

/**
 * A round as it is stored.
 *
 * @param questions of the round; none of an adaptive one, whose plan holds them
 * @param given     the answers so far, in order
 * @param plan      of an adaptive round, else null
 * @param ended     it is kept for what it came to only
 */
record Drill(UUID round, UUID person, RoundKind kind, Instant started, LocalDate day, List<Slip> questions, long seed,
		List<Given> given, Plan plan, boolean ended) {

	/** One answer. @param response with options called as in the content */
	record Given(String question, Response response, boolean right) {
	}

	static Drill begun(RoundStarted e, Instant at) {
		return new Drill(e.round(), e.person(), e.kind(), at, e.day(), e.questions(), e.seed(), List.of(), null, false);
	}

	static Drill begun(AdaptiveStarted e, Instant at) {
		return new Drill(e.round(), e.person(), RoundKind.ADAPTIVE, at, e.day(), List.of(), e.seed(), List.of(), e.plan(), false);
	}

	Drill answered(PracticeAnswered e) {
		List<Given> more = new ArrayList<>(given);
		more.add(new Given(e.question(), e.response(), e.right()));
		return new Drill(round, person, kind, started, day, questions, seed, more, plan, ended);
	}

	boolean adaptive() {
		return plan != null;
	}

	/** Whether it says something: an adaptive round with enough answers. */
	boolean tells() {
		return adaptive() && given.size() >= plan.least();
	}

	/** An adaptive round that goes on no more, with the questions that were asked. */
	Drill closed() {
		Set<String> asked = last().keySet();
		Plan rest = new Plan(plan.pool().stream().filter(c -> asked.contains(c.slip().question())).toList(), plan.shares(),
				plan.among(), plan.error(), plan.least(), plan.most(), plan.middle(), plan.people());
		return new Drill(round, person, kind, started, day, questions, seed, given, rest, true);
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

	private Stream<Slip> slips() {
		return adaptive() ? plan.pool().stream().map(Candidate::slip) : questions.stream();
	}

	/**
	 * Questions not behind the person yet, in the order they are asked: in a review wrong ones come again at the end. Of an
	 * adaptive round those that were not put, whether it goes on or not.
	 */
	List<Slip> open() {
		if (ended) {
			return List.of();
		}
		Map<String, Given> last = last();
		List<Slip> open = new ArrayList<>(slips().filter(q -> !last.containsKey(q.question())).toList());
		if (kind == RoundKind.REVIEW) {
			last.values().stream().filter(g -> !g.right()).map(Given::question).flatMap(q -> slip(q).stream())
					.forEach(open::add);
		}
		return open;
	}

	Optional<Slip> slip(String question) {
		return slips().filter(q -> q.question().equals(question)).findFirst();
	}

	/** Questions right at the first answer. */
	int right() {
		Map<String, Boolean> first = new LinkedHashMap<>();
		given.forEach(g -> first.putIfAbsent(g.question(), g.right()));
		return (int) first.values().stream().filter(Boolean::booleanValue).count();
	}
}
