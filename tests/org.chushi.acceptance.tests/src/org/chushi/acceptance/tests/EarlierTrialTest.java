package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.model.CourseStep;
import org.chushi.model.PairingKind;
import org.chushi.model.Programme;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.rules.Finding;
import org.chushi.training.Enrolments.PassedBefore;
import org.chushi.training.Gates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team that begins with this program has people who passed a trial shift long ago: a lead records it, and they go on from there. */
class EarlierTrialTest extends Typing {

	private static final String RECEPTION = "d5f8978d-0f74-56bb-ba2f-c4110e3d864a";

	private House house;
	private Session lead;
	private Session senior;
	private LocalDate day;

	@BeforeEach
	void open(@TempDir Path folder) {
		house = new House(folder);
		lead = house.person("lead", Role.LEAD);
		house.services.policies().choose(lead, "PP-SEVEN").value();
		senior = house.mentor("senior");
		day = LocalDate.now(house.clock).minusYears(2);
	}

	@AfterEach
	void close() {
		house.close();
	}

	@Override
	House house() {
		return house;
	}

	private Result<List<PassedBefore>> tell(Session who, Session whom, LocalDate when, String reason) {
		return house.services.enrolments().tellPassedBefore(who, whom.person(), Optional.ofNullable(when), reason);
	}

	/** What the first certificate says of the trial shift. */
	private Finding trial() {
		return house.services.certification().candidacies(senior, senior.person()).value().stream().filter(c -> c.definition().equals(RECEPTION))
				.findFirst().orElseThrow().findings().getFirst();
	}

	private Result<?> bind(Session mentor) {
		return house.services.pairings().bind(lead, senior.person(), mentor.person(), PairingKind.MENTOR);
	}

	private void learn() {
		String programme = house.services.policies().current().orElseThrow().getProgramme();
		house.library().find(Programme.class, programme).orElseThrow().getPhases().stream().flatMap(p -> p.getSteps().stream())
				.filter(CourseStep.class::isInstance).map(s -> ((CourseStep) s).getCourse()).forEach(course -> house.finishCourse(senior, course));
	}

	@Test
	@Tag("E05")
	@Tag("C02")
	void whoPassedATrialShiftBeforeTheProgramEarnsTheFirstCertificateFromThere() {
		Session mentor = house.mentor("mentor");
		assertThat(trial().met()).isFalse();
		assertThat(trial().detail()).extracting(Missing::next).satisfies(next -> assertThat(next.zh()).contains("组长", "补录"));
		assertThat(bind(mentor).isDone()).as("nobody guides whose trial shift is shut").isFalse();

		assertThat(tell(lead, senior, day, "人事档案").value()).singleElement().satisfies(t -> {
			assertThat(t.day()).contains(day);
			assertThat(t.reason()).isEqualTo("人事档案");
			assertThat(t.by()).isEqualTo(lead.person());
		});
		assertThat(trial().met()).isTrue();
		assertThat(trial().detail().have().zh()).contains("用本程序之前已通过", day.toString());
		assertThat(house.services.gates().judge(senior.person(), Gates.TRIAL_SHIFT)).hasValueSatisfying(g -> assertThat(g.open()).isTrue());

		bind(mentor);
		for (int i = 0; i < 3; i++) {
			assertThat(house.pairWork(mentor, senior, "X-RECEPTION").counts()).isTrue();
		}
		learn();
		house.sit(senior, "P-FINAL", house::right);
		assertThat(house.services.certification().holds(senior.person(), RECEPTION)).isTrue();
	}

	@Test
	@Tag("C02")
	void whatWasToldIsTakenBackAndStaysOnRecord() {
		Session mentor = house.mentor("mentor");
		assertThat(tell(lead, senior, null, "x").isDone()).as("nothing to take back").isFalse();
		tell(lead, senior, day, "人事档案").value();
		bind(mentor);
		tell(lead, senior, null, "记错了人").value();
		assertThat(trial().met()).isFalse();
		assertThat(house.services.pairWork().record(mentor, senior.person(), house.draft("X-RECEPTION", "")).isDone()).isFalse();
		assertThat(house.services.enrolments().passedBefore(senior, senior.person()).value()).extracting(PassedBefore::reason).containsExactly("人事档案", "记错了人");
	}

	/** It is no way round the exam for those for whom the program has a gate. */
	@Test
	@Tag("C02")
	void theGateDecidesForNewcomersAndForWhoeverWasEnrolled() {
		Session newcomer = house.newcomer("new", lead, "PP-SEVEN");
		assertThat(tell(lead, newcomer, day, "file").isDone()).as("a newcomer").isFalse();
		Session former = house.become("new", Role.MENTOR);
		assertThat(tell(lead, former, day, "file")).as("enrolled").isInstanceOfSatisfying(Refused.class, r -> assertThat(r.reason().zh()).contains("门槛"));
		house.services.enrolments().withdraw(lead, former.person(), "left the programme").value();
		assertThat(tell(lead, former, day, "file").isDone()).as("was enrolled").isFalse();
		tell(lead, senior, day, "file").value();
		senior = house.become("senior", Role.MENTOR, Role.NEWCOMER);
		house.passInterview(senior, lead);
		house.services.enrolments().enrol(lead, senior.person(), LocalDate.now(house.clock)).value();
		assertThat(trial().met()).as("enrolled since").isFalse();
		assertThat(house.services.gates().judge(senior.person(), Gates.TRIAL_SHIFT)).hasValueSatisfying(g -> assertThat(g.open()).isFalse());
	}

	@Test
	@Tag("C02")
	void onlyAnotherLeadTellsItOfADayThatCanBeWithAReason() {
		assertThat(tell(lead, lead, day, "file").isDone()).as("of oneself").isFalse();
		assertThat(tell(house.person("trainer", Role.TRAINER), senior, day, "file").isDone()).as("a trainer").isFalse();
		assertThat(tell(senior, senior, day, "file").isDone()).isFalse();
		assertThat(tell(lead, senior, LocalDate.now(house.clock).plusDays(1), "file").isDone()).as("tomorrow").isFalse();
		assertThat(tell(lead, senior, day.minusYears(60), "file").isDone()).as("sixty years ago").isFalse();
		assertThat(tell(lead, senior, day, " ").isDone()).as("no reason").isFalse();
		assertThat(tell(lead, senior, day, "x".repeat(2_001)).isDone()).as("a reason too long").isFalse();
		assertThat(house.services.enrolments().passedBefore(lead, senior.person()).value()).isEmpty();
	}

	@Test
	@Tag("C02")
	void itIsToldAndTakenBackFromTheCommandLine() {
		assertThat(done("lead", "gate", "before", "senior", "--passed", day.toString(), "--reason", "人事档案")).contains(day + " 通过", "人事档案");
		assertThat(done("senior", "gate", "show")).contains("用本程序之前已通过");
		assertThat(run("lead", "zh", "gate", "before", "senior", "--passed", "去年", "--reason", "x").err()).contains("去年", "2024-05-31");
		assertThat(run("senior", "en", "gate", "before", "senior", "--passed", day.toString(), "--reason", "x").code()).isEqualTo(1);
		assertThat(done("lead", "gate", "before", "senior", "--reason", "记错了人")).contains("撤回", "记错了人");
		assertThat(trial().met()).isFalse();
	}
}
