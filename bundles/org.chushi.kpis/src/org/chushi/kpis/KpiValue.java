package org.chushi.kpis;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a figure of a person was on a day.
 *
 * @param value   as it stands now; empty when it was taken back
 * @param changes what happened to it, oldest first: it was recorded, then corrected; never empty
 */
public record KpiValue(UUID person, Figure figure, LocalDate day, Optional<BigDecimal> value, List<Change> changes) {

	public KpiValue {
		changes = List.copyOf(changes);
	}

	/**
	 * One deed.
	 *
	 * @param value  after it; empty when it took the value back
	 * @param reason why; for the first one where the value comes from, which may be empty
	 */
	public record Change(Optional<BigDecimal> value, UUID by, String reason, Instant when) {
	}

	public boolean corrected() {
		return changes.size() > 1;
	}

	public Change last() {
		return changes.getLast();
	}
}
