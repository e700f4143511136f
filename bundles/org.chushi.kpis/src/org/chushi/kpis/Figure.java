package org.chushi.kpis;

import java.math.BigDecimal;

import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.internal.kpis.Values;
import org.chushi.model.Kpi;

/**
 * A figure by which work is judged, as the content describes it.
 *
 * @param unit what a value is counted in; may be empty
 */
public record Figure(String id, String code, Bilingual title, Bilingual summary, Bilingual unit, boolean lowerIsBetter) {

	public static Figure of(Kpi kpi) {
		return new Figure(kpi.getId(), kpi.getCode() == null ? "" : kpi.getCode(), Texts.of(kpi.getTitle()), Texts.of(kpi.getSummary()),
				Texts.of(kpi.getUnit()), kpi.isLowerIsBetter());
	}

	/** A value with its unit: {@code 96.5%}, {@code 28 秒}, {@code 28 seconds}. */
	public Bilingual said(BigDecimal value) {
		return new Bilingual(said(value, unit.zh()), said(value, unit.en()));
	}

	private static String said(BigDecimal value, String unit) {
		String plain = plain(value);
		return unit.isEmpty() ? plain : unit.length() == 1 && !Character.isLetter(unit.charAt(0)) ? plain + unit : plain + " " + unit;
	}

	/**
	 * Understands a value as people and their tools write it: in half or full width, with or without the unit of this figure behind
	 * it. Refused with what is wrong: what is no number, another unit, more than is kept.
	 */
	public Result<BigDecimal> read(String said) {
		return Values.read(said, this);
	}

	/** Whether a value is likely a fraction where per cent are meant, as 0.96 of a figure in per cent. */
	public boolean likelyFraction(BigDecimal value) {
		return unit.zh().equals("%") && value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0;
	}

	/** Without trailing zeros and without an exponent. */
	public static String plain(BigDecimal value) {
		return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
	}

	/** Whether a value is as good as what is wanted, or better. */
	public boolean reaches(BigDecimal value, BigDecimal wanted) {
		return lowerIsBetter ? value.compareTo(wanted) <= 0 : value.compareTo(wanted) >= 0;
	}
}
