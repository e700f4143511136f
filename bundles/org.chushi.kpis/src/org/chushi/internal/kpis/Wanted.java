package org.chushi.internal.kpis;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import org.chushi.model.KpiReached;

/** The value that a requirement asks for. */
final class Wanted {

	private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,10}(\\.\\d{1,4})?");

	private Wanted() {
	}

	/** Empty when it is no decimal. */
	static Optional<BigDecimal> value(KpiReached asked) {
		String said = asked.getValue();
		return said == null || !DECIMAL.matcher(said.strip()).matches() ? Optional.empty() : Optional.of(new BigDecimal(said.strip()));
	}
}
