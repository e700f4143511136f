package org.chushi.internal.exchange.qti;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The scoring rules of an item, as its source says them: what a response would get. A pure function. */
@FunctionalInterface
interface Scoring {

	/** @throws Unsupported when a rule is of a kind that is not known here */
	BigDecimal score(Map<String, List<String>> responses) throws Unsupported;

	/** A rule that is not known here. */
	final class Unsupported extends Exception {

		private static final long serialVersionUID = 1L;

		/** @param rule its name in the source */
		Unsupported(String rule) {
			super(rule);
		}
	}
}
