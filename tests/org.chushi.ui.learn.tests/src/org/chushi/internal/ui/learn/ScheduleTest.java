package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chushi.internal.ui.learn.Samples.optional;
import static org.chushi.internal.ui.learn.Samples.path;
import static org.chushi.internal.ui.learn.Samples.step;
import static org.chushi.internal.ui.learn.Samples.waiting;

import java.time.LocalDate;
import java.util.Set;

import org.chushi.core.Language;
import org.chushi.training.Path.Kind;
import org.chushi.training.Path.State;
import org.chushi.training.Path.StepState;
import org.chushi.ui.DayTimeline;
import org.junit.jupiter.api.Test;

class ScheduleTest {

	private static Schedule schedule(int today, StepState... steps) {
		return Schedule.of(path(today, 7, steps), Set.of("interview"));
	}

	@Test
	void daysAreWorkingDays() {
		Schedule schedule = schedule(1);

		assertThat(schedule.days().get(4).date()).isEqualTo(LocalDate.of(2026, 11, 20));
		assertThat(schedule.days().get(5).date()).isEqualTo(LocalDate.of(2026, 11, 23));
	}

	@Test
	void aDayIsDoneWhenItIsOverAndItsStepsAreDone() {
		Schedule schedule = schedule(3, step("a", Kind.EXAM, 1, State.DONE), step("b", Kind.EXAM, 2, State.NOW));

		assertThat(schedule.days()).extracting(Schedule.Day::when).startsWith(DayTimeline.When.DONE,
				DayTimeline.When.LATER, DayTimeline.When.NOW, DayTimeline.When.LATER);
	}

	@Test
	void arrearsAreWhatThePersonCanDoAndHasNotDone() {
		Schedule schedule = schedule(3, step("late", Kind.EXAM, 1, State.NOW), step("interview", Kind.ACTIVITY, 1, State.NOW),
				waiting(step("ice", Kind.ACTIVITY, 1, State.LATER)), optional(step("visit", Kind.ACTIVITY, 2, State.NOW)),
				step("undated", Kind.EXAM, 0, State.NOW), step("today", Kind.EXAM, 3, State.NOW));

		assertThat(schedule.behind()).isEqualTo(1);
		assertThat(schedule.pace().en()).contains("1");
	}

	@Test
	void thePlaceIsSaidBeforeDuringAndAfter() {
		assertThat(schedule(0).place().en()).isEqualTo("not started yet");
		assertThat(schedule(0).pace().zh()).contains("11月16日");
		assertThat(schedule(2).place().zh()).isEqualTo("第 2 天，共 7 天");
		assertThat(schedule(9).place().zh()).isEqualTo("7 天已走完");
	}

	@Test
	void onTheFirstDayNothingIsSaidOfDaysBefore() {
		assertThat(schedule(1).pace().zh()).doesNotContain("前几天");
		assertThat(schedule(2).pace().zh()).contains("前几天");
	}

	@Test
	void aMarkSaysDayDateAndSteps() {
		assertThat(schedule(1, step("Culture", Kind.EXAM, 1, State.NOW), step("Ice", Kind.ACTIVITY, 1, State.NOW))
				.marks(Language.EN).getFirst()).isEqualTo(
						new DayTimeline.Day("16 Nov", "Day 1 (16 Nov): Culture, Ice", DayTimeline.When.NOW));
	}
}
