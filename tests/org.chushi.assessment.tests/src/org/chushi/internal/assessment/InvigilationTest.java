package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.chushi.assessment.AttemptSummary;
import org.chushi.assessment.Ending;
import org.chushi.assessment.ExtraTime;
import org.chushi.assessment.Noticed;
import org.chushi.assessment.Sitting;
import org.chushi.assessment.SittingLog;
import org.chushi.core.Result;
import org.chushi.model.AttemptRule;
import org.chushi.model.ExplanationPolicy;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InvigilationTest {

	private static final ExtraTime TEN = new ExtraTime(0, 10);

	@TempDir
	Path folder;
	private ExamRoom room;
	private UUID attempt;

	@BeforeEach
	void start() {
		room = new ExamRoom(folder);
		attempt = room.start().attempt();
	}

	@AfterEach
	void close() {
		room.close();
	}

	private Sitting sitting() {
		return room.invigilation.sitting(room.trainer, attempt).value().sitting();
	}

	private List<String> log() {
		return room.invigilation.sitting(room.trainer, attempt).value().entries().stream().map(e -> e.what().en()).toList();
	}

	private AttemptSummary stop(Ending ending) {
		return room.invigilation.stop(room.lead, attempt, ending, "power cut").value();
	}

	@Test
	void whoSitsIsSeenWithProgressAndTimeButWithoutQuestions() {
		room.answerRight(attempt, 3);
		room.time.pass(Duration.ofMinutes(12));
		Sitting seen = room.invigilation.sittings(room.lead).value().getFirst();
		assertThat(seen.person()).isEqualTo(room.newcomer.person());
		assertThat(seen.answered()).isEqualTo(3);
		assertThat(seen.questions()).isEqualTo(7);
		assertThat(seen.remaining()).isEqualTo(Duration.ofMinutes(18));
		assertThat(seen.section()).isEmpty();
		assertThat(room.invigilation.sitting(room.lead, attempt).value().toString()).doesNotContain("stem of");
	}

	@Test
	void whoHasEndedOrIsBeyondTheTimeSitsNoMore() {
		room.time.pass(Duration.ofMinutes(31));
		assertThat(room.invigilation.sittings(room.lead).value()).isEmpty();
		assertThat(room.exams.settleOverdue()).isEqualTo(1);
		assertThat(sitting().ended()).isPresent();
		assertThat(log()).containsExactly("began", "time over, handed in by the program");
	}

	@Test
	void aMentorSeesThoseTheyGuideANewcomerAndAnAdministratorNobody() {
		assertThat(room.invigilation.sittings(room.mentor).value()).isEmpty();
		ExamDeskTest.refused(room.invigilation.sitting(room.mentor, attempt));
		room.access.guide(room.mentor, room.newcomer);
		assertThat(room.invigilation.sittings(room.mentor).value()).hasSize(1);
		room.invigilation.note(room.mentor, attempt, "asked for water").value();
		ExamDeskTest.refused(room.invigilation.extend(room.mentor, attempt, TEN, "kind"));
		ExamDeskTest.refused(room.invigilation.stop(room.mentor, attempt, Ending.VOIDED, "x"));
		for (Session nobody : List.of(room.newcomer, room.administrator)) {
			ExamDeskTest.refused(room.invigilation.sittings(nobody));
			ExamDeskTest.refused(room.invigilation.sitting(nobody, attempt));
			ExamDeskTest.refused(room.invigilation.note(nobody, attempt, "x"));
		}
	}

	@Test
	void whoMayNotIsToldThatFirstWhateverTheyWrote() {
		for (Result<?> refused : List.of(room.invigilation.extend(room.mentor, attempt, ExtraTime.NONE, " "),
				room.invigilation.stop(room.mentor, attempt, Ending.VOIDED, " "), room.invigilation.note(room.mentor, attempt, " "))) {
			assertThat(ExamDeskTest.refused(refused).reason().en()).startsWith("not allowed");
		}
		assertThat(ExamDeskTest.refused(room.invigilation.note(room.trainer, UUID.randomUUID(), " ")).reason().en())
				.isEqualTo("There is no such attempt.");
	}

	@Test
	void nobodyLooksAfterTheirOwnExam() {
		UUID own = room.exams.start(room.lead, "P-1").value().attempt();
		assertThat(room.invigilation.sittings(room.lead).value()).extracting(Sitting::attempt).containsExactly(attempt);
		ExamDeskTest.refused(room.invigilation.extend(room.lead, own, TEN, "x"));
		ExamDeskTest.refused(room.invigilation.stop(room.lead, own, Ending.VOIDED, "x"));
		ExamDeskTest.refused(room.invigilation.allow(room.lead, room.lead.person(), "", TEN, "x"));
		assertThat(room.invigilation.extend(room.trainer, own, TEN, "x").isDone()).isTrue();
	}

	@Test
	void lostFocusAndResumesAreCountedOnce() {
		room.exams.noticed(room.newcomer, attempt, Noticed.BACK).value();
		room.exams.noticed(room.newcomer, attempt, Noticed.LEFT).value();
		room.exams.noticed(room.newcomer, attempt, Noticed.LEFT).value();
		assertThat(sitting().away()).isTrue();
		room.exams.noticed(room.newcomer, attempt, Noticed.BACK).value();
		room.restart(Duration.ofMinutes(1));
		room.exams.noticed(room.newcomer, attempt, Noticed.RESUMED).value();
		assertThat(sitting().away()).isFalse();
		assertThat(sitting().losses()).isEqualTo(1);
		assertThat(sitting().resumes()).isEqualTo(1);
		assertThat(log()).containsExactly("began", "left the window of the exam", "back in the window of the exam",
				"opened the exam again and went on");
	}

	@Test
	void nobodyNoticesForAnother() {
		ExamDeskTest.refused(room.exams.noticed(room.lead, attempt, Noticed.LEFT));
		ExamDeskTest.refused(room.exams.enter(room.lead, attempt, ""));
	}

	@Test
	void addedTimeIsSeenByThePersonAndStaysOnRecord() {
		room.time.pass(Duration.ofMinutes(25));
		assertThat(room.invigilation.extend(room.trainer, attempt, TEN, "the line was down").value().remaining())
				.isEqualTo(Duration.ofMinutes(15));
		assertThat(room.exams.current(room.newcomer).value().orElseThrow().extra()).isEqualTo(Duration.ofMinutes(10));
		room.time.pass(Duration.ofMinutes(14));
		room.answerRight(attempt, 7);
		SittingLog log = room.invigilation.sitting(room.lead, attempt).value();
		assertThat(log.entries().getLast().what().en()).isEqualTo("10 min of extra time: the line was down");
		assertThat(log.entries().getLast().by()).contains(room.trainer.person());
	}

	@Test
	void timeIsNeitherAddedWithoutAReasonNorWithoutMeasureNorAfterTheEnd() {
		ExamDeskTest.refused(room.invigilation.extend(room.trainer, attempt, TEN, " "));
		ExamDeskTest.refused(room.invigilation.extend(room.trainer, attempt, TEN, "x".repeat(1_001)));
		for (ExtraTime extra : List.of(ExtraTime.NONE, new ExtraTime(-1, 0), new ExtraTime(201, 0), new ExtraTime(0, 481))) {
			ExamDeskTest.refused(room.invigilation.extend(room.trainer, attempt, extra, "x"));
		}
		room.exams.submit(room.newcomer, attempt).value();
		ExamDeskTest.refused(room.invigilation.extend(room.trainer, attempt, TEN, "late"));
		assertThat(room.events("TimeGranted")).isZero();
	}

	@Test
	void whoGetsExtraTimeBeforehandHasItFromTheStartWithWhoGaveIt() {
		stop(Ending.VOIDED);
		room.invigilation.allow(room.lead, room.newcomer.person(), "", new ExtraTime(10, 0), "doctor's note").value();
		room.invigilation.allow(room.lead, room.newcomer.person(), "P-1", new ExtraTime(50, 0), "long texts").value();
		assertThat(room.exams.outlook(room.newcomer, "P-1").value().extra()).isEqualTo(Duration.ofMinutes(15));
		attempt = room.start().attempt();
		assertThat(sitting().remaining()).isEqualTo(Duration.ofMinutes(45));
		assertThat(log()).contains("15 min of extra time: long texts");
		room.invigilation.allow(room.lead, room.newcomer.person(), "P-1", ExtraTime.NONE, "no longer").value();
		assertThat(room.invigilation.allowances(room.trainer, room.newcomer.person()).value()).singleElement()
				.satisfies(a -> assertThat(a.extra()).isEqualTo(new ExtraTime(10, 0)));
		assertThat(sitting().remaining()).as("what was begun keeps it").isEqualTo(Duration.ofMinutes(45));
	}

	@Test
	void anAttemptStoppedAndHandedInCounts() {
		room.answerRight(attempt, 7);
		AttemptSummary done = stop(Ending.HANDED_IN);
		assertThat(done.score().orElseThrow().passed()).isTrue();
		assertThat(done.counts()).isTrue();
		assertThat(room.settled).contains(room.newcomer.person());
		ExamDeskTest.refused(room.exams.answer(room.newcomer, attempt, room.paper(attempt).items().getFirst().question(), List.of("A")));
		ExamDeskTest.refused(room.invigilation.stop(room.lead, attempt, Ending.VOIDED, "too late"));
	}

	@Test
	void aVoidedAttemptCountsForNothingAndUsesNothingUp() {
		room.terms = ExamRoom.terms(1, Duration.ofHours(24), AttemptRule.BEST, ExplanationPolicy.AFTER_END);
		stop(Ending.HANDED_IN);
		room.time.pass(Duration.ofHours(30));
		room.terms = ExamRoom.terms(2, Duration.ofHours(24), AttemptRule.BEST, ExplanationPolicy.AFTER_END);
		attempt = room.start().attempt();
		room.answerRight(attempt, 7);
		AttemptSummary voided = stop(Ending.VOIDED);
		assertThat(voided.voided()).isTrue();
		assertThat(voided.score()).isEmpty();
		assertThat(voided.counts()).isFalse();
		assertThat(room.exams.review(room.newcomer, attempt).value().questions()).isEmpty();
		assertThat(room.exams.outlook(room.newcomer, "P-1").value().attempts()).isEqualTo(1);
		assertThat(ExamDeskTest.refused(room.exams.answer(room.newcomer, attempt,
				room.paper(attempt).items().getFirst().question(), List.of("A"))).reason().en()).contains("voided");
		assertThat(room.start().number()).isEqualTo(3);
	}

	@Test
	void aVoidedAttemptIsLeftOutOfARegradeOfEverybody() {
		room.answerRight(attempt, 7);
		String question = room.paper(attempt).items().getFirst().question();
		assertThat(room.regrades.preview(room.trainer, question, List.of("C")).value().running()).isEqualTo(1);
		stop(Ending.VOIDED);
		assertThat(room.regrades.preview(room.trainer, question, List.of("C")).value().attempts()).isZero();
	}

	@Test
	void whatAClockEndedCanStillBeVoidedOnce() {
		room.restart(Duration.ofDays(2));
		assertThat(room.exams.settleOverdue()).isEqualTo(1);
		assertThat(stop(Ending.VOIDED).voided()).isTrue();
		assertThat(ExamDeskTest.refused(room.invigilation.stop(room.lead, attempt, Ending.VOIDED, "again")).reason().en())
				.contains("void already");
	}

	@Test
	void anIncidentIsOnRecordWithWhoWroteIt() {
		room.invigilation.note(room.trainer, attempt, "  the phone rang  ").value();
		assertThat(log()).contains("noted: the phone rang");
		assertThat(sitting().incidents()).isEqualTo(1);
		ExamDeskTest.refused(room.invigilation.note(room.trainer, attempt, ""));
		ExamDeskTest.refused(room.invigilation.note(room.trainer, UUID.randomUUID(), "x"));
	}

	@Test
	void rebuiltSupervisionEqualsTheLiveOne() {
		room.invigilation.allow(room.lead, room.newcomer.person(), "", TEN, "a").value();
		room.exams.noticed(room.newcomer, attempt, Noticed.LEFT).value();
		room.invigilation.note(room.trainer, attempt, "n").value();
		stop(Ending.VOIDED);
		Attempt live = room.book.find(attempt).orElseThrow();
		Result<?> allowances = room.invigilation.allowances(room.lead, room.newcomer.person());
		room.journal.rebuild(org.chushi.core.Progress.SILENT).value();
		assertThat(room.book.find(attempt)).contains(live);
		assertThat(room.invigilation.allowances(room.lead, room.newcomer.person())).isEqualTo(allowances);
	}

	@Test
	void aRoleOfAnotherKindChangesNothing() {
		Session both = ExamRoom.person("both", Role.NEWCOMER, Role.TRAINER);
		assertThat(room.invigilation.sittings(both).value()).hasSize(1);
	}
}
