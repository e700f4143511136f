package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.chushi.core.Language;
import org.chushi.ui.Status;
import org.junit.jupiter.api.Test;

class CountdownTest {

	private static Countdown left(String time, int minutes) {
		return new Countdown(Duration.parse(time), Duration.ofMinutes(minutes));
	}

	@Test
	void theTimeIsCalmThenTightThenUrgent() {
		assertThat(left("PT10M1S", 45).status()).isEqualTo(Status.INFO);
		assertThat(left("PT10M", 45).status()).isEqualTo(Status.WAIT);
		assertThat(left("PT2M", 45).status()).isEqualTo(Status.STOP);
	}

	@Test
	void aShortExamIsTightInItsLastQuarterOnly() {
		assertThat(left("PT6M", 20).status()).isEqualTo(Status.INFO);
		assertThat(left("PT5M", 20).status()).isEqualTo(Status.WAIT);
	}

	@Test
	void everyStateSaysTheTimeInWords() {
		assertThat(left("PT21M40S", 45).text().in(Language.ZH)).isEqualTo("剩 21:40");
		assertThat(left("PT8M5S", 45).text().in(Language.EN)).contains("08:05").contains("hurry");
		assertThat(left("PT59S", 45).text().in(Language.ZH)).contains("00:59").contains("只剩");
		assertThat(left("PT0S", 45).text().in(Language.ZH)).isEqualTo("时间到");
	}

	@Test
	void itIsOverAtZeroAndAfter() {
		assertThat(left("PT0.001S", 45).over()).isFalse();
		assertThat(left("PT0S", 45).over()).isTrue();
		assertThat(left("PT-3S", 45).over()).isTrue();
	}

	@Test
	void hoursAreSaidToo() {
		assertThat(Countdown.clock(Duration.parse("PT1H5M9S"))).isEqualTo("1:05:09");
	}
}
