package org.chushi.internal.psychometrics;

import java.util.Arrays;
import java.util.List;

import org.chushi.psychometrics.Ability;
import org.chushi.psychometrics.Calibration;
import org.chushi.psychometrics.ItemParameters;
import org.chushi.psychometrics.Responses;

/** Abilities by the mean of their posterior distribution. */
public final class Scorer {

	private Scorer() {
	}

	public static List<Ability> abilities(Calibration calibration, Responses responses) {
		Patterns patterns = patterns(calibration, responses);
		Ability[] ofPattern = ofPatterns(calibration, patterns);
		Ability[] abilities = new Ability[responses.people()];
		Arrays.setAll(abilities, p -> ofPattern[patterns.patternOf[p]]);
		return List.of(abilities);
	}

	static Patterns patterns(Calibration calibration, Responses responses) {
		List<Integer> columns = calibration.items().stream().map(i -> responses.itemIds().indexOf(i.item())).toList();
		if (columns.contains(-1) || !responses.dichotomous()) {
			throw new IllegalArgumentException("responses to other items than were fitted");
		}
		return Patterns.of(responses, columns);
	}

	static Ability[] ofPatterns(Calibration calibration, Patterns patterns) {
		Expectation expectation = new Expectation(patterns, calibration.quadrature());
		double[] slopes = calibration.items().stream().mapToDouble(ItemParameters::slope).toArray();
		double[] intercepts = calibration.items().stream().mapToDouble(ItemParameters::intercept).toArray();
		Ability[] abilities = new Ability[patterns.size()];
		Cores.each(expectation.pieces(), piece -> expectation.posteriors(piece, slopes, intercepts, (p, weights, from, to) -> {
			double mean = 0;
			for (int q = from; q < to; q++) {
				mean += weights[q] * calibration.quadrature().point(q);
			}
			double variance = 0;
			for (int q = from; q < to; q++) {
				double off = calibration.quadrature().point(q) - mean;
				variance += weights[q] * off * off;
			}
			abilities[p] = new Ability(mean, Math.sqrt(variance));
		}));
		return abilities;
	}
}
