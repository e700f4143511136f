package org.chushi.internal.ui.learn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.rules.Finding;
import org.chushi.training.Gates.GateStatus;
import org.chushi.training.PairWork.Entry;
import org.chushi.training.Path;
import org.chushi.training.Path.Kind;
import org.chushi.training.Path.State;
import org.chushi.training.Path.StepState;
import org.chushi.ui.Target;

/**
 * How the training of a newcomer stands.
 *
 * @param interviews steps that a lead does, not the newcomer
 * @param gate       of the trial shift; none where the programme has none
 * @param entries    pair-work, newest first
 * @param mentor     name of the bound mentor
 * @param exam       the exam under way
 */
record Training(Path path, Set<String> interviews, Optional<GateStatus> gate, List<Entry> entries,
		Optional<String> mentor, Optional<Sitting> exam) {

	/** An exam under way. */
	record Sitting(String paper, Bilingual title) {
	}

	/** What to do now; an exam whose clock runs comes before all. */
	NextStep next() {
		return exam.map(running -> new NextStep("exam", running.title(), Messages.NextStep_examRuns.text(),
				Optional.of(new Target(Messages.NextStep_examRunsButton.text(), Pages.EXAM, running.paper()))))
				.orElseGet(() -> NextStep.of(path, interviews));
	}

	/** Entries that wait for this person's signature. */
	List<Entry> toSign(UUID person) {
		return entries.stream().filter(e -> e.learner().equals(person) && e.learnerSigned() == null && !e.replaced())
				.toList();
	}

	boolean trialOpen() {
		return gate.map(GateStatus::open).orElse(false);
	}

	List<Finding> findings() {
		return gate.map(GateStatus::findings).orElse(List.of());
	}

	/** Conditions of the gate that hold. */
	int met() {
		return (int) findings().stream().filter(Finding::met).count();
	}

	/** Kinds of pair-work the programme asks for. */
	List<StepState> pairWork() {
		return path.steps().stream().filter(s -> s.kind() == Kind.PAIR_WORK).toList();
	}

	int sessions() {
		return pairWork().stream().mapToInt(StepState::of).sum();
	}

	int signed() {
		return pairWork().stream().mapToInt(StepState::done).sum();
	}

	/** Obligatory things done, of all there are: as {@link Path#percent}. */
	Map.Entry<Integer, Integer> share() {
		List<StepState> steps = path.steps().stream().filter(s -> !s.optional()).toList();
		return Map.entry(steps.stream().mapToInt(StepState::done).sum(), steps.stream().mapToInt(StepState::of).sum());
	}

	/** Titles of steps that somebody else has to do: to confirm, to interview. */
	List<Bilingual> withOthers() {
		return path.steps().stream().filter(s -> s.state() != State.DONE && s.state() != State.SHUT)
				.filter(s -> s.kind() == Kind.ACTIVITY && s.waiting() || interviews.contains(s.id()))
				.map(StepState::title).toList();
	}
}
