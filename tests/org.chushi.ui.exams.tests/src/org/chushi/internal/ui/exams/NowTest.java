package org.chushi.internal.ui.exams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.assessment.Sitting;
import org.chushi.core.Bilingual;
import org.chushi.ui.Status;
import org.junit.jupiter.api.Test;

class NowTest {

	private static final UUID ATTEMPT = new UUID(1, 1);
	/** A minute after the person was seen. */
	private static final Instant READ = Instant.EPOCH.plusSeconds(30);
	private long nanos = 500;
	private final Now now = new Now(() -> nanos);

	private Sitting read(Duration remaining, Duration section) {
		now.read(List.of(new Sitting(ATTEMPT, new UUID(2, 2), "P", Bilingual.same("P"), 1, Instant.EPOCH, Optional.of(Bilingual.same("S")), 1, 3,
				remaining, Optional.ofNullable(section), Duration.ZERO, false, 0, 0, 0, 0, Instant.EPOCH, Optional.empty())), READ);
		return now.sitting(ATTEMPT).orElseThrow();
	}

	@Test
	void theTimeGoesOnBetweenTwoReadings() {
		Sitting sitting = read(Duration.ofMinutes(30), Duration.ofMinutes(5));
		nanos += Duration.ofSeconds(61).toNanos();
		assertThat(now.left(sitting).clock()).isEqualTo("28:59");
		assertThat(now.section(sitting).orElseThrow().clock()).isEqualTo("03:59");
	}

	@Test
	void aNewReadingCountsFromItself() {
		read(Duration.ofMinutes(30), null);
		nanos += Duration.ofMinutes(10).toNanos();
		Sitting sitting = read(Duration.ofMinutes(40), null);
		assertThat(now.left(sitting).left()).isEqualTo(Duration.ofMinutes(40));
		assertThat(now.section(sitting)).isEmpty();
	}

	@Test
	void whoIsNotHeardOfForMoreThanTwoBeatsIsSilentSinceThen() {
		Sitting sitting = read(Duration.ofMinutes(30), null);
		nanos += Duration.ofSeconds(20).toNanos();
		assertThat(now.silent(sitting)).isEmpty();
		nanos += Duration.ofSeconds(1).toNanos();
		assertThat(now.silent(sitting)).contains(Instant.EPOCH);
		assertThat(Sign.of(sitting, now.silent(sitting), ZoneOffset.UTC).words().zh()).isEqualTo("00:00 起没有动静");
		assertThat(Sign.of(sitting, Optional.empty(), ZoneOffset.UTC).status()).isEqualTo(Status.GOOD);
	}

	@Test
	void nobodyHasLessThanNoTime() {
		Sitting sitting = read(Duration.ofSeconds(5), null);
		nanos += Duration.ofSeconds(9).toNanos();
		assertThat(now.left(sitting).left()).isZero();
		assertThat(now.left(sitting).text().en()).isEqualTo("time is over");
	}

	@Test
	void whoHasGoneIsNotThereAnyMore() {
		read(Duration.ofMinutes(1), null);
		now.read(List.of(), READ);
		assertThat(now.sitting(ATTEMPT)).isEmpty();
	}

	@Test
	void theLastMinutesAreUrgentAndTheTenBeforeTight() {
		assertThat(new TimeLeft(Duration.ofMinutes(11)).status()).isEqualTo(Status.INFO);
		assertThat(new TimeLeft(Duration.ofMinutes(10)).status()).isEqualTo(Status.WAIT);
		assertThat(new TimeLeft(Duration.ofMinutes(2)).status()).isEqualTo(Status.STOP);
		assertThat(new TimeLeft(Duration.ofSeconds(3909)).clock()).isEqualTo("1:05:09");
	}
}
