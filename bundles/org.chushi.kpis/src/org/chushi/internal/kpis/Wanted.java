package org.chushi.internal.kpis;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import org.chushi.model.KpiReached;

/** What a requirement asks for. */
final class Wanted {

	/** Days with a value that a mean needs when the requirement does not say: half of them, and no more than this; nor does a renewal need more. */
	private static final int ENOUGH = 15;
	private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,10}(\\.\\d{1,4})?");

	private Wanted() {
	}

	/** Empty when it is no decimal. */
	static Optional<BigDecimal> value(KpiReached asked) {
		String said = asked.getValue();
		return said == null || !DECIMAL.matcher(said.strip()).matches() ? Optional.empty() : Optional.of(new BigDecimal(said.strip()));
	}

	/**
	 * So many days need a value before their mean counts, as one day says little of a month; 1 where the last value counts.
	 *
	 * @param anew for a renewal, for which only the days since it could begin count: it asks for no more than there can be
	 */
	static int least(KpiReached asked, boolean anew) {
		int said = asked.getLeast() > 0 ? asked.getLeast() : Math.min(ENOUGH, (asked.getDays() + 1) / 2);
		return asked.getDays() <= 0 ? 1 : anew ? Math.min(ENOUGH, said) : said;
	}
}
