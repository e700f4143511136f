package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.random.RandomGenerator;

import org.chushi.assessment.ExtraTime;
import org.chushi.assessment.Noticed;
import org.chushi.assessment.RunningExam;
import org.chushi.core.Result;
import org.chushi.questions.Item;
import org.chushi.questions.testing.TestTypes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a turned clock, sleep and restarts do to the time of an exam. */
final class ExamClockTest {

	private static final Duration LIMIT = Duration.ofMinutes(30);

	@TempDir
	Path folder;
	private ExamRoom room;

	@BeforeEach
	void open() {
		room = new ExamRoom(folder);
	}

	@AfterEach
	void close() {
		room.close();
	}

	private Duration remaining() {
		return room.exams.current(room.newcomer).value().map(RunningExam::remaining).orElse(Duration.ofDays(-1));
	}

	private Result<?> save(UUID attempt) {
		Item item = room.paper(attempt).items().getFirst();
		return room.exams.answer(room.newcomer, attempt, item.question(), ExamRoom.right(item));
	}

	private int turns(UUID attempt) {
		return room.invigilation.sitting(room.trainer, attempt).value().sitting().turns();
	}

	@Test
	void timeSeenByReadingAloneStaysUsed() {
		room.start();
		room.restart(Duration.ofMinutes(20));
		assertThat(remaining()).isEqualTo(Duration.ofMinutes(10));
		room.time.turn(Duration.ofDays(-2));
		room.restart(Duration.ZERO);
		assertThat(remaining()).isEqualTo(Duration.ofMinutes(10));
	}

	@Test
	void aReadSoonAfterAnotherStoresNothing() {
		UUID attempt = room.start().attempt();
		room.time.pass(Duration.ofSeconds(30));
		remaining();
		long stored = room.journal.version("attempt/" + attempt);
		room.time.pass(Duration.ofSeconds(2));
		remaining();
		assertThat(room.journal.version("attempt/" + attempt)).isEqualTo(stored);
	}

	@Test
	void whoOnlyThinksIsSeenByTheirPage() {
		UUID attempt = room.start().attempt();
		for (int minute = 0; minute < 12; minute++) {
			room.time.pass(Duration.ofMinutes(1));
			room.exams.noticed(room.newcomer, attempt, Noticed.PRESENT).value();
		}
		room.time.turn(Duration.ofHours(-1));
		room.reboot(Duration.ZERO);
		assertThat(remaining()).isEqualTo(Duration.ofMinutes(18));
	}

	@Test
	void aClockPutForwardAndBackWithinARunTakesNothing() {
		UUID attempt = room.start().attempt();
		room.time.pass(Duration.ofMinutes(4));
		room.time.turn(Duration.ofHours(5));
		assertThat(remaining()).isEqualTo(Duration.ofMinutes(26));
		assertThat(save(attempt).isDone()).isTrue();
		room.time.turn(Duration.ofHours(-5));
		room.time.pass(Duration.ofMinutes(3));
		assertThat(remaining()).isEqualTo(Duration.ofMinutes(23));
		assertThat(turns(attempt)).isEqualTo(2);
	}

	@Test
	void whatTheClockLeaptWithinARunIsNotCountedInTheNextOne() {
		room.start();
		room.time.pass(Duration.ofMinutes(4));
		room.time.turn(Duration.ofHours(5));
		remaining();
		room.restart(Duration.ofMinutes(1));
		assertThat(remaining()).isEqualTo(Duration.ofMinutes(25));
	}

	@Test
	void sleepIsCounted() {
		room.start();
		// wall and steady time both go on
		room.time.pass(Duration.ofMinutes(12));
		assertThat(remaining()).isEqualTo(Duration.ofMinutes(18));
	}

	@Test
	void whereTheSteadyTimeSleepsToALeapOfTheClockIsTakenForSleep() {
		room.countsSleep = false;
		UUID attempt = room.start().attempt();
		room.time.turn(Duration.ofMinutes(12));
		assertThat(remaining()).isEqualTo(Duration.ofMinutes(18));
		room.time.turn(Duration.ofMinutes(-12));
		assertThat(remaining()).isEqualTo(Duration.ofMinutes(18));
		assertThat(turns(attempt)).isEqualTo(2);
	}

	@Test
	void aClockPutBackBetweenTwoRunsGivesNothingAsLongAsTheMachineIsOn() {
		room.start();
		for (int i = 0; i < 5; i++) {
			room.time.turn(Duration.ofHours(-1));
			room.restart(Duration.ofMinutes(4));
			assertThat(remaining()).isEqualTo(LIMIT.minusMinutes(4 * (i + 1)));
		}
	}

	@Test
	void afterAStartOfTheMachineAClockPutBackIsSeenByTheInvigilator() {
		UUID attempt = room.start().attempt();
		room.time.pass(Duration.ofMinutes(10));
		save(attempt);
		room.time.turn(Duration.ofHours(-2));
		room.reboot(Duration.ofMinutes(3));
		assertThat(remaining()).isEqualTo(Duration.ofMinutes(20));
		assertThat(turns(attempt)).isEqualTo(1);
		room.time.pass(Duration.ofMinutes(5));
		assertThat(remaining()).isEqualTo(Duration.ofMinutes(15));
	}

