package org.chushi.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.chushi.differences.PackState;
import org.chushi.model.Course;
import org.chushi.model.Document;
import org.chushi.model.Lesson;
import org.chushi.model.ModelFactory;
import org.chushi.model.TrueFalse;
import org.chushi.model.impl.CourseImpl;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

class PackDifferenceTest {

	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

	/** Counts how often somebody goes through its lessons. */
	private static final class Walked extends CourseImpl {

		private int times;

		@Override
		public EList<EObject> eContents() {
			times++;
			return super.eContents();
		}
	}

	private static <C extends Course> C course(C course) {
		course.setId("course");
		for (String path : List.of("lessons/a", "lessons/ab")) {
			Lesson lesson = MODEL.createLesson();
			lesson.setId(path);
			lesson.setPath(path);
			course.getLessons().add(lesson);
		}
		return course;
	}

	private static Document page(String words) {
		Document page = MODEL.createDocument();
		page.setText(words);
		return page;
	}

	private static PackState state(String page) {
		return new PackState(Map.of("courses/c.xmi", List.of(course(MODEL.createCourse())), "lessons/a.zh.md", List.of(page("same")), "lessons/ab.zh.md",
				List.of(page(page))));
	}

	@Test
	void aPageTouchesItsLessonAndTheCourseAndNoNeighbour() {
		PackDifference difference = PackDifference.between("pack", "1.0.0", state("was"), "1.0.1", state("is"));
		assertThat(difference.touched()).containsExactlyInAnyOrder("lessons/ab", "course");
	}

	/** A bank has a hundred thousand questions. */
	@Test
	void theLessonsAreNotLookedThroughForEveryChange() {
		Walked few = course(new Walked());
		Walked many = course(new Walked());
		PackDifference.between("pack", "", PackState.empty(), "1.0.0", questions(few, 1));
		PackDifference.between("pack", "", PackState.empty(), "1.0.0", questions(many, 200));
		assertThat(many.times).isEqualTo(few.times);
	}

	private static PackState questions(Course course, int number) {
		return new PackState(Map.of("courses/c.xmi", List.of(course), "banks/b.xmi", IntStream.range(0, number).mapToObj(PackDifferenceTest::question).toList()));
	}

	private static EObject question(int number) {
		TrueFalse question = MODEL.createTrueFalse();
		question.setId("question" + number);
		return question;
	}
}
