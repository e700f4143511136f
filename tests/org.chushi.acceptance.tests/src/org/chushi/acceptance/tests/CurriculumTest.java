package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.chushi.core.Language;
import org.chushi.core.Result.Refused;
import org.chushi.model.Competency;
import org.chushi.model.CompetencyDomain;
import org.chushi.model.Course;
import org.chushi.model.Lesson;
import org.chushi.model.PairingKind;
import org.chushi.model.Question;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.training.PairWork.Draft;
import org.chushi.training.PairWork.Entry;
import org.chushi.training.Path.Kind;
import org.chushi.training.Path.PhaseState;
import org.chushi.training.Path.State;
import org.chushi.training.Path.StepState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taught, and how a newcomer learns it. */
class CurriculumTest {

	private House house;
	private Session lead;
	private Session newcomer;

	@BeforeEach
	void open(@TempDir Path folder) {
		house = new House(folder);
		lead = house.person("lead", Role.LEAD);
		newcomer = house.newcomer("new", lead, "PP-SEVEN");
	}

	@AfterEach
	void close() {
		house.close();
	}

	@Test
	@Tag("A03")
	void productKnowledgeAndConductAreDomainsOfTheirOwnWithCoursesAndQuestions() {
		for (String code : List.of("D-PRODUCT", "D-CONDUCT")) {
			CompetencyDomain domain = house.library().find(CompetencyDomain.class, code).orElseThrow();
			List<String> competencies = domain.getCompetencies().stream().map(Competency::getId).toList();
			assertThat(house.library().all(Course.class)).filteredOn(c -> c.getDomain().equals(domain.getId()))
					.isNotEmpty().allSatisfy(c -> assertThat(c.getLessons()).hasSizeGreaterThanOrEqualTo(3)
							.allSatisfy(l -> assertThat(l.getCompetencies()).containsAnyElementsOf(competencies)));
			assertThat(house.library().all(Question.class))
					.filteredOn(q -> q.getCompetencies().stream().anyMatch(competencies::contains))
					.hasSizeGreaterThanOrEqualTo(15);
		}
	}

	@Test
	@Tag("A03")
	void aNewcomerLearnsOneDomainWithoutTheOtherAndTheExamAsksForBoth() {
		assertThat(course("C-PRODUCT").state()).isEqualTo(State.NOW);
		house.finishCourse(newcomer, "C-PRODUCT");
		assertThat(course("C-PRODUCT").state()).isEqualTo(State.DONE);
		assertThat(course("C-CONDUCT").done()).isZero();
		assertThat(house.services.exams().start(newcomer, "P-FINAL")).isInstanceOfSatisfying(Refused.class,
				r -> assertThat(r.missing()).extracting(m -> ((org.chushi.core.Missing) m).what().zh())
						.containsAll(lessonTitles("C-CONDUCT")).doesNotContainAnyElementsOf(lessonTitles("C-PRODUCT")));
		house.finishCourse(newcomer, "C-CONDUCT");
		assertThat(course("C-CONDUCT").state()).isEqualTo(State.DONE);
		house.finishLessons(newcomer);
		Set<String> asked = house.services.exams().start(newcomer, "P-FINAL").value().questions().stream()
				.flatMap(q -> house.library().find(Question.class, q.question()).orElseThrow().getCompetencies().stream())
				.collect(Collectors.toSet());
		for (String domain : List.of("D-PRODUCT", "D-CONDUCT")) {
			assertThat(asked).containsAnyElementsOf(house.library().find(CompetencyDomain.class, domain).orElseThrow()
					.getCompetencies().stream().map(Competency::getId).toList());
		}
	}

	@Test
	@Tag("A03")
	void everyLessonIsThereInBothLanguages() {
		List<Lesson> lessons = house.library().all(Lesson.class);
		assertThat(lessons).hasSizeGreaterThanOrEqualTo(28);
		assertThat(lessons).allSatisfy(l -> {
			assertThat(house.library().text(l, Language.ZH)).get().asString().startsWith("# ");
			assertThat(house.library().text(l, Language.EN)).get().asString().startsWith("# ");
		});
		assertThat(house.library().all(Question.class)).hasSizeGreaterThanOrEqualTo(160);
	}

	@Test
	@Tag("C01")
	void theSevenDaysTeachCultureValuesAndProfession() {
		PhaseState classroom = house.path(newcomer).phases().get(0);
		assertThat(classroom.firstDay()).isEqualTo(1);
		assertThat(classroom.lastDay()).isEqualTo(7);
		assertThat(classroom.steps()).extracting(StepState::day).allMatch(day -> day >= 1 && day <= 7);
		assertThat(domains(classroom)).as("culture and values, and what the profession asks for")
				.contains("D-CULTURE", "D-PRODUCT", "D-CONDUCT", "D-PROCESS", "D-INCIDENT", "D-EFFICIENCY");
		house.clock.pass(Duration.ofDays(1));
		assertThat(house.path(newcomer).today()).isEqualTo(2);
	}

