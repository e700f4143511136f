package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.chushi.assessment.ExamResults;
import org.chushi.internal.assessment.AttemptBook;
import org.chushi.assessment.RegradePreview;
import org.chushi.career.Certificate;
import org.chushi.core.Bilingual;
import org.chushi.core.Result.Refused;
import org.chushi.model.ActivityKind;
import org.chushi.model.ActivityStep;
import org.chushi.model.Bank;
import org.chushi.model.CertificationStep;
import org.chushi.model.Choice;
import org.chushi.model.Gate;
import org.chushi.model.PairingKind;
import org.chushi.model.Phase;
import org.chushi.model.PhasePlace;
import org.chushi.model.Question;
import org.chushi.model.SingleChoice;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.questions.ExamQuestion;
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

/** Two weeks in the classroom, then two weeks one to one. */
class FourWeeksTest {

	private House house;
	private Session lead;
	private Session newcomer;

	@BeforeEach
	void open(@TempDir Path folder) {
		house = new House(folder);
		lead = house.person("lead", Role.LEAD);
		newcomer = house.newcomer("new", lead, "PP-FOURWEEKS");
	}

	@AfterEach
	void close() {
		house.close();
	}

	@Test
	@Tag("B01")
	void fourWeeksAreTwoInTheClassroomAndTwoOnTheJobOneToOne() {
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
		assertThat(onTheJob()).extracting(StepState::state).containsOnly(State.SHUT);
		house.pass(newcomer, lead);
		assertThat(onTheJob()).filteredOn(s -> s.kind() == Kind.PAIR_WORK || s.kind() == Kind.ACTIVITY).isNotEmpty()
				.extracting(StepState::state).doesNotContain(State.SHUT);
		assertThat(onTheJob()).filteredOn(s -> s.kind() == Kind.CERTIFICATE).extracting(StepState::state)
				.containsOnly(State.SHUT);
	}

	/** The classroom weeks from Monday, 2 March; the mentor from Monday, 16 March; the certificate on Friday, 27 March. */
	@Test
	@Tag("B01")
	void theCertificateComesAtTheEndOfTwoWeeksWithOneAndTheSameMentor() {
		Session mentor = house.mentor("mentor");
		house.clock.pass(Duration.ofDays(11));
		house.pass(newcomer, lead);
		house.clock.pass(Duration.ofDays(3));
		assertThat(house.path(newcomer).today()).isEqualTo(11);
		bind(mentor);
		assertThat(house.services.pairings().bind(lead, newcomer.person(), house.mentor("other").person(), PairingKind.MENTOR)
				.isDone()).as("one to one").isFalse();
		for (int day = 11; day <= 15; day++) {
			house.pairWork(mentor, newcomer, "X-RECEPTION");
			house.clock.pass(Duration.ofDays(day == 15 ? 3 : 1));
		}
		house.services.activities().record(newcomer, "ST-FOURWEEKS-SENIOR-REGULARS", "five greetings").value();
		house.services.activities().confirm(mentor, newcomer.person(), "ST-FOURWEEKS-SENIOR-REGULARS", Set.of(), "").value();
		for (int day = 16; day <= 18; day++) {
			house.pairWork(mentor, newcomer, "X-REFUND");
			house.clock.pass(Duration.ofDays(1));
		}
		assertThat(house.path(newcomer).today()).isEqualTo(19);
		assertThat(certificates()).as("all signed, the two weeks not over").isEmpty();
		assertThat(gate().findings()).filteredOn(f -> !f.met()).singleElement()
				.satisfies(f -> assertThat(f.detail().have().en()).isEqualTo("9 days"));
		house.clock.pass(Duration.ofDays(1));
		house.consequences.settle(newcomer.person());
		assertThat(certificates()).singleElement().satisfies(c -> {
			assertThat(c.level()).isEqualTo(1);
			assertThat(c.restsOn()).anySatisfy(r -> assertThat(r.zh()).contains("有师傅带的工作日：10 天"));
		});
	}

