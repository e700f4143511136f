package org.chushi.psychometrics;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.chushi.core.Result;
import org.chushi.internal.psychometrics.Krippendorff;

/**
 * How far many people give the same answers to the same cases: Krippendorff's alpha (Hayes & Krippendorff 2007, Commun.
 * Methods Meas. 1, 77–89; Krippendorff 2011, Computing Krippendorff's Alpha-Reliability). Anybody may have left out
 * anything; a case with a single answer says nothing and is left out.
 * <p>
 * Krippendorff asks for alpha ≥ .800, and ≥ .667 where tentative conclusions are acceptable (Content Analysis, 4th ed.,
 * section 12.4.2).
 *
 * @param alpha  1 − observed / expected disagreement: 1 is perfect agreement, 0 what chance would give, below 0
 *               systematic disagreement; empty when no answer differs from any other, so that there is nothing to agree on
 * @param values answers that can be paired with another on the same case
 * @param units  cases with at least two answers, those with the most disagreement first, then by name
 * @param raters everybody with an answer that can be paired, those with the least agreement first, then by name
 */
public record Agreement(Scale scale, OptionalDouble alpha, int values, List<Unit> units, List<Rater> raters) {

	/**
	 * Where the answers to one case part.
	 *
	 * @param unit         the case
	 * @param answers      how often each answer was given, the most frequent first
	 * @param agreeing     share of pairs of people who gave the same answer, 0 to 1
	 * @param disagreement mean disagreement of its pairs, of what chance would give: 0 none, 1 as by chance
	 */
	public record Unit(String unit, Map<String, Integer> answers, double agreeing, double disagreement) {
	}

	/**
	 * How far one person goes with the others.
	 *
	 * @param rater        the person
	 * @param values       answers that can be paired
	 * @param agreeing     share of pairs with others' answers that are the same, 0 to 1
	 * @param alphaWithout alpha of the others; empty where it is not defined
	 */
	public record Rater(String rater, int values, double agreeing, OptionalDouble alphaWithout) {
	}

	public Agreement {
		units = List.copyOf(units);
		raters = List.copyOf(raters);
	}

	/**
	 * @return refused when somebody answered a case twice, an answer is no number where numbers are asked for, or no case
	 *         has two answers
	 */
	public static Result<Agreement> of(Scale scale, List<Rating> ratings) {
		return Krippendorff.agreement(scale, ratings);
	}

	/** Alpha alone, for many people, where how each goes with the others is not asked. Refused as {@link #of}. */
	public static Result<OptionalDouble> alpha(Scale scale, List<Rating> ratings) {
		return Krippendorff.alpha(scale, ratings);
	}
}