	/** The values are asked for in the interview, taught in lessons, and examined. */
	@Test
	@Tag("C01")
	void valuesAreTalkedAboutTaughtAndExamined() {
		Set<String> values = house.library().find(CompetencyDomain.class, "D-CULTURE").orElseThrow().getCompetencies()
				.stream().map(Competency::getId).collect(Collectors.toSet());
		assertThat(house.path(newcomer).phases().get(0).steps()).filteredOn(s -> s.title().zh().contains("价值观面谈"))
				.singleElement().extracting(StepState::state).isEqualTo(State.DONE);
		List<Lesson> lessons = house.library().find(Course.class, "C-CULTURE").orElseThrow().getLessons();
		assertThat(lessons).hasSizeGreaterThanOrEqualTo(3)
				.allSatisfy(l -> assertThat(l.getCompetencies()).containsAnyElementsOf(values))
				.anySatisfy(l -> assertThat(house.library().text(l, Language.ZH).orElseThrow()).contains("价值观"));
		house.finishCourse(newcomer, "C-CULTURE");
		assertThat(course("C-CULTURE").state()).isEqualTo(State.DONE);
		house.finishLessons(newcomer);
		assertThat(house.services.exams().start(newcomer, "P-FINAL").value().questions()).anySatisfy(
				q -> assertThat(house.library().find(Question.class, q.question()).orElseThrow().getCompetencies())
						.containsAnyElementsOf(values));
	}

	@Test
	@Tag("C04")
	void receptionAndRefundsAreCurriculaOfTheirOwn() {
		assertThat(house.path(newcomer).phases()).filteredOn(PhaseState::onTheJob).extracting(p -> p.title().zh())
				.anyMatch(t -> t.contains("接待")).anyMatch(t -> t.contains("退换货"));
		assertThat(house.path(newcomer).steps()).filteredOn(s -> s.kind() == Kind.PAIR_WORK)
				.extracting(StepState::target).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(2);
		assertThat(house.library().find(Course.class, "C-REFUND").orElseThrow().getLessons())
				.anySatisfy(l -> assertThat(house.library().text(l, Language.ZH).orElseThrow()).contains("复核"));
	}

	/** Without the second pair of eyes a refund session does not count, though both signed it. */
	@Test
	@Tag("C04")
	void aRefundIsCheckedByASecondPersonBeforeItCounts() {
		Session mentor = house.mentor("mentor");
		house.pass(newcomer, lead);
		house.services.pairings().bind(lead, newcomer.person(), mentor.person(), PairingKind.MENTOR).value();
		var pairWork = house.services.pairWork();
		assertThat(pairWork.record(newcomer, newcomer.person(), house.draft("X-REFUND", "")).isDone())
				.as("nobody checks their own refunds").isFalse();
		Set<String> unchecked = house.allOf("X-REFUND").stream()
				.filter(b -> !b.equals("3af2f06d-eccf-532c-8329-dae1da7333df")).collect(Collectors.toSet());
		Entry entry = pairWork.record(mentor, newcomer.person(), new Draft("X-REFUND",
				java.time.LocalDate.now(house.clock), 60, unchecked, "", "refunded before anybody looked")).value();
		pairWork.sign(newcomer, entry.id(), entry.contentHash()).value();
		assertThat(refunds().done()).as("the second person has not signed").isZero();
		assertThat(pairWork.sign(mentor, entry.id(), entry.contentHash()).value().counts()).isFalse();
		assertThat(refunds().done()).isZero();
		assertThat(house.pairWork(mentor, newcomer, "X-REFUND").counts()).isTrue();
		assertThat(refunds().done()).isEqualTo(1);
	}

	private StepState refunds() {
		String checklist = house.library().find(org.chushi.model.Checklist.class, "X-REFUND").orElseThrow().getId();
		return house.path(newcomer).steps().stream().filter(s -> s.target().equals(checklist)).findFirst().orElseThrow();
	}

	private StepState course(String code) {
		String id = house.library().find(Course.class, code).orElseThrow().getId();
		return house.path(newcomer).steps().stream().filter(s -> s.target().equals(id)).findFirst().orElseThrow();
	}

	private List<String> lessonTitles(String course) {
		return house.library().find(Course.class, course).orElseThrow().getLessons().stream()
				.map(l -> "课时“" + org.chushi.content.Texts.of(l.getTitle()).zh() + "”").toList();
	}

	private Set<String> domains(PhaseState phase) {
		return phase.steps().stream().filter(s -> s.kind() == Kind.COURSE)
				.map(s -> house.library().find(Course.class, s.target()).orElseThrow().getDomain())
				.map(d -> house.library().find(CompetencyDomain.class, d).orElseThrow().getCode()).collect(Collectors.toSet());
	}
}
