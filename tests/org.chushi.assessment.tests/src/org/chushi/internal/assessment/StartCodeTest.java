package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.chushi.assessment.IssuedCode;
import org.chushi.core.Missing;
import org.chushi.model.Paper;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.questions.testing.Content;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StartCodeTest {

	private static final Duration HOUR = Duration.ofHours(1);

	@TempDir
	Path folder;
	private ExamRoom room;
	private Instant now;

	@BeforeEach
	void open() {
		room = new ExamRoom(folder);
		room.paper.setStartCode(true);
		now = room.time.instant();
	}

	@AfterEach
	void close() {
		room.close();
	}

	private IssuedCode issue() {
		return room.invigilation.code(room.trainer, "P-1", now, HOUR).value();
	}

	private Missing refused(Session person, String code) {
		return ExamDeskTest.refused(room.exams.start(person, "P-1", code)).missing().getFirst();
	}

	private static String wrong(IssuedCode code) {
		return code.code().equals("000000") ? "000001" : "000000";
	}

	@Test
	void withoutItsCodeThePaperDoesNotStart() {
		assertThat(room.exams.outlook(room.newcomer, "P-1").value().byCode()).isTrue();
		assertThat(refused(room.newcomer, "").have().en()).isEqualTo("not given");
		assertThat(refused(room.newcomer, "123456").have().en()).startsWith("wrong");
		assertThat(room.events("AttemptStarted")).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "%s", " %s ", "wide", "pairs" })
	void theCodeStartsItHoweverItIsTyped(String form) {
		String code = issue().code();
		assertThat(code).matches("\\d{6}");
		String typed = switch (form) {
		case "wide" -> code.chars().mapToObj(c -> Character.toString(c - '0' + '０')).reduce("", String::concat);
		case "pairs" -> code.substring(0, 3) + " - " + code.substring(3);
		default -> form.formatted(code);
		};
		assertThat(room.exams.start(room.newcomer, "P-1", typed).value().number()).isEqualTo(1);
	}

	@Test
	void anExamUnderWayGoesOnWithoutTheCode() {
		var attempt = room.exams.start(room.newcomer, "P-1", issue().code()).value().attempt();
		room.restart(Duration.ofMinutes(1));
		room.paper.setStartCode(true);
		assertThat(room.exams.outlook(room.newcomer, "P-1").value().byCode()).isFalse();
		assertThat(room.exams.start(room.newcomer, "P-1").value().attempt()).isEqualTo(attempt);
	}

	@Test
	void aCodeIsGoodInItsWindowOnly() {
		IssuedCode later = room.invigilation.code(room.trainer, "P-1", now.plus(HOUR), HOUR).value();
		assertThat(refused(room.newcomer, later.code()).have().en()).startsWith("wrong");
		room.time.pass(HOUR);
		room.exams.submit(room.newcomer, room.exams.start(room.newcomer, "P-1", later.code()).value().attempt()).value();
		room.time.pass(HOUR);
		assertThat(refused(room.newcomer, later.code()).have().en()).startsWith("wrong");
	}

	@Test
	void aCodeIsForOnePaper() {
		Paper other = Content.paper("P-2", 50, Content.section("S-9", "B-1", 2, 1, 0));
		other.setStartCode(true);
		room.shelf.add(other);
		String code = room.invigilation.code(room.lead, "P-2", now, HOUR).value().code();
		ExamDeskTest.refused(room.exams.start(room.newcomer, "P-1", code));
		assertThat(room.exams.start(room.newcomer, "P-2", code).isDone()).isTrue();
	}

	@Test
	void afterFiveWrongCodesTheRightOneHasToWaitButOthersDoNot() {
		IssuedCode code = issue();
		for (int i = 0; i < 5; i++) {
			assertThat(refused(room.newcomer, wrong(code)).next().en()).isNotEmpty();
		}
		Missing paused = refused(room.newcomer, code.code());
		assertThat(paused.have().en()).isEqualTo("wrong too often");
		assertThat(paused.next().zh()).contains("核对口令");
		assertThat(room.events("StartCodeRefused")).as("a pause is not prolonged by trying").isEqualTo(5);
		assertThat(room.exams.start(ExamRoom.person("li", Role.NEWCOMER), "P-1", code.code()).isDone()).isTrue();
		room.time.pass(Duration.ofMinutes(15));
		assertThat(room.exams.start(room.newcomer, "P-1", code.code()).isDone()).isTrue();
	}

	@Test
	void thePauseSurvivesARestart() {
		IssuedCode code = issue();
		for (int i = 0; i < 5; i++) {
			refused(room.newcomer, wrong(code));
		}
		room.restart(Duration.ofMinutes(1));
		assertThat(refused(room.newcomer, code.code()).have().en()).isEqualTo("wrong too often");
	}

	@Test
	void theCodeItselfIsStoredNowhere() {
		String code = issue().code();
		try (var events = room.journal.events(0)) {
			assertThat(events.filter(e -> e.type().equals("StartCodeIssued")).toList()).singleElement()
					.satisfies(e -> assertThat(e.payload()).doesNotContain('"' + code).contains("pbkdf2-sha256$"));
		}
	}

	@Test
	void onlyTrainerAndLeadIssueCodesAndOnlyForPapersThatWantOne() {
		for (Session nobody : List.of(room.newcomer, room.mentor, room.administrator)) {
			ExamDeskTest.refused(room.invigilation.code(nobody, "P-1", now, HOUR));
		}
		room.paper.setStartCode(false);
		assertThat(ExamDeskTest.refused(room.invigilation.code(room.lead, "P-1", now, HOUR)).reason().en()).contains("without a code");
		assertThat(room.exams.start(room.newcomer, "P-1", "any").isDone()).isTrue();
	}

	@Test
	void aWindowIsNeitherEmptyNorEndlessNorPast() {
		for (Duration window : List.of(Duration.ZERO, Duration.ofMinutes(-1), Duration.ofHours(25))) {
			ExamDeskTest.refused(room.invigilation.code(room.lead, "P-1", now, window));
		}
		ExamDeskTest.refused(room.invigilation.code(room.lead, "P-1", now.minus(HOUR), HOUR));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "plain", "pbkdf2-sha256$x$y$z" })
	void whatIsNoHashMatchesNothing(String stored) {
		assertThat(StartCode.matches("123456", stored)).isFalse();
	}
}