	/** The exam is passed by one point, which another key takes and gives back; the days with a mentor are not full. */
	@Test
	@Tag("B01")
	void aRegradeDoesNotPromiseWhatTheDaysOnTheJobStillKeepShut() {
		Session mentor = house.mentor("mentor");
		Session trainer = house.person("trainer", Role.TRAINER);
		house.finishLessons(newcomer);
		house.confirmActivities(newcomer, lead);
		List<ExamQuestion> asked = new ArrayList<>();
		house.sit(newcomer, "P-FINAL", q -> {
			asked.add(q);
			return spare(q) && asked.stream().filter(this::spare).count() <= 8 ? house.wrong(q) : house.right(q);
		});
		bind(mentor);
		allPairWork(mentor);
		assertThat(gate().findings()).filteredOn(f -> !f.met()).as("only days are missing").hasSize(1);

		ExamQuestion contested = asked.stream().filter(this::spare).skip(8).findFirst().orElseThrow();
		List<String> right = called(contested, true);
		regrade(trainer, contested, called(contested, false));
		assertThat(trialGate()).isFalse();
		RegradePreview back = house.services.regrades().preview(trainer, contested.question(), right).value();
		assertThat(back.effects()).singleElement().satisfies(e -> {
			assertThat(e.turns()).isTrue();
			assertThat(e.consequences()).extracting(Bilingual::en).as("the trial shift, and nothing behind it").hasSize(1);
		});
		house.services.regrades().apply(trainer, contested.question(), right, back.preview(), "was right").value();
		assertThat(trialGate()).isTrue();
		assertThat(certificates()).isEmpty();
	}

	@Test
	@Tag("B01")
	void aGateThatAsksForNothingIsInNobodysWayNowNorAfterARegrade() {
		String certificate = onTheJob().stream().filter(s -> s.kind() == Kind.CERTIFICATE).findFirst().orElseThrow().id();
		String definition = house.library().find(CertificationStep.class, certificate).orElseThrow().getCertificate();
		ExamResults none = new AttemptBook(house.services.journal());
		Gates gates = house.services.gates();
		assertThat(gates.before(newcomer.person(), definition)).anyMatch(f -> !f.met());
		assertThat(gates.wouldLeadTo(newcomer.person(), definition, none)).isFalse();
		house.library().find(Gate.class, "G-SOLO-FOURWEEKS").orElseThrow().getRequirements().clear();
		house.library().all(Phase.class).forEach(p -> p.setPlace(PhasePlace.CLASSROOM));
		assertThat(gates.before(newcomer.person(), definition)).isEmpty();
		assertThat(gates.wouldLeadTo(newcomer.person(), definition, none)).isTrue();
	}

	@Test
	@Tag("B01")
	void manySessionsOnOneDayAreNoTwoWeeks() {
		Session mentor = house.mentor("mentor");
		house.pass(newcomer, lead);
		bind(mentor);
		for (int i = 0; i < 5; i++) {
			house.pairWork(mentor, newcomer, "X-RECEPTION");
			house.pairWork(mentor, newcomer, "X-REFUND");
		}
		assertThat(onTheJob()).filteredOn(s -> s.kind() == Kind.PAIR_WORK).extracting(StepState::done)
				.containsExactly(1, 3);
		house.clock.pass(Duration.ofDays(30));
		house.consequences.settle(newcomer.person());
		assertThat(certificates()).isEmpty();
	}

	@Test
	@Tag("B01")
	void aProgrammeThatIsOverSaysByHowManyDays() {
		assertThat(house.path(newcomer).over()).isZero();
		house.clock.pass(Duration.ofDays(28 + 4));
		assertThat(house.path(newcomer).over()).isEqualTo(5);
	}

	@Test
	@Tag("B02")
	void iceBreakingAndSeniorsLeadingJuniorsNeedEvidenceAndConfirmation() {
		Session trainer = house.person("trainer", Role.TRAINER);
		for (ActivityKind kind : List.of(ActivityKind.ICE_BREAKING, ActivityKind.SENIOR_LEADS_JUNIOR)) {
			ActivityStep step = house.path(newcomer).steps().stream()
					.flatMap(s -> house.library().find(ActivityStep.class, s.id()).stream()).filter(s -> s.getKind() == kind)
					.findFirst().orElseThrow();
			withEvidence(trainer, step.getId());
		}
	}

