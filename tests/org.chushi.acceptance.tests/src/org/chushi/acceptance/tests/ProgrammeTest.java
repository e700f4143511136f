package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.chushi.content.Texts;
import org.chushi.core.Language;
import org.chushi.core.Result.Refused;
import org.chushi.model.ActivityKind;
import org.chushi.model.ActivityStep;
import org.chushi.model.Competency;
import org.chushi.model.CompetencyDomain;
import org.chushi.model.Course;
import org.chushi.model.Lesson;
import org.chushi.model.Question;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.training.Gates;
import org.chushi.training.Path.Kind;
import org.chushi.training.Path.PhaseState;
import org.chushi.training.Path.State;
import org.chushi.training.Path.StepState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped programmes as newcomers meet them. */
class ProgrammeTest {

	private House house;
	private Session lead;

	@BeforeEach
	void open(@TempDir Path folder) {
		house = new House(folder);
		lead = house.person("lead", Role.LEAD);
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
		Session newcomer = house.newcomer("new", lead, "PP-SEVEN");
		PhaseState classroom = house.path(newcomer).phases().get(0);
		assertThat(classroom.lastDay()).isEqualTo(7);
		List<String> courses = courses(List.of(classroom));
		assertThat(courses).contains("C-CULTURE", "C-PRODUCT", "C-CONDUCT");
		house.clock.pass(java.time.Duration.ofDays(1));
		assertThat(house.path(newcomer).today()).isEqualTo(2);
	}

	@Test
	@Tag("B01")
	void fourWeeksAreTwoInTheClassroomAndTwoOnTheJobOneToOne() {
		Session newcomer = house.newcomer("new", lead, "PP-FOURWEEKS");
		List<PhaseState> phases = house.path(newcomer).phases();
		assertThat(phases).filteredOn(p -> !p.onTheJob()).extracting(PhaseState::lastDay).last().isEqualTo(10);
		assertThat(phases).filteredOn(PhaseState::onTheJob).isNotEmpty()
				.allSatisfy(p -> assertThat(p.firstDay()).isBetween(11, 20))
				.allSatisfy(p -> assertThat(p.steps()).anyMatch(s -> s.kind() == Kind.PAIR_WORK));
		assertThat(phases.get(phases.size() - 1).lastDay()).isEqualTo(20);
	}

	@Test
	@Tag("B01")
	void theJobWeeksAreShutUntilTheGateOpens() {
		Session newcomer = house.newcomer("new", lead, "PP-FOURWEEKS");
		assertThat(onTheJob(newcomer)).extracting(StepState::state).containsOnly(State.SHUT);
		house.pass(newcomer, lead);
		assertThat(onTheJob(newcomer)).extracting(StepState::state).doesNotContain(State.SHUT);
	}

	@Test
	@Tag("B02")
	void iceBreakingAndSeniorsLeadingJuniorsNeedEvidenceAndConfirmation() {
		Session newcomer = house.newcomer("new", lead, "PP-FOURWEEKS");
		Session trainer = house.person("trainer", Role.TRAINER);
		List<ActivityStep> steps = house.library().all(ActivityStep.class).stream()
				.filter(s -> house.path(newcomer).steps().stream().anyMatch(p -> p.id().equals(s.getId()))).toList();
		assertThat(steps).extracting(ActivityStep::getKind).contains(ActivityKind.ICE_BREAKING,
				ActivityKind.SENIOR_LEADS_JUNIOR);
		ActivityStep ice = steps.stream().filter(s -> s.getKind() == ActivityKind.ICE_BREAKING).findFirst().orElseThrow();
		var activities = house.services.activities();
		assertThat(activities.confirm(trainer, newcomer.person(), ice.getId(), Set.of(), "").isDone())
				.as("nothing written yet").isFalse();
		assertThat(activities.record(newcomer, ice.getId(), "  ").isDone()).as("empty evidence").isFalse();
		activities.record(newcomer, ice.getId(), "三句话").value();
		assertThat(activities.confirm(newcomer, newcomer.person(), ice.getId(), Set.of(), "").isDone())
				.as("by oneself").isFalse();
		assertThat(activities.waitingFor(trainer).value()).hasSize(1);
		activities.confirm(trainer, newcomer.person(), ice.getId(), Set.of(), "").value();
		assertThat(activities.record(newcomer, ice.getId(), "later").isDone()).as("after the confirmation").isFalse();
		assertThat(house.path(newcomer).steps()).filteredOn(s -> s.id().equals(ice.getId())).singleElement()
				.extracting(StepState::state).isEqualTo(State.DONE);
	}

	@Test
	@Tag("C04")
	void receptionAndRefundsAreCurriculaOfTheirOwnTheLatterWithADoubleCheck() {
		Session newcomer = house.newcomer("new", lead, "PP-SEVEN");
		List<String> titles = house.path(newcomer).phases().stream().filter(PhaseState::onTheJob)
				.map(p -> p.title().zh() + p.summary().zh()).toList();
		assertThat(titles).anyMatch(t -> t.contains("接待")).anyMatch(t -> t.contains("退"));
		assertThat(house.library().all(Lesson.class)).anySatisfy(l -> {
			assertThat(l.getCode()).startsWith("L-RFD");
			assertThat(house.library().text(l, Language.ZH).orElseThrow()).contains("复核");
		});
		assertThat(house.path(newcomer).steps()).filteredOn(s -> s.kind() == Kind.PAIR_WORK)
				.extracting(StepState::target).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(2);
	}

