package org.chushi.internal.ui.mentor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.career.Certificate;
import org.chushi.career.Certificate.Standing;
import org.chushi.career.CertificateCare.Open;
import org.chushi.career.CertificateCare.Outlook;
import org.chushi.career.CertificateLife.Changed;
import org.chushi.career.CertificateLife.Delta;
import org.chushi.career.CertificateLife.End;
import org.chushi.career.CertificateLife.Kind;
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
		return new Home.Course(new Candidacy("mentoring", WORDS, WORDS, "mentoring", 1, false, lapsed, List.of(findings)), lessons, "quiz", false);
	}

	@Test
	void theLessonsAreThoseOfTheCourseTheCertificateAsksForAndNoOthersOfTheSameCompetency() {
		var library = new TestLibrary(course("inspecting", lesson("scores")), course("guiding", lesson("show"), lesson("let go")), certificate("guiding"))
				.library();
		assertThat(HomeReader.lessons(library, "mentoring", Set.of("show"), List.of())).extracting(LessonLine::id, LessonLine::finished)
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

	@Test
	void whatChangedIsToBeReadAgainThoughItWasFinishedAndStandsInItsPlace() {
		var library = new TestLibrary(course("guiding", lesson("show"), lesson("let go")), course("other", lesson("case")), certificate("guiding")).library();
		List<LessonLine> lessons = HomeReader.lessons(library, "mentoring", Set.of("show", "let go", "case"), List.of("case", "let go"));
		assertThat(lessons).extracting(LessonLine::id, LessonLine::finished)
				.containsExactly(tuple("show", true), tuple("let go", false), tuple("case", false));
		assertThat(home(true, lessons, finding(true, "")).toRead()).extracting(LessonLine::id).containsExactly("let go", "case");
	}

	@Test
	void aQuizThatChangedIsSatAgainThoughItWasPassed() {
		Home.Course passed = home(true, List.of(), finding(true, ""));
		assertThat(new Home.Course(passed.candidacy(), List.of(), "quiz", true).toSit()).isTrue();
		assertThat(new Home.Course(passed.candidacy(), List.of(), "", true).toSit()).as("there is none").isFalse();
	}

	@Test
	void onlyWhatIsNotDoneYetOfTheCertificateInQuestionIsToBeDoneAnew() {
		assertThat(HomeReader.anew(List.of(outlook("mentoring", changed(Kind.LESSON, "show", false), changed(Kind.LESSON, "let go", true)),
				outlook("reception", changed(Kind.LESSON, "greet", false))), "mentoring")).extracting(open -> open.changed().id()).containsExactly("show");
	}

	private static Open changed(Kind kind, String id, boolean met) {
		Delta delta = new Delta("pack", WORDS, "1.1.0", Instant.EPOCH, "2026-12-01", List.of(new Changed(kind, id, WORDS)), End.OPEN);
		return new Open(delta, delta.changed().getFirst(), finding(met, "lesson:" + id));
	}

	private static Outlook outlook(String definition, Open... delta) {
		Certificate certificate = new Certificate(new UUID(1, 1), "2026-00001", new UUID(2, 2), definition, WORDS, "skill", 1, "1.0.0", Instant.EPOCH, "",
				List.of(), "seal", "", Optional.empty());
		return new Outlook(certificate, Standing.LAPSED, List.of(), List.of(delta), List.of(), false, List.of());
	}
}
