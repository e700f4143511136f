package org.chushi.internal.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathFinderTest {

	/** 2 March 2026 is a Monday. */
	@ParameterizedTest
	@CsvSource(textBlock = """
			2026-03-02, 2026-03-01, 0
			2026-03-02, 2026-03-02, 1
			2026-03-02, 2026-03-06, 5
			2026-03-02, 2026-03-07, 5
			2026-03-02, 2026-03-08, 5
			2026-03-02, 2026-03-09, 6
			2026-03-02, 2026-03-13, 10
			2026-03-06, 2026-03-09, 2
			2026-03-07, 2026-03-06, 0
			2026-03-07, 2026-03-07, 1
			2026-03-07, 2026-03-08, 1
			2026-03-07, 2026-03-09, 1
			2026-03-08, 2026-03-10, 2
			2026-02-27, 2026-03-02, 2
			2024-02-28, 2024-03-01, 3
			2025-12-31, 2026-01-01, 2
			""")
	void weekendsDoNotCount(LocalDate start, LocalDate day, int workingDay) {
		assertThat(PathFinder.workingDay(start, day)).isEqualTo(workingDay);
	}

	@Test
	void countingWithoutALoopIsCountingDayByDay() {
		LocalDate monday = LocalDate.of(2026, 3, 2);
		for (int from = 0; from < 7; from++) {
			LocalDate start = monday.plusDays(from);
			int counted = 0;
			for (LocalDate day = start; day.isBefore(start.plusDays(400)); day = day.plusDays(1)) {
				counted += day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? 1 : 0;
				assertThat(PathFinder.workingDay(start, day)).isEqualTo(Math.max(1, counted));
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-06, 2026-03-06, 1", "2026-03-07, 2026-03-07, 0", "2026-03-07, 2026-03-08, 0", "2026-03-07, 2026-03-09, 1",
			"2026-03-08, 2026-03-08, 0", "2026-03-08, 2026-03-09, 1", "2026-03-08, 2026-03-10, 2", "2026-03-06, 2026-03-08, 1" })
	void whoIsEnrolledOnAWeekendBeginsOnMonday(LocalDate start, LocalDate day, int today) {
		assertThat(PathFinder.today(start, day)).isEqualTo(today);
	}

	@Test
	void theEndsOfTimeAreNoProblem() {
		assertThat(PathFinder.workingDay(LocalDate.MIN, LocalDate.MAX)).isEqualTo(Integer.MAX_VALUE);
		assertThat(PathFinder.workingDay(LocalDate.MAX, LocalDate.MIN)).isZero();
	}
}
