package org.chushi.internal.ui.mentor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chushi.career.Certification.Candidacy;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.internal.ui.mentor.Home.LessonLine;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.Course;
import org.chushi.model.Lesson;
import org.chushi.model.LessonsFinished;
import org.chushi.model.ModelFactory;
import org.chushi.rules.Finding;
import org.chushi.testing.TestLibrary;
import org.junit.jupiter.api.Test;

/** What somebody learns to become a mentor, or to be one again. */
class HomeCourseTest {

	private static final Bilingual WORDS = Bilingual.same("x");

	private static Lesson lesson(String id) {
		Lesson lesson = ModelFactory.eINSTANCE.createLesson();
		lesson.setId(id);
		lesson.setTitle(ModelFactory.eINSTANCE.createText());
		lesson.getTitle().setZh(id);
		lesson.getTitle().setEn(id);
		lesson.getCompetencies().add("teaching");
		return lesson;
	}

	private static Course course(String id, Lesson... lessons) {
		Course course = ModelFactory.eINSTANCE.createCourse();
		course.setId(id);
		course.getLessons().addAll(List.of(lessons));
		return course;
	}

	private static CertificateDefinition certificate(String course) {
		CertificateDefinition definition = ModelFactory.eINSTANCE.createCertificateDefinition();
		definition.setId("mentoring");
		LessonsFinished asked = ModelFactory.eINSTANCE.createLessonsFinished();
		asked.getCourses().add(course);
		definition.getRequirements().add(asked);
		return definition;
	}

	private static Finding finding(boolean met, String link) {
		return new Finding("r", met, new Missing(WORDS, WORDS, WORDS, WORDS), met ? 100 : 0, link);
	}

	private static Home.Course home(boolean had, List<LessonLine> lessons, Finding... findings) {
		Optional<Missing> lapsed = had ? Optional.of(new Missing(WORDS, WORDS, WORDS, WORDS)) : Optional.empty();
		return new Home.Course(new Candidacy("mentoring", WORDS, WORDS, "mentoring", 1, false, lapsed, List.of(findings)), lessons, "quiz");
	}

	@Test
	void theLessonsAreThoseOfTheCourseTheCertificateAsksForAndNoOthersOfTheSameCompetency() {
		var library = new TestLibrary(course("inspecting", lesson("scores")), course("guiding", lesson("show"), lesson("let go")), certificate("guiding"))
				.library();
		assertThat(HomeReader.lessons(library, "mentoring", Set.of("show"))).extracting(LessonLine::id, LessonLine::finished)
				.containsExactly(tuple("show", true), tuple("let go", false));
	}

	@Test
	void whoeverHadTheCertificateIsToldWhatIsMissingOnly() {
		List<LessonLine> lessons = List.of(new LessonLine("show", WORDS, 8, true), new LessonLine("let go", WORDS, 8, false));
		Home.Course fresh = home(false, lessons, finding(true, ""));
		assertThat(fresh.toRead()).isEqualTo(lessons);
		assertThat(fresh.toSit()).isTrue();
		Home.Course passed = home(true, lessons, finding(true, ""));
		assertThat(passed.toRead()).extracting(LessonLine::id).containsExactly("let go");
		assertThat(passed.toSit()).isFalse();
		assertThat(home(true, lessons, finding(false, "exam:quiz")).toSit()).isTrue();
	}
}
