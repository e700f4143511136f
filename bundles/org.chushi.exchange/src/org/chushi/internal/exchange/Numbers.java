package org.chushi.internal.exchange;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Numbers as strangers write them. */
public final class Numbers {

	private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][+-]?\\d{1,3})?");

	private Numbers() {
	}

	/** Null when it is none. Full-width figures are figures; the exponent is bounded, so that nothing explodes later. */
	public static BigDecimal decimal(String text) {
		if (text == null || text.length() > 120) {
			return null;
		}
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
		if (!DECIMAL.matcher(plain).matches()) {
			return null;
		}
		return new BigDecimal(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain.replace(".e", "e").replace(".E", "E"));
	}
}
