package org.chushi.internal.ui.analysis;

import java.util.Locale;
import java.util.OptionalDouble;

/** Figures in words. */
final class Numbers {

	/** For what is not given. */
	static final String NONE = "–";

	private Numbers() {
	}

	static String decimal(double value, int places) {
		String text = String.format(Locale.ROOT, "%." + places + "f", value);
		return text.replace('-', '\u2212');
	}

	static String decimal(OptionalDouble value, int places) {
		return value.isPresent() ? decimal(value.getAsDouble(), places) : NONE;
	}

	/** A value with its standard error. */
	static String estimate(OptionalDouble value, OptionalDouble error, int places) {
		return decimal(value, places) + (error.isPresent() ? " ± " + decimal(error, places) : "");
	}

	/** @param share 0 to 1 */
	static String percent(double share) {
		return Math.round(100 * share) + "%";
	}

	static String percent(OptionalDouble share) {
		return share.isPresent() ? percent(share.getAsDouble()) : NONE;
	}
}
