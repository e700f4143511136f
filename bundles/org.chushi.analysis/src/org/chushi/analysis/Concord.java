package org.chushi.analysis;

import java.util.OptionalDouble;

import org.chushi.core.Bilingual;
import org.chushi.internal.analysis.Messages;
import org.chushi.psychometrics.Agreement;

/**
 * How far many answers agree.
 *
 * @param level of measurement
 * @param cases that were compared: those with answers of two people at least
 * @param alpha Krippendorff's alpha ({@link Agreement}); empty when nothing can be compared
 * @param error its standard error from leaving out one case after another (jackknife; Efron & Tibshirani 1993, An
 *              Introduction to the Bootstrap, chapter 11); empty below {@value #CASES} cases
 */
public record Concord(CaseLevel level, int cases, OptionalDouble alpha, OptionalDouble error) {

	/** Cases below which nothing is said about how alpha would be with other cases. */
	public static final int CASES = 5;

	/** From here on agreement is good (Krippendorff, Content Analysis, section 12.4.2). */
	public static final double GOOD = 0.800;

	/** From here on tentative conclusions are acceptable. */
	public static final double TENTATIVE = 0.667;

	/** What the figure means. */
	public Bilingual verdict() {
		if (alpha.isEmpty()) {
			return Messages.Concord_none.text();
		}
		double value = alpha.getAsDouble();
		return (value >= GOOD ? Messages.Concord_good : value >= TENTATIVE ? Messages.Concord_tentative : Messages.Concord_part)
				.text();
	}
}
