package org.chushi.internal.kpis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chushi.internal.kpis.KpiMonth.Day;
import org.chushi.journal.Documents;
import org.chushi.journal.Journal;

/** Reads figures from their projection. */
final class KpiBook {

	/** Decimal places of a mean. */
	static final int MEAN = 2;

	private final Documents documents;

	KpiBook(Journal journal) {
		documents = journal.documents(KpiProjection.NAME);
	}

	List<KpiMonth> of(UUID person) {
		return documents.where(KpiMonth.class, KpiProjection.PERSON, person.toString());
	}

	Optional<Day> day(UUID person, String kpi, LocalDate day) {
		return month(KpiMonth.key(person, kpi, day)).flatMap(m -> m.day(day));
	}

	/** @param key of a person, a figure and a month */
	Optional<KpiMonth> month(String key) {
		return documents.find(KpiMonth.class, key);
	}

	/** The days of one figure that have a value, oldest first. */
	List<Day> series(UUID person, String kpi) {
		return documents.where(KpiMonth.class, KpiProjection.SERIES, KpiMonth.series(person, kpi)).stream().flatMap(m -> m.days().stream())
				.filter(d -> d.value().isPresent()).sorted(Comparator.comparing(Day::day)).toList();
	}

	/** The same for all figures of a person, by their ids. */
	Map<String, List<Day>> series(UUID person) {
		return of(person).stream().collect(Collectors.groupingBy(KpiMonth::kpi, Collectors.collectingAndThen(Collectors.toList(), months -> months.stream()
				.flatMap(m -> m.days().stream()).filter(d -> d.value().isPresent()).sorted(Comparator.comparing(Day::day)).toList())));
	}

	/** Those of the last so many days, today among them. */
	static List<Day> window(List<Day> series, LocalDate today, int days) {
		LocalDate from = today.minusDays(days - 1L);
		return series.stream().filter(d -> !d.day().isBefore(from) && !d.day().isAfter(today)).toList();
	}

	/** To {@value #MEAN} places, half up. */
	static Optional<BigDecimal> mean(List<Day> days) {
		return days.isEmpty() ? Optional.empty()
				: Optional.of(days.stream().map(d -> d.value().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add)
						.divide(BigDecimal.valueOf(days.size()), MEAN, RoundingMode.HALF_UP));
	}
}
