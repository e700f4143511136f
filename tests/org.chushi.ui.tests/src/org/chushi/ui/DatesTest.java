package org.chushi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

	@Test
	void aDeadlineWithoutAYearIsTheComingSuchDay() {
		assertThat(Dates.coming("3-2", TODAY)).contains(TODAY);
		assertThat(Dates.coming("3-1", TODAY)).contains(LocalDate.of(2027, 3, 1));
		assertThat(Dates.coming("12-31", TODAY)).contains(LocalDate.of(2026, 12, 31));
		assertThat(Dates.coming("2026-3-1", TODAY)).as("as it was said").contains(LocalDate.of(2026, 3, 1));
	}

	@ParameterizedTest
	@CsvSource({ "14:00, 2026-03-02T06:00:00Z", "１４：００, 2026-03-02T06:00:00Z", "3-5 9:30, 2026-03-05T01:30:00Z",
			"3月5日 9:30, 2026-03-05T01:30:00Z", "3月5日9：30, 2026-03-05T01:30:00Z", "3-1 9:30, 2026-03-01T01:30:00Z",
			"12-31 9:30, 2025-12-31T01:30:00Z", "2027-01-01 00:00, 2026-12-31T16:00:00Z", "' 2026/3/9  9:05 ', 2026-03-09T01:05:00Z",
			"2026.3.9 9:05, 2026-03-09T01:05:00Z", "2026年3月9日　9:05, 2026-03-09T01:05:00Z", "2026-03-09T09:05, 2026-03-09T01:05:00Z",
			"2026-03-09, 2026-03-08T16:00:00Z" })
	void aMomentIsReadAsPeopleWriteIt(String typed, Instant moment) {
		assertThat(Dates.typedMoment(typed, TODAY.atTime(9, 0).atZone(SHANGHAI))).contains(moment);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "T", "14", "soon", "明天", "25:00", "10:60", "2-30 10:00", "2026-13-01 09:00", "3-214:00", "2026-02-20x" })
	void whatIsNoMomentIsNotTaken(String typed) {
		assertThat(Dates.typedMoment(typed, TODAY.atTime(9, 0).atZone(SHANGHAI))).isEmpty();
	}

	@Test
	void whatStandsInAFieldIsReadBack() {
		Instant moment = Instant.parse("2026-03-09T09:05:00Z");
		assertThat(Dates.inField(moment, SHANGHAI)).isEqualTo("2026-03-09 17:05");
		assertThat(Dates.typedMoment(Dates.inField(moment, SHANGHAI), TODAY.atStartOfDay(SHANGHAI))).contains(moment);
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
