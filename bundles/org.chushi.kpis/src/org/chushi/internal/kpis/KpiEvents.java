package org.chushi.internal.kpis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.chushi.journal.EventType;

/** What happens to figures. */
final class KpiEvents {

	/** @param source name of the file it comes from; empty when a person wrote it */
	record KpiRecorded(UUID person, String kpi, LocalDate day, BigDecimal value, UUID by, String source) {
	}

	/** @param value absent when there was none that day */
	record KpiCorrected(UUID person, String kpi, LocalDate day, Optional<BigDecimal> value, UUID by, String reason) {
	}

	static final EventType<KpiRecorded> RECORDED = EventType.of(KpiRecorded.class);
	static final EventType<KpiCorrected> CORRECTED = EventType.of(KpiCorrected.class);

	private KpiEvents() {
	}

	static String stream(UUID person) {
		return "kpi/" + person;
	}
}
