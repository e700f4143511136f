package org.chushi.psychometrics;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.internal.psychometrics.Calibrator;
import org.chushi.internal.psychometrics.FitTest;
import org.chushi.internal.psychometrics.Scorer;

/**
 * A model fitted to responses of right and wrong by marginal maximum likelihood (Bock & Aitkin 1981, Psychometrika 46,
 * 443–459): abilities are normal with mean 0 and variance 1 and are integrated out. Missing responses are left out of the
 * likelihood, which is right when what is missing does not depend on ability beyond the other responses.
 * <p>
 * The EM algorithm is accelerated by SQUAREM (Varadhan & Roland 2008, Scand. J. Stat. 35, 335–353, scheme S3); a step that
 * would lower the likelihood is taken back. The result is the maximum to about 1e-6 in the parameters, whatever the
 * number of cores. Standard errors come from the observed information matrix (Louis 1982, J. R. Stat. Soc. B 44, 226–233).
 *
 * @param people        everybody in the data
 * @param items         fitted items in the order of the columns
 * @param unfit         items that have no maximum of the likelihood, by id with the reason: everybody right, everybody
 *                      wrong, nobody answered
 * @param logLikelihood natural logarithm of the marginal likelihood of the responses to the fitted items
 * @param steps         EM steps taken
 * @param converged     false when the cycles did not suffice
 */
public record Calibration(ItemModel model, int people, List<ItemParameters> items, Map<String, Bilingual> unfit,
		double logLikelihood, int steps, boolean converged, Quadrature quadrature) {

	public Calibration {
		items = List.copyOf(items);
		unfit = Map.copyOf(unfit);
	}

	/**
	 * @return refused when scores are not right and wrong, or fewer items can be fitted than the model needs: one for
	 *         Rasch, three for the two-parameter model
	 */
	public static Result<Calibration> of(Responses responses, ItemModel model, Fitting fitting) {
		return Calibrator.calibrate(responses, model, fitting);
	}

	public Optional<ItemParameters> item(String id) {
		return items.stream().filter(i -> i.item().equals(id)).findFirst();
	}

	/** Parameters that were estimated. */
	public int parameters() {
		return items.size() * (model == ItemModel.RASCH ? 1 : 2);
	}

	/** Akaike's information criterion, −2 log L + 2 parameters; the lower of two models of the same items is preferred. */
	public double aic() {
		return 2 * parameters() - 2 * logLikelihood;
	}

	/** Schwarz's information criterion, −2 log L + parameters × ln(people). */
	public double bic() {
		return parameters() * Math.log(people) - 2 * logLikelihood;
	}

	/** Ability of each person of these responses, which hold the fitted items; other items are passed over. */
	public List<Ability> abilities(Responses responses) {
		return Scorer.abilities(this, responses);
	}

	/** Fit of each fitted item to the responses it was fitted to. */
	public List<ItemFit> fit(Responses responses) {
		return FitTest.of(this, responses);
	}
}
