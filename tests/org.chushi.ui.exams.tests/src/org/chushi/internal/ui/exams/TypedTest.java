package org.chushi.internal.ui.exams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

	private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 2, 9, 0, 0, 0, ZoneId.of("Asia/Shanghai"));

	@ParameterizedTest
	@CsvSource({ "0, 0", "10, 10", "１５, 15", "' 480 ', 480", "'', 0" })
	void aNumberIsTakenInHalfAndFullWidth(String typed, int number) {
		assertThat(Typed.number(typed, 480)).hasValue(number);
	}

	@ParameterizedTest
	@ValueSource(strings = { "481", "-1", "ten", "1.5", "9999999" })
	void whatIsNoNumberInRangeIsNotTaken(String typed) {
		assertThat(Typed.number(typed, 480)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "14:00, 2026-03-02T06:00:00Z", "14：00, 2026-03-02T06:00:00Z", "3-5 9:30, 2026-03-05T01:30:00Z",
			"3月5日 9:30, 2026-03-05T01:30:00Z", "2027-01-01 00:00, 2026-12-31T16:00:00Z", "'', 2026-03-02T01:00:00Z" })
	void aMomentIsTakenAsPeopleWriteIt(String typed, Instant moment) {
		assertThat(Typed.moment(typed, NOW)).contains(moment);
	}

	@Test
	void aMomentThatIsNoneIsNotTaken() {
		for (String typed : new String[] { "25:00", "14", "soon", "2-30 10:00", "10:60" }) {
			assertThat(Typed.moment(typed, NOW)).as(typed).isEmpty();
		}
	}
}
