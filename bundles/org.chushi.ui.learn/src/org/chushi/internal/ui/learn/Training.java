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
 * @param mentor     the bound mentor
 * @param exam       the exam under way
 * @param pause      the exam that is next, while it cannot be sat again yet
 */
record Training(Path path, Set<String> interviews, Optional<GateStatus> gate, List<Entry> entries,
		Optional<Mentor> mentor, Optional<Sitting> exam, Optional<Pause> pause) {

	/**
	 * Who guides the newcomer.
	 *
	 * @param may whether they may act as mentor now: record, sign and confirm
	 */
	record Mentor(String name, boolean may) {
	}

	/** An exam under way. */
	record Sitting(String paper, Bilingual title) {
	}

	/**
	 * An exam that was not passed and that can be sat again later, or that people are still marking.
	 *
	 * @param after  in words; none while it is being marked
	 * @param result the attempt that counts, where it says which lessons to read again; the one that is being marked
	 */
	record Pause(String paper, String code, Optional<Bilingual> after, Optional<UUID> result) {

		boolean isOf(String idOrCode) {
			return paper.equals(idOrCode) || code.equals(idOrCode);
		}

		/** Why it cannot be sat now. */
		Bilingual words() {
			return after.map(Messages.NextStep_pause::text).orElseGet(Messages.NextStep_awaits::text);
		}

		/** What can be done meanwhile. */
		Target review() {
			Messages label = after.isPresent() ? Messages.NextStep_pauseButton : Messages.NextStep_awaitsButton;
			return result.map(attempt -> new Target(label.text(), Pages.RESULT, attempt.toString()))
					.orElseGet(() -> new Target(Messages.NextStep_pauseButton.text(), Pages.COURSES, ""));
		}
	}

	/** What to do now; an exam whose clock runs comes before all, then what waits for a signature. */
	NextStep next() {
		return exam.map(running -> new NextStep("exam", running.title(), Messages.NextStep_examRuns.text(),
				Optional.of(new Target(Messages.NextStep_examRunsButton.text(), Pages.EXAM, running.paper()))))
				.or(() -> Optional.of(toSign(path.enrolment().person())).filter(waiting -> !waiting.isEmpty())
						.map(NextStep::sign))
				.orElseGet(() -> NextStep.of(path, interviews, pause, mentor));
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

	/** Where the first thing that the gate still asks for can be done; an exam that must wait is gone over meanwhile. */
	Optional<Target> towardsGate() {
		return findings().stream().filter(f -> !f.met()).flatMap(f -> Targets.of(f).stream()).findFirst()
				.map(to -> pause.filter(p -> to.page().equals(Pages.EXAM) && p.isOf(to.argument())).map(Pause::review)
						.orElse(to));
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
