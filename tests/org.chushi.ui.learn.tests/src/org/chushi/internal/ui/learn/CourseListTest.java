package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chushi.internal.ui.learn.Samples.course;
import static org.chushi.internal.ui.learn.Samples.lesson;
import static org.chushi.internal.ui.learn.Samples.optional;
import static org.chushi.internal.ui.learn.Samples.path;
import static org.chushi.internal.ui.learn.Samples.step;

import org.chushi.training.Path.Kind;
import org.chushi.training.Path.State;
import org.chushi.training.Path.StepState;
import org.junit.jupiter.api.Test;

class CourseListTest {

	private static CourseList list(StepState... steps) {
		return CourseList.of(path(1, 7, steps));
	}

	private static String current(CourseList list) {
		return list.current().map(CourseList.Line::id).orElse("");
	}

	@Test
	void onlyCoursesAreListed() {
		CourseList list = list(course("a", 1, State.DONE, lesson("a1", 100)), step("x", Kind.EXAM, 7, State.NOW));

		assertThat(list.groups()).hasSize(1);
		assertThat(list.groups().getFirst().courses()).extracting(CourseList.Line::id).containsExactly("target-a");
	}

	@Test
	void aPhaseWithoutCoursesIsLeftOut() {
		assertThat(list(step("x", Kind.EXAM, 7, State.NOW)).groups()).isEmpty();
	}

	@Test
	void theCourseThatWasBegunIsGoneOnWith() {
		assertThat(current(list(course("a", 1, State.NOW, lesson("a1", 0)), course("b", 2, State.NOW, lesson("b1", 30)))))
				.isEqualTo("target-b");
	}

	@Test
	void anObligatoryCourseComesBeforeAnOptionalOne() {
		assertThat(current(list(optional(course("a", 1, State.NOW, lesson("a1", 0))),
				course("b", 2, State.NOW, lesson("b1", 0))))).isEqualTo("target-b");
	}

	@Test
	void aCourseBehindAShutGateIsNotProposed() {
		assertThat(current(list(course("a", 9, State.SHUT, lesson("a1", 0))))).isEmpty();
	}

	@Test
	void whatIsLeftIsCountedInLessonsAndMinutes() {
		CourseList list = list(course("a", 1, State.NOW, lesson("a1", 100), lesson("a2", 50)));

		assertThat(list.finished()).isEqualTo(1);
		assertThat(list.lessons()).isEqualTo(2);
		assertThat(list.minutesLeft()).isEqualTo(8);
	}
}
