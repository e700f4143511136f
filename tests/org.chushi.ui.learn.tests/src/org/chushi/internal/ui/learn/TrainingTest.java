package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chushi.internal.ui.learn.Samples.LEARNER;
import static org.chushi.internal.ui.learn.Samples.MENTOR;
import static org.chushi.internal.ui.learn.Samples.finding;
import static org.chushi.internal.ui.learn.Samples.path;
import static org.chushi.internal.ui.learn.Samples.same;
import static org.chushi.internal.ui.learn.Samples.step;
import static org.chushi.internal.ui.learn.Samples.waiting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.internal.ui.learn.Training.Pause;
import org.chushi.internal.ui.learn.Training.Sitting;
import org.chushi.training.ChecklistRecord;
import org.chushi.training.Gates.GateStatus;
import org.chushi.training.PairWork.Content;
import org.chushi.training.PairWork.Entry;
import org.chushi.training.PairWork.Signature;
import org.chushi.training.Path.Kind;
import org.chushi.training.Path.State;
import org.chushi.training.Path.StepState;
import org.chushi.ui.Target;
import org.junit.jupiter.api.Test;

class TrainingTest {

	private static Training training(List<Entry> entries, Optional<Sitting> exam, boolean open, StepState... steps) {
		return new Training(path(1, 7, steps), Set.of("interview"),
				Optional.of(new GateStatus("gate", same("Gate"), open, List.of(finding(true, ""), finding(open, "")))), entries,
				Optional.empty(), exam, Optional.empty());
	}

	private static Entry entry(int number, boolean signed, boolean replaced) {
		Signature mine = signed ? new Signature(LEARNER, Instant.EPOCH, "hash") : null;
		return new Entry(new UUID(5, number), LEARNER, MENTOR,
				new Content(new ChecklistRecord("list", same("List"), "1.0", 80, List.of()), Samples.START, 60, "", ""), "hash",
				"", new Signature(MENTOR, Instant.EPOCH, "hash"), mine, replaced);
	}

	@Test
	void anExamWhoseClockRunsComesFirst() {
		NextStep next = training(List.of(), Optional.of(new Sitting("paper", same("Final"))), false,
				step("ice", Kind.ACTIVITY, 1, State.NOW)).next();

		assertThat(next.title().en()).isEqualTo("Final");
		assertThat(next.target().orElseThrow()).extracting(Target::page, Target::argument)
				.containsExactly(Pages.EXAM, "paper");
	}

	@Test
	void whatWaitsForASignatureComesBeforeTheProgramme() {
		StepState later = step("handover", Kind.ACTIVITY, 12, State.NOW);
		NextStep next = training(List.of(entry(2, false, false), entry(1, false, false)), Optional.empty(), true, later).next();

		assertThat(next.target().orElseThrow()).extracting(Target::page, Target::argument)
				.containsExactly(Pages.ENTRY, new UUID(5, 1).toString());
		assertThat(training(List.of(entry(1, true, false)), Optional.empty(), true, later).next().target().orElseThrow().page())
				.isEqualTo(Pages.ACTIVITIES);
	}

	@Test
	void onlyEntriesThatAreOpenWaitForASignature() {
		Training training = training(List.of(entry(1, false, false), entry(2, true, false), entry(3, false, true)),
				Optional.empty(), true);

		assertThat(training.toSign(LEARNER)).extracting(Entry::id).containsExactly(new UUID(5, 1));
		assertThat(training.toSign(MENTOR)).isEmpty();
	}

	@Test
	void theTrialShiftIsOpenOnlyWithItsGate() {
		assertThat(training(List.of(), Optional.empty(), true).trialOpen()).isTrue();
		assertThat(training(List.of(), Optional.empty(), false).trialOpen()).isFalse();
		assertThat(new Training(path(1, 7), Set.of(), Optional.empty(), List.of(), Optional.empty(), Optional.empty(),
				Optional.empty())
				.trialOpen()).isFalse();
	}

	@Test
	void anExamThatMustWaitIsNoWayTowardsTheGate() {
		GateStatus gate = new GateStatus("gate", same("Gate"), false, List.of(finding(false, "exam:E")));
		Optional<Pause> pause = Optional.of(new Pause("paper", "E", Optional.of(same("22:29")), Optional.empty()));

		assertThat(new Training(path(7, 7), Set.of(), Optional.of(gate), List.of(), Optional.empty(), Optional.empty(), pause)
				.towardsGate().orElseThrow().page()).isEqualTo(Pages.COURSES);
		assertThat(new Training(path(7, 7), Set.of(), Optional.of(gate), List.of(), Optional.empty(), Optional.empty(),
				Optional.empty()).towardsGate().orElseThrow().page()).isEqualTo(Pages.EXAM);
	}

	@Test
	void metConditionsAndStepsAreCounted() {
		Training training = training(List.of(), Optional.empty(), false, step("a", Kind.EXAM, 1, State.DONE),
				Samples.optional(step("b", Kind.EXAM, 1, State.NOW)), step("p", Kind.PAIR_WORK, 8, State.SHUT));

		assertThat(training.met()).isEqualTo(1);
		assertThat(training.share()).isEqualTo(Map.entry(1, 2));
		assertThat(training.sessions()).isEqualTo(1);
		assertThat(training.signed()).isZero();
	}

	@Test
	void whatIsWithOthersIsNamed() {
		Training training = training(List.of(), Optional.empty(), false, step("interview", Kind.ACTIVITY, 1, State.NOW),
				waiting(step("ice", Kind.ACTIVITY, 1, State.LATER)), step("mine", Kind.ACTIVITY, 1, State.NOW));

		assertThat(training.withOthers()).containsExactly(same("interview"), same("ice"));
	}
}
