package org.chushi.internal.kpis;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A figure of a person over a month, as it is kept.
 *
 * @param days by day, each once
 */
record KpiMonth(UUID person, String kpi, List<Day> days) {

	/** @param deeds oldest first */
	record Day(LocalDate day, List<Deed> deeds) {

		Day {
			deeds = List.copyOf(deeds);
		}

		Optional<BigDecimal> value() {
			return deeds.getLast().value();
		}
	}

	record Deed(Optional<BigDecimal> value, UUID by, String reason, Instant when) {
	}

	KpiMonth {
		days = List.copyOf(days);
	}

	static String key(UUID person, String kpi, LocalDate day) {
		return person + "/" + kpi + "/" + YearMonth.from(day);
	}

	static String series(UUID person, String kpi) {
		return person + "/" + kpi;
	}

	Optional<Day> day(LocalDate day) {
		return days.stream().filter(d -> d.day().equals(day)).findFirst();
	}

	KpiMonth with(LocalDate day, Deed deed) {
		List<Day> more = new ArrayList<>();
		List<Deed> deeds = new ArrayList<>(day(day).map(Day::deeds).orElse(List.of()));
		deeds.add(deed);
		days.stream().filter(d -> d.day().isBefore(day)).forEach(more::add);
		more.add(new Day(day, deeds));
		days.stream().filter(d -> d.day().isAfter(day)).forEach(more::add);
		return new KpiMonth(person, kpi, more);
	}
}
