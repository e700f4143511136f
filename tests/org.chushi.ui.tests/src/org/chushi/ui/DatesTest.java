package org.chushi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	@ParameterizedTest
	@ValueSource(strings = { "2026-2-28", "2026/02/28", "2026.2.28", "2-28", " 2/28 ", "2月28日", "2026年2月28日" })
	void aDayIsReadTheWaysPeopleWriteIt(String typed) {
		assertThat(Dates.typed(typed, TODAY)).contains(LocalDate.of(2026, 2, 28));
	}

	@Test
	void withoutAYearItIsTheLastSuchDay() {
		assertThat(Dates.typed("3-2", TODAY)).contains(TODAY);
		assertThat(Dates.typed("3-3", TODAY)).contains(LocalDate.of(2025, 3, 3));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "yesterday", "2026-13-1", "2-30", "2026-2", "26-2-28-1" })
	void whatIsNoDayIsNotTaken(String typed) {
		assertThat(Dates.typed(typed, TODAY)).isEmpty();
	}

	@Test
	void aMomentIsSaidInThePlacesTimeAndInBothLanguages() {
		Instant evening = Instant.parse("2026-03-01T16:05:00Z");
		assertThat(Dates.moment(evening, SHANGHAI).zh()).isEqualTo("3月2日 00:05");
		assertThat(Dates.moment(evening, SHANGHAI).en()).isEqualTo("2 Mar, 00:05");
		assertThat(Dates.from(evening, SHANGHAI).zh()).isEqualTo("3月2日 00:05");
		assertThat(Dates.from(evening.plusMillis(1_500), SHANGHAI).zh()).as("not too early").isEqualTo("3月2日 00:06");
		assertThat(Dates.onRecord(evening, SHANGHAI).zh()).isEqualTo("2026年3月2日 00:05");
		assertThat(Dates.onRecord(evening, SHANGHAI).en()).isEqualTo("2 Mar 2026, 00:05");
		assertThat(Dates.day(TODAY).zh()).isEqualTo("3月2日");
		assertThat(Dates.day(TODAY).en()).isEqualTo("2 Mar");
	}
}
