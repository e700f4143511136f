package org.chushi.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.chushi.core.Bilingual;
import org.chushi.psychometrics.ScoreDistribution;

/**
 * A paper by what people answered. Figures that so few people cannot give are empty, and {@code shortages} says so.
 *
 * @param title                      as in the newest attempt
 * @param people                     one attempt of each
 * @param complete                   of them, who had every question; fewer on papers drawn anew for each
 * @param passed                     of the people
 * @param cutPercent                 of the newest attempt
 * @param alpha                      Cronbach's alpha of the people who had every question
 * @param standardErrorOfMeasurement in percent of all points
 * @param scores                     distribution of scores, percent of the points that could be had
 * @param items                      in the order of the newest attempt, then those of older ones
 * @param rasch                      how the Rasch model fits; its parameters are with the items
 * @param twoParameter               the same of the two-parameter model
 * @param shortages                  figures of the whole paper that are not given, and why
 */
public record PaperAnalysis(String paper, String code, Bilingual title, AttemptChoice choice, int people, int complete,
		int passed, int cutPercent, OptionalDouble alpha, OptionalDouble standardErrorOfMeasurement,
		ScoreDistribution scores, List<ItemReport> items, Optional<ModelReport> rasch, Optional<ModelReport> twoParameter,
		List<Shortage> shortages) {

	public PaperAnalysis {
		items = List.copyOf(items);
		shortages = List.copyOf(shortages);
	}

	/** Items with a weakness, in the order of the paper. */
	public List<ItemReport> weak() {
		return items.stream().filter(i -> !i.weak().isEmpty()).toList();
	}
}
