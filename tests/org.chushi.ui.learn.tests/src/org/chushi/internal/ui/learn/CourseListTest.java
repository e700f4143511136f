package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chushi.internal.ui.learn.Samples.course;
import static org.chushi.internal.ui.learn.Samples.lesson;
import static org.chushi.internal.ui.learn.Samples.optional;
import static org.chushi.internal.ui.learn.Samples.path;
import static org.chushi.internal.ui.learn.Samples.step;

import java.util.List;

import org.chushi.model.Course;
import org.chushi.model.Lesson;
import org.chushi.model.ModelFactory;
import org.chushi.training.Learning.LessonState;
import org.chushi.training.Path.Kind;
import org.chushi.training.Path.LessonLine;
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
	void whoIsOnNoProgrammeSeesWhatTheyHaveRead() {
		CourseList list = CourseList.of(List.of(taught("a1", "a2"), taught("b1")),
				List.of(new LessonState("a1", true, true, 100), new LessonState("a2", true, false, 40)));

		assertThat(list.groups().getFirst().courses().getFirst().finished()).isEqualTo(1);
		assertThat(list.current().flatMap(CourseList.Line::next)).get().extracting(LessonLine::id, LessonLine::percent)
				.containsExactly("a2", 40);
		assertThat(CourseList.of(List.of(taught("b1")), List.of()).current()).as("nobody asks them to begin").isEmpty();
	}

	private static Course taught(String... lessons) {
		Course course = ModelFactory.eINSTANCE.createCourse();
		course.setId("course-" + lessons[0]);
		for (String id : lessons) {
			Lesson lesson = ModelFactory.eINSTANCE.createLesson();
			lesson.setId(id);
			course.getLessons().add(lesson);
		}
		return course;
	}

	@Test
	void whatIsLeftIsCountedInLessonsAndMinutes() {
		CourseList list = list(course("a", 1, State.NOW, lesson("a1", 100), lesson("a2", 50)));

		assertThat(list.finished()).isEqualTo(1);
		assertThat(list.lessons()).isEqualTo(2);
		assertThat(list.minutesLeft()).isEqualTo(8);
		assertThat(list.subtitle().zh()).contains("8 分钟");
	}

	@Test
	void whoHasReadAllIsNotToldOfNoMinutes() {
		assertThat(list(course("a", 1, State.NOW, lesson("a1", 100))).subtitle().zh()).contains("全部学完").doesNotContain("0 分钟");
	}
}