	@Test
	void aJournalThatCannotBeWrittenKeepsNobodyFromReading() {
		UUID attempt = room.start().attempt();
		room.time.pass(Duration.ofMinutes(7));
		room.disk.room(0);
		assertThat(remaining()).isEqualTo(Duration.ofMinutes(23));
		assertThat(save(attempt).isDone()).isFalse();
		room.disk.room(Integer.MAX_VALUE);
		assertThat(save(attempt).isDone()).isTrue();
	}

	@Test
	void whatIsSatOnAnotherMachineIsHandedInByThisOneOnlyLongAfterTheEnd() {
		UUID attempt = room.start().attempt();
		room.elsewhere();
		room.time.pass(Duration.ofMinutes(31));
		assertThat(room.exams.settleOverdue()).isZero();
		assertThat(room.exams.results(room.lead, room.newcomer.person()).value().getFirst().ended()).isEmpty();
		room.time.pass(Duration.ofMinutes(60));
		assertThat(room.exams.settleOverdue()).isEqualTo(1);
		assertThat(room.book.find(attempt).orElseThrow().expired()).isTrue();
	}

	@Test
	void thePersonsOwnNextTouchEndsItOnAnyMachine() {
		room.start();
		room.elsewhere();
		room.time.pass(Duration.ofMinutes(31));
		assertThat(room.exams.current(room.newcomer).value()).isEmpty();
	}

	/** The law: an answer is never taken after the limit, granted time and the grace, by a time that nobody can turn. */
	@ParameterizedTest
	@ValueSource(longs = { 17, 18, 19, 20 })
	void noTurningOfTheClockGivesMoreThanTheLimitAndWhatWasGranted(long seed) {
		RandomGenerator random = TestTypes.random(seed);
		UUID attempt = room.start().attempt();
		long began = room.time.nanos();
		Duration allowed = LIMIT;
		boolean taken = true;
		for (int i = 0; i < 120 && taken; i++) {
			switch (random.nextInt(7)) {
			case 0, 1 -> room.time.turn(Duration.ofSeconds(random.nextInt(-20_000, 300)));
			case 2 -> room.time.pass(Duration.ofMillis(random.nextInt(200_000)));
			case 3 -> {
				// turned while the program is away
				room.time.turn(Duration.ofSeconds(random.nextInt(-9_000, 60)));
				room.restart(Duration.ofMillis(random.nextInt(60_000)));
			}
			case 4 -> remaining();
			case 5 -> {
				if (random.nextInt(4) == 0 && room.invigilation
						.extend(room.trainer, attempt, new ExtraTime(0, 1), "fire drill").isDone()) {
					allowed = allowed.plusMinutes(1);
				}
			}
			default -> {
				taken = save(attempt).isDone();
				Duration sat = Duration.ofNanos(room.time.nanos() - began);
				assertThat(taken && sat.compareTo(allowed.plusSeconds(5).plusMillis(i)) > 0).isFalse();
			}
			}
			// a millisecond may be lost with each start of the program
			assertThat(remaining()).isLessThanOrEqualTo(
					allowed.minusNanos(room.time.nanos() - began).plusMillis(i + 1L).isNegative() ? Duration.ZERO
							: allowed.minusNanos(room.time.nanos() - began).plusMillis(i + 1L));
		}
	}

	/** And takes nothing, within a run of the program. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void noTurningOfTheClockWithinARunTakesAnything(long seed) {
		RandomGenerator random = TestTypes.random(seed);
		UUID attempt = room.start().attempt();
		long began = room.time.nanos();
		for (int i = 0; i < 60; i++) {
			room.time.turn(Duration.ofSeconds(random.nextInt(-100_000, 100_000)));
			room.time.pass(Duration.ofMillis(random.nextInt(20_000)));
			if (random.nextBoolean()) {
				save(attempt).value();
			}
			assertThat(remaining()).isEqualTo(LIMIT.minusMillis((room.time.nanos() - began) / 1_000_000));
		}
	}

	/** After a start of the machine only what was seen is known. */
	@ParameterizedTest
	@ValueSource(longs = { 5, 6 })
	void whateverHappensTheTimeShownNeverGrowsByMoreThanWhatIsNotYetKept(long seed) {
		RandomGenerator random = TestTypes.random(seed);
		room.start();
		Duration last = remaining();
		for (int i = 0; i < 30 && last.compareTo(Duration.ofMinutes(3)) > 0; i++) {
			switch (random.nextInt(4)) {
			case 0 -> room.time.turn(Duration.ofSeconds(random.nextInt(-7_200, 120)));
			case 1 -> room.time.pass(Duration.ofSeconds(random.nextInt(90)));
			case 2 -> room.reboot(Duration.ofSeconds(random.nextInt(30)));
			default -> room.restart(Duration.ofSeconds(random.nextInt(30)));
			}
			Duration now = remaining();
			assertThat(now).isLessThanOrEqualTo(last.plusMillis(ExamTimer.KEPT_MILLIS));
			last = now;
		}
	}
}