	@Test
	@Tag("B02")
	void anUnconfirmedSeniorLeadsJuniorStepKeepsTheGateShut() {
		house.finishLessons(newcomer);
		house.confirmActivities(newcomer, lead);
		house.sit(newcomer, "P-FINAL", house::right);
		assertThat(trialGate()).isTrue();
		Session second = house.newcomer("second", lead, "PP-FOURWEEKS");
		house.finishLessons(second);
		house.services.activities().record(second, "ST-FOURWEEKS-ICE", "the map").value();
		house.services.activities().confirm(lead, second.person(), "ST-FOURWEEKS-ICE", Set.of(), "").value();
		house.sit(second, "P-FINAL", house::right);
		assertThat(house.services.pairings().bind(lead, second.person(), house.mentor("mentor").person(), PairingKind.MENTOR))
				.isInstanceOfSatisfying(Refused.class, r -> assertThat(r.missing()).singleElement()
						.satisfies(m -> assertThat(((org.chushi.core.Missing) m).next().zh()).contains("以老带新")));
	}

	private void withEvidence(Session trainer, String step) {
		var activities = house.services.activities();
		assertThat(activities.confirm(trainer, newcomer.person(), step, Set.of(), "").isDone()).as("nothing written yet")
				.isFalse();
		assertThat(activities.record(newcomer, step, "  ").isDone()).as("empty evidence").isFalse();
		activities.record(newcomer, step, "三句话").value();
		assertThat(activities.confirm(newcomer, newcomer.person(), step, Set.of(), "").isDone()).as("by oneself").isFalse();
		assertThat(activities.waitingFor(trainer).value()).hasSize(1);
		activities.confirm(trainer, newcomer.person(), step, Set.of(), "").value();
		assertThat(activities.record(newcomer, step, "later").isDone()).as("after the confirmation").isFalse();
		assertThat(house.path(newcomer).steps()).filteredOn(s -> s.id().equals(step)).singleElement()
				.extracting(StepState::state).isEqualTo(State.DONE);
	}

	/** Five sessions at the reception, three with returns, one a day; not the two weeks. */
	private void allPairWork(Session mentor) {
		for (String checklist : List.of("X-RECEPTION", "X-RECEPTION", "X-RECEPTION", "X-RECEPTION", "X-RECEPTION", "X-REFUND",
				"X-REFUND", "X-REFUND")) {
			house.pairWork(mentor, newcomer, checklist);
			house.clock.pass(Duration.ofDays(1));
		}
		house.services.activities().record(newcomer, "ST-FOURWEEKS-SENIOR-REGULARS", "five greetings").value();
		house.services.activities().confirm(mentor, newcomer.person(), "ST-FOURWEEKS-SENIOR-REGULARS", Set.of(), "").value();
	}

	/** One whose section has no minimum, and of which one option is right. */
	private boolean spare(ExamQuestion question) {
		Question content = house.library().find(Question.class, question.question()).orElseThrow();
		return question.type().equals("single-choice")
				&& !Set.of("B-REFUND", "B-INCIDENT").contains(((Bank) content.eContainer()).getCode());
	}

	/** An option that is right, or one that is not, as the bank calls it. */
	private List<String> called(ExamQuestion question, boolean right) {
		return house.library().find(SingleChoice.class, question.question()).orElseThrow().getChoices().stream()
				.filter(c -> c.isCorrect() == right).map(Choice::getKey).limit(1).toList();
	}

	private void regrade(Session trainer, ExamQuestion question, List<String> key) {
		var regrades = house.services.regrades();
		regrades.apply(trainer, question.question(), key,
				regrades.preview(trainer, question.question(), key).value().preview(), "contested").value();
	}

	private void bind(Session mentor) {
		house.services.pairings().bind(lead, newcomer.person(), mentor.person(), PairingKind.MENTOR).value();
	}

	private boolean trialGate() {
		return house.services.gates().judge(newcomer.person(), Gates.TRIAL_SHIFT).orElseThrow().open();
	}

	private StepState gate() {
		return onTheJob().stream().filter(s -> s.kind() == Kind.GATE).findFirst().orElseThrow();
	}

	private List<Certificate> certificates() {
		return house.services.certification().of(newcomer, newcomer.person()).value();
	}

	private List<StepState> onTheJob() {
		return house.path(newcomer).phases().stream().filter(PhaseState::onTheJob).flatMap(p -> p.steps().stream())
				.toList();
	}
}