	@Test
	@Tag("C18")
	void theValuesInterviewOpensTheRecordStrictly() {
		Session newcomer = house.person("new", Role.NEWCOMER);
		house.services.policies().choose(lead, "PP-SEVEN").value();
		LocalDate today = LocalDate.now(house.clock);
		assertThat(house.services.enrolments().enrol(lead, newcomer.person(), today)).isInstanceOfSatisfying(Refused.class,
				r -> assertThat(r.missing()).hasSize(1));
		assertThat(house.services.activities().interview(lead, newcomer.person(), "X-VALUES", Set.of(), "").value().passed())
				.isFalse();
		assertThat(house.services.enrolments().enrol(lead, newcomer.person(), today).isDone()).as("not passed").isFalse();
		house.passInterview(newcomer, lead);
		assertThat(house.services.enrolments().enrol(lead, newcomer.person(), today).isDone()).isTrue();
	}

	@Test
	void switchingTheProfileChangesThePathWithoutLosingWhatWasDone() {
		Session newcomer = house.newcomer("new", lead, "PP-SEVEN");
		house.finishLessons(newcomer);
		int days = house.path(newcomer).days();
		house.services.enrolments().move(lead, newcomer.person(), "PP-STRICT").value();
		assertThat(house.path(newcomer).days()).isNotEqualTo(days);
		assertThat(house.path(newcomer).steps()).filteredOn(s -> s.kind() == Kind.COURSE)
				.allSatisfy(s -> assertThat(s.state()).isEqualTo(State.DONE));
		assertThat(house.services.gates().status(newcomer, newcomer.person(), Gates.TRIAL_SHIFT).value().open()).isFalse();
	}

	@Test
	void aSecondEnrolmentIsNoWayRoundTheGate() {
		Session newcomer = house.newcomer("new", lead, "PP-SEVEN");
		LocalDate today = LocalDate.now(house.clock);
		assertThat(house.services.enrolments().enrol(lead, newcomer.person(), today).isDone()).as("while one runs").isFalse();
		house.finishLessons(newcomer);
		house.confirmActivities(newcomer, lead);
		for (int attempt = 0; attempt < 3; attempt++) {
			house.sit(newcomer, "P-FINAL", house::wrong);
			house.clock.pass(java.time.Duration.ofHours(13));
		}
		house.services.enrolments().withdraw(lead, newcomer.person(), "again").value();
		house.services.enrolments().enrol(lead, newcomer.person(), today).value();
		assertThat(house.services.exams().start(newcomer, "P-FINAL").isDone()).as("attempts stay used up").isFalse();
		assertThat(house.services.gates().status(newcomer, newcomer.person(), Gates.TRIAL_SHIFT).value().open()).isFalse();
	}

	@Test
	void aRegradedExamShutsTheGateAgainWithATrace() {
		Session newcomer = house.newcomer("new", lead, "PP-SEVEN");
		Session trainer = house.person("trainer", Role.TRAINER);
		house.finishLessons(newcomer);
		house.confirmActivities(newcomer, lead);
		var attempt = house.sit(newcomer, "P-FINAL", house::right);
		assertThat(gateOpen(newcomer)).isTrue();
		var review = house.services.exams().review(trainer, attempt).value();
		review.questions().stream().filter(q -> q.type().equals("single-choice")).limit(12).forEach(q -> {
			String other = q.choices().stream().map(c -> c.key()).filter(k -> !q.key().strings().contains(k)).findFirst().orElseThrow();
			house.services.exams().regrade(trainer, attempt, q.question(), List.of(other), "the key was wrong").value();
		});
		assertThat(gateOpen(newcomer)).isFalse();
		assertThat(house.services.gates().history(newcomer, newcomer.person()).value()).extracting(Gates.Turn::opened)
				.containsExactly(true, false);
	}

	@Test
	void aRegradeSaysWhichGateWouldShutBeforeItDoesSo() {
		Session newcomer = house.newcomer("new", lead, "PP-SEVEN");
		Session trainer = house.person("trainer", Role.TRAINER);
		house.finishLessons(newcomer);
		house.confirmActivities(newcomer, lead);
		var attempt = house.sit(newcomer, "P-FINAL", house::right);
		var singles = house.services.exams().review(trainer, attempt).value().questions().stream()
				.filter(q -> q.type().equals("single-choice")).toList();
		boolean told = false;
		for (int i = 0; i < singles.size() && !told; i++) {
			var question = house.library().find(org.chushi.model.SingleChoice.class, singles.get(i).question()).orElseThrow();
			List<String> other = List.of(question.getChoices().stream().filter(c -> !c.isCorrect()).findFirst().orElseThrow().getKey());
			var preview = house.services.regrades().preview(trainer, question.getId(), other).value();
			told = !preview.effects().getFirst().consequences().isEmpty();
			if (told) {
				assertThat(preview.effects().getFirst().consequences().getFirst().en()).endsWith("would shut");
			}
			assertThat(gateOpen(newcomer)).isTrue();
			house.services.regrades().apply(trainer, question.getId(), other, preview.preview(), "the key was wrong").value();
		}
		assertThat(told).isTrue();
		assertThat(gateOpen(newcomer)).isFalse();
	}

	private boolean gateOpen(Session newcomer) {
		return house.services.gates().status(newcomer, newcomer.person(), Gates.TRIAL_SHIFT).value().open();
	}

	private List<StepState> onTheJob(Session newcomer) {
		return house.path(newcomer).phases().stream().filter(PhaseState::onTheJob).flatMap(p -> p.steps().stream())
				.toList();
	}

	private List<String> courses(List<PhaseState> phases) {
		return phases.stream().flatMap(p -> p.steps().stream()).filter(s -> s.kind() == Kind.COURSE)
				.map(s -> house.library().find(Course.class, s.target()).orElseThrow()).peek(c -> assertThat(
						Texts.of(c.getTitle()).zh()).isNotBlank())
				.map(Course::getCode).toList();
	}
}
