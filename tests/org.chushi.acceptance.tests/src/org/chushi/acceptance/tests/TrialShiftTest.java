package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.chushi.core.Result.Refused;
import org.chushi.model.PairingKind;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.training.Gates;
import org.chushi.training.Gates.GateStatus;
import org.chushi.training.PairWork.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the exam to the signed pair-work. */
class TrialShiftTest {

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
	@Tag("C02")
	void onlyAPassedExamOpensTheTrialShift() {
		house.finishLessons(newcomer);
		house.confirmActivities(newcomer, lead);
		assertThat(gate().open()).isFalse();
		house.sit(newcomer, "P-FINAL", house::wrong);
		assertThat(gate().open()).isFalse();
		assertThat(gate().missing()).singleElement()
				.satisfies(m -> assertThat(m.next().zh()).isNotBlank().isNotEqualTo(m.next().en()));
		house.clock.pass(java.time.Duration.ofHours(13));
		house.sit(newcomer, "P-FINAL", house::right);
		assertThat(gate().open()).isTrue();
		assertThat(house.services.gates().history(newcomer, newcomer.person()).value()).singleElement()
				.satisfies(turn -> assertThat(turn.opened()).isTrue());
	}

	@Test
	@Tag("C02")
	void anExamIsNotSatBeforeItsLessons() {
		assertThat(house.services.exams().start(newcomer, "P-FINAL")).isInstanceOfSatisfying(Refused.class,
				r -> assertThat(r.missing()).hasSizeGreaterThan(20));
	}

	@Test
	@Tag("C03")
	void aMentorIsBoundOnlyBehindTheGate() {
		Session mentor = house.mentor("mentor");
		assertThat(bind(mentor).isDone()).isFalse();
		house.pass(newcomer, lead);
		assertThat(bind(mentor).isDone()).isTrue();
	}

	@Test
	@Tag("C03")
	void oneMentorHasOneNewcomerAndOneNewcomerOneMentor() {
		Session mentor = house.mentor("mentor");
		Session other = house.mentor("other");
		house.pass(newcomer, lead);
		bind(mentor).value();
		assertThat(bind(other).isDone()).as("a second mentor").isFalse();
		Session second = house.newcomer("second", lead, "PP-SEVEN");
		house.pass(second, lead);
		assertThat(house.services.pairings().bind(lead, second.person(), mentor.person(), PairingKind.MENTOR).isDone())
				.as("a second newcomer").isFalse();
	}

	@Test
	@Tag("C03")
	void bothSignExactlyWhatWasWrittenAndNothingChangesAfter() {
		Session mentor = house.mentor("mentor");
		house.pass(newcomer, lead);
		bind(mentor).value();
		var pairWork = house.services.pairWork();
		Entry entry = pairWork.record(mentor, newcomer.person(), house.draft("X-RECEPTION", "")).value();
		assertThat(pairWork.sign(newcomer, entry.id(), "0".repeat(64)).isDone()).as("another content").isFalse();
		pairWork.sign(mentor, entry.id(), entry.contentHash()).value();
		assertThat(pairWork.sign(mentor, entry.id(), entry.contentHash()).isDone()).as("signing for both").isFalse();
		assertThat(pairWork.sign(lead, entry.id(), entry.contentHash()).isDone()).as("signing as somebody else")
				.isFalse();
		Entry signed = pairWork.sign(newcomer, entry.id(), entry.contentHash()).value();
		assertThat(signed.isComplete()).isTrue();
		assertThat(pairWork.revise(mentor, entry.id(), house.draft("X-REFUND", "")).isDone()).as("changing it after")
				.isFalse();
		Entry correction = pairWork.correct(mentor, entry.id(), house.draft("X-RECEPTION", "")).value();
		assertThat(pairWork.of(newcomer, newcomer.person()).value()).filteredOn(Entry::counts).extracting(Entry::id)
				.containsExactly(entry.id());
		pairWork.sign(mentor, correction.id(), correction.contentHash()).value();
		pairWork.sign(newcomer, correction.id(), correction.contentHash()).value();
		assertThat(pairWork.of(newcomer, newcomer.person()).value()).filteredOn(Entry::counts).extracting(Entry::id)
				.containsExactly(correction.id());
	}

	@Test
	@Tag("C03")
	void aRevisionFellsTheSignatures() {
		Session mentor = house.mentor("mentor");
		house.pass(newcomer, lead);
		bind(mentor).value();
		var pairWork = house.services.pairWork();
		Entry entry = pairWork.record(mentor, newcomer.person(), house.draft("X-RECEPTION", "")).value();
		pairWork.sign(newcomer, entry.id(), entry.contentHash()).value();
		Entry revised = pairWork.revise(mentor, entry.id(), house.draft("X-REFUND", "")).value();
		assertThat(revised.learnerSigned()).isNull();
		assertThat(pairWork.sign(newcomer, entry.id(), entry.contentHash()).isDone()).as("the old content").isFalse();
	}

	@Test
	@Tag("C03")
	void theFormerMentorCanNoLongerSign() {
		Session mentor = house.mentor("mentor");
		Session other = house.mentor("other");
		house.pass(newcomer, lead);
		bind(mentor).value();
		Entry entry = house.services.pairWork().record(mentor, newcomer.person(), house.draft("X-RECEPTION", "")).value();
		assertThat(house.services.pairings()
				.handOver(lead, newcomer.person(), other.person(), PairingKind.MENTOR, " ").isDone()).as("no reason")
				.isFalse();
		house.services.pairings().handOver(lead, newcomer.person(), other.person(), PairingKind.MENTOR, "leave").value();
		assertThat(house.services.pairWork().sign(mentor, entry.id(), entry.contentHash()).isDone()).isFalse();
		assertThat(house.services.pairWork().sign(newcomer, entry.id(), entry.contentHash()).isDone()).isFalse();
		assertThat(house.services.pairings().of(lead, newcomer.person()).value()).hasSize(2)
				.anySatisfy(p -> assertThat(p.ended()).isEqualTo("leave"));
	}

	@Test
	@Tag("C16")
	void anAccountIsHandedOverWithAChecklistSignedByBoth() {
		Session mentor = house.mentor("mentor");
		house.pass(newcomer, lead);
		bind(mentor).value();
		assertThat(house.services.pairWork().record(mentor, newcomer.person(), house.draft("X-HANDOVER", "")).isDone())
				.as("without naming the account").isFalse();
		Entry entry = house.pairWork(mentor, newcomer, "X-HANDOVER");
		assertThat(entry.isComplete()).isTrue();
		assertThat(entry.content().subject()).isEqualTo("account");
	}

	private GateStatus gate() {
		return house.services.gates().status(newcomer, newcomer.person(), Gates.TRIAL_SHIFT).value();
	}

	private org.chushi.core.Result<?> bind(Session mentor) {
		return house.services.pairings().bind(lead, newcomer.person(), mentor.person(), PairingKind.MENTOR);
	}
}
