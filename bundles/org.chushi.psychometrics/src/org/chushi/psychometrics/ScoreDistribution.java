package org.chushi.psychometrics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How the scores of people spread. A score is in percent of the points the person could have had: 0 to 100, below 0 only
 * where items give negative points. People without any response are left out.
 *
 * @param people            those with a score
 * @param mean              in percent
 * @param standardDeviation in percent, with n − 1
 * @param skewness          adjusted Fisher–Pearson coefficient G1 = k₃ / k₂^1.5 from the k-statistics, as Moodle and
 *                          spreadsheets give it; empty below three people or without variance
 * @param kurtosis          excess kurtosis G2 = k₄ / k₂²; empty below four people or without variance
 * @param frequencies       every score that occurs, ascending
 */
public record ScoreDistribution(int people, OptionalDouble mean, OptionalDouble standardDeviation, OptionalDouble skewness,
		OptionalDouble kurtosis, List<Frequency> frequencies) {

	/** So many people with this score. */
	public record Frequency(double percent, int people) {
	}

	/** People with a score from {@code from} up to below {@code to}; the last bin holds its upper border too. */
	public record Bin(double from, double to, int people) {
	}

	public ScoreDistribution {
		frequencies = List.copyOf(frequencies);
	}

	/** Equal bins from 0, or from the lowest score if that is negative, to 100. */
	public List<Bin> histogram(int bins) {
		double low = frequencies.isEmpty() ? 0 : Math.min(0, frequencies.getFirst().percent());
		double width = (100 - low) / bins;
		int[] count = new int[bins];
		for (Frequency f : frequencies) {
			// a score that lies on a border in exact arithmetic belongs to the upper bin
			int bin = (int) Math.floor((f.percent() - low) / width + 1e-9);
			count[Math.clamp(bin, 0, bins - 1)] += f.people();
		}
		List<Bin> histogram = new ArrayList<>();
		for (int i = 0; i < bins; i++) {
			histogram.add(new Bin(low + i * width, low + (i + 1) * width, count[i]));
		}
		return histogram;
	}

	/** The score that this share of people do not exceed; share from 0 to 1. Empty when nobody has a score. */
	public OptionalDouble quantile(double share) {
		long wanted = Math.max(1, (long) Math.ceil(share * people - 1e-9));
		long below = 0;
		for (Frequency f : frequencies) {
			below += f.people();
			if (below >= wanted) {
				return OptionalDouble.of(f.percent());
			}
		}
		return OptionalDouble.empty();
	}
}
