package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chushi.internal.ui.learn.Samples.course;
import static org.chushi.internal.ui.learn.Samples.lesson;
import static org.chushi.internal.ui.learn.Samples.optional;
import static org.chushi.internal.ui.learn.Samples.path;
import static org.chushi.internal.ui.learn.Samples.same;
import static org.chushi.internal.ui.learn.Samples.step;
import static org.chushi.internal.ui.learn.Samples.waiting;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.internal.ui.learn.Training.Pause;
import org.chushi.training.Path;
import org.chushi.training.Path.Kind;
import org.chushi.training.Path.State;
import org.chushi.training.Path.StepState;
import org.chushi.ui.Target;
import org.junit.jupiter.api.Test;

class NextStepTest {

	private static final Optional<Training.Mentor> MENTOR = Optional.of(new Training.Mentor("谷雨", true));

	private static NextStep next(StepState... steps) {
		return NextStep.of(path(3, 7, steps), Set.of("interview"), Optional.empty(), MENTOR);
	}

	@Test
	void aCourseGoesOnWhereOneStopped() {
		NextStep next = next(course("c", 1, State.NOW, lesson("a", 100), lesson("b", 0), lesson("c", 40)));

		assertThat(next.title().en()).isEqualTo("c");
		assertThat(next.target().orElseThrow()).extracting(Target::page, Target::argument)
				.containsExactly(Pages.LESSON, "c");
		assertThat(next.detail().en()).contains("40");
	}

	@Test
	void aCourseNotBegunStartsWithItsFirstLesson() {
		assertThat(next(course("c", 1, State.NOW, lesson("a", 0), lesson("b", 0))).target().orElseThrow().argument())
				.isEqualTo("a");
	}

	@Test
	void whatOnlyALeadCanDoIsNotAsked() {
		NextStep next = next(step("interview", Kind.ACTIVITY, 1, State.NOW), step("exam", Kind.EXAM, 7, State.NOW));

		assertThat(next.target().orElseThrow()).extracting(Target::page, Target::argument)
				.containsExactly(Pages.EXAM, "target-exam");
	}

	@Test
	void whatIsPlannedForALaterDayWaitsForWhatIsDue() {
		Path path = path(9, 20, step("handover", Kind.ACTIVITY, 12, State.NOW), step("pair", Kind.PAIR_WORK, 8, State.NOW));
		assertThat(NextStep.of(path, Set.of(), Optional.empty(), MENTOR).title()).isEqualTo(same("pair"));
		Path early = path(1, 20, step("handover", Kind.ACTIVITY, 12, State.NOW), step("pair", Kind.PAIR_WORK, 8, State.NOW));
		assertThat(NextStep.of(early, Set.of(), Optional.empty(), MENTOR).title()).as("the nearer one").isEqualTo(same("pair"));
	}

	@Test
	void anExamThatMustWaitIsGoneOverMeanwhile() {
		Path path = path(7, 7, step("exam", Kind.EXAM, 7, State.NOW));
		UUID attempt = new UUID(9, 9);
		NextStep next = NextStep.of(path, Set.of(), Optional.of(new Pause("target-exam", "E", Optional.of(same("22:29")), Optional.of(attempt))),
				MENTOR);

		assertThat(next.target().orElseThrow()).as("it says which lessons").extracting(Target::page, Target::argument)
				.containsExactly(Pages.RESULT, attempt.toString());
		assertThat(next.title().zh()).contains("22:29").contains("复习");
		assertThat(NextStep.of(path, Set.of(), Optional.of(new Pause("another", "A", Optional.of(same("22:29")), Optional.empty())), MENTOR).target().orElseThrow()
				.page()).as("only the exam that waits").isEqualTo(Pages.EXAM);
	}

	@Test
	void anExamThatIsBeingMarkedIsNotOfferedAgain() {
		Path path = path(7, 7, step("exam", Kind.EXAM, 7, State.NOW));
		UUID attempt = new UUID(9, 9);
		NextStep next = NextStep.of(path, Set.of(),
				Optional.of(new Pause("target-exam", "E", Optional.empty(), Optional.of(attempt))), MENTOR);

		assertThat(next.target().orElseThrow()).extracting(Target::page, Target::argument)
				.containsExactly(Pages.RESULT, attempt.toString());
		assertThat(next.title().zh() + next.detail().zh()).contains("阅卷").doesNotContain("没过");
	}

	@Test
	void whoseMentorMayNotSignAtPresentIsToldSoAndWhoHelps() {
		NextStep next = NextStep.of(path(8, 20, step("pair", Kind.PAIR_WORK, 8, State.NOW)), Set.of(), Optional.empty(),
				Optional.of(new Training.Mentor("谷雨", false)));

		assertThat(next.title().zh()).contains("谷雨", "现在不能当你的师傅");
		assertThat(next.detail().zh()).contains("组长", "双方签过的都算数").doesNotContain("约下一次");
	}

	@Test
	void whoHasNoMentorYetIsNotToldToMeetOne() {
		Path path = path(8, 20, step("pair", Kind.PAIR_WORK, 8, State.NOW));

		assertThat(NextStep.of(path, Set.of(), Optional.empty(), Optional.empty()).detail().zh()).contains("组长").doesNotContain("约下一次");
		assertThat(NextStep.of(path, Set.of(), Optional.empty(), MENTOR).detail().zh()).contains("约下一次");
	}

	@Test
	void whatIsOptionalIsNotAsked() {
		NextStep next = next(optional(step("visit", Kind.ACTIVITY, 1, State.NOW)), step("g", Kind.GATE, 7, State.NOW));

		assertThat(next.target().orElseThrow().page()).isEqualTo(Pages.TRIAL);
	}

	@Test
	void whenAllIsHandedInItSaysWhoIsAtTurn() {
		NextStep next = next(waiting(step("ice", Kind.ACTIVITY, 1, State.LATER)));

		assertThat(next.target()).isEmpty();
		assertThat(next.detail().zh()).contains("ice").contains("等同事确认");
	}

	@Test
	void aPendingInterviewSaysToAgreeOnATime() {
		assertThat(next(step("interview", Kind.ACTIVITY, 1, State.NOW)).detail().zh()).contains("组长");
	}

	@Test
	void whoHasDoneAllIsLedToTheCertificates() {
		NextStep next = next(step("x", Kind.EXAM, 7, State.DONE), optional(step("v", Kind.ACTIVITY, 1, State.NOW)));

		assertThat(next.target().orElseThrow().page()).isEqualTo(Pages.CERTIFICATES);
		assertThat(next.title().zh()).contains("出师");
	}
}
