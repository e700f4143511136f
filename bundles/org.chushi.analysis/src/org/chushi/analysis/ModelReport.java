package org.chushi.analysis;

import java.util.Map;
import java.util.OptionalDouble;

import org.chushi.core.Bilingual;
import org.chushi.psychometrics.ItemModel;

/**
 * How a model fits a paper. An answer counts as right when it earned all its points; what was not asked is left out.
 *
 * @param people      who were fitted
 * @param reliability share of the variance of ability estimates that is no error: var(EAP) / (var(EAP) + mean squared
 *                    standard error); defined for drawn papers too, where nobody has all questions
 * @param converged   false when the fitting did not come to an end: then the figures are a hint only
 * @param unfit       questions without parameters, with the reason
 */
public record ModelReport(ItemModel model, int people, double logLikelihood, double aic, double bic,
		OptionalDouble reliability, boolean converged, Map<String, Bilingual> unfit) {

	public ModelReport {
		unfit = Map.copyOf(unfit);
	}
}
