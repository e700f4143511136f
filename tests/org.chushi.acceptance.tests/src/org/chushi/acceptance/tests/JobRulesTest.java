package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;

import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.model.PairingKind;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.training.PairWork.Draft;
import org.chushi.training.PairWork.Entry;
import org.chushi.training.Path.Kind;
import org.chushi.training.Path.StepState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts on the job: real days, real minutes, and nothing behind a shut gate. */
class JobRulesTest {

	private static final Duration DAY = Duration.ofDays(1);

	private House house;
	private Session lead;
	private Session mentor;

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
	@Tag("C03")
	void noSessionLiesBeforeTheTwoWereBound() {
		Session newcomer = onTrial("PP-SEVEN", LocalDate.now(house.clock).minusDays(10));
		assertThat(record(newcomer, "X-RECEPTION", LocalDate.of(1, 1, 1), 60)).isInstanceOfSatisfying(Refused.class,
				r -> assertThat(r.reason().zh()).contains(LocalDate.now(house.clock).toString()));
		assertThat(record(newcomer, "X-RECEPTION", today().minusDays(1), 60).isDone()).as("the day before").isFalse();
		Entry entry = record(newcomer, "X-RECEPTION", today(), 60).value();
		assertThat(house.services.pairWork().revise(mentor, entry.id(), draft("X-RECEPTION", today().minusDays(1), 60))
				.isDone()).as("a revision backdates no more").isFalse();
		signed(newcomer, entry);
		assertThat(house.services.pairWork().correct(mentor, entry.id(), draft("X-RECEPTION", today().minusDays(1), 60))
				.isDone()).as("nor does a correction").isFalse();
	}

	@Test
	@Tag("C03")
	void noSessionLiesBeforeTheProgrammeBegan() {
		Session newcomer = onTrial("PP-SEVEN", today().plusDays(3));
		assertThat(record(newcomer, "X-RECEPTION", today(), 60).isDone()).as("it has not begun").isFalse();
		house.clock.pass(DAY.multipliedBy(3));
		assertThat(record(newcomer, "X-RECEPTION", today().minusDays(1), 60).isDone()).as("the day before").isFalse();
		assertThat(record(newcomer, "X-RECEPTION", today(), 60).isDone()).isTrue();
	}

	@Test
	@Tag("C03")
	void theSessionsOfADayFitIntoTheDay() {
		Session newcomer = onTrial("PP-SEVEN", today());
		Entry entry = record(newcomer, "X-RECEPTION", today(), 400).value();
		assertThat(record(newcomer, "X-REFUND", today(), 400)).isInstanceOfSatisfying(Refused.class,
				r -> assertThat(r.reason().en()).contains("800", "720"));
		assertThat(house.services.pairWork().revise(mentor, entry.id(), draft("X-RECEPTION", today(), 700)).isDone())
				.as("in place of its own minutes").isTrue();
		house.clock.pass(DAY);
		assertThat(record(newcomer, "X-REFUND", today(), 400).isDone()).as("another day").isTrue();
	}

	@Test
	@Tag("C03")
	void minuteLongSessionsEarnNoCertificate() {
		Session newcomer = onTrial("PP-SEVEN", today());
		for (int i = 0; i < 3; i++) {
			signed(newcomer, record(newcomer, "X-RECEPTION", today(), 1).value());
		}
		assertThat(certificates(newcomer)).isZero();
		signed(newcomer, record(newcomer, "X-RECEPTION", today(), 177).value());
		assertThat(certificates(newcomer)).isEqualTo(1);
	}

	@Test
	void aDailyReviewCountsOnceADay() {
		Session newcomer = onTrial("PP-STRICT", today());
		for (int i = 0; i < 7; i++) {
			signed(newcomer, record(newcomer, "X-QA", today(), 30).value());
		}
		assertThat(reviews(newcomer).done()).isEqualTo(1);
		assertThat(certificates(newcomer)).isZero();
		for (int day = 2; day <= 5; day++) {
			assertThat(certificates(newcomer)).isZero();
			house.clock.pass(DAY);
			signed(newcomer, record(newcomer, "X-QA", today(), 30).value());
			assertThat(reviews(newcomer).done()).isEqualTo(day);
		}
		assertThat(certificates(newcomer)).isEqualTo(1);
	}

	@Test
	void anActivityBehindAShutGateIsNeitherRecordedNorConfirmed() {
		Session newcomer = house.newcomer("new", lead, "PP-SEVEN");
		var activities = house.services.activities();
		assertThat(activities.record(newcomer, "ST-SEVEN-SHARE", "shared")).isInstanceOfSatisfying(Refused.class, r -> {
			assertThat(r.reason().en()).contains("gate").contains("shut");
			assertThat(r.missing()).isNotEmpty().allSatisfy(m -> assertThat(((Missing) m).next().zh()).isNotBlank());
		});
		assertThat(activities.of(newcomer, newcomer.person()).value()).isEmpty();
		house.finishLessons(newcomer);
		house.confirmActivities(newcomer, lead);
		var attempt = house.sit(newcomer, "P-FINAL", house::right);
		activities.record(newcomer, "ST-SEVEN-SHARE", "shared").value();
		shutAgain(attempt);
		assertThat(activities.confirm(lead, newcomer.person(), "ST-SEVEN-SHARE", Set.of(), "")).as("shut meanwhile")
				.isInstanceOfSatisfying(Refused.class, r -> assertThat(r.missing()).isNotEmpty());
	}

	/** Puts a dozen keys wrong, so that the exam is failed afterwards. */
	private void shutAgain(java.util.UUID attempt) {
		Session trainer = house.person("trainer", Role.TRAINER);
		house.services.exams().review(trainer, attempt).value().questions().stream()
				.filter(q -> q.type().equals("single-choice")).limit(12).forEach(q -> {
					String other = q.choices().stream().map(c -> c.key()).filter(k -> !q.key().strings().contains(k)).findFirst()
							.orElseThrow();
					house.services.exams().regrade(trainer, attempt, q.question(), java.util.List.of(other), "wrong").value();
				});
	}

	private Session onTrial(String profile, LocalDate start) {
		mentor = house.mentor("mentor");
		Session newcomer = house.person("new", Role.NEWCOMER);
		house.services.policies().choose(lead, profile).value();
		house.passInterview(newcomer, lead);
		house.services.enrolments().enrol(lead, newcomer.person(), start).value();
		house.pass(newcomer, lead);
		house.services.pairings().bind(lead, newcomer.person(), mentor.person(), PairingKind.MENTOR).value();
		return newcomer;
	}

	private LocalDate today() {
		return LocalDate.now(house.clock);
	}

	private Draft draft(String checklist, LocalDate day, int minutes) {
		return new Draft(checklist, day, minutes, house.allOf(checklist), "", "");
	}

	private Result<Entry> record(Session newcomer, String checklist, LocalDate day, int minutes) {
		return house.services.pairWork().record(mentor, newcomer.person(), draft(checklist, day, minutes));
	}

	private void signed(Session newcomer, Entry entry) {
		house.services.pairWork().sign(mentor, entry.id(), entry.contentHash()).value();
		house.services.pairWork().sign(newcomer, entry.id(), entry.contentHash()).value();
	}

	private StepState reviews(Session newcomer) {
		return house.path(newcomer).steps().stream().filter(s -> s.kind() == Kind.PAIR_WORK).findFirst().orElseThrow();
	}

	private int certificates(Session newcomer) {
		return house.services.certification().of(newcomer, newcomer.person()).value().size();
	}
}
