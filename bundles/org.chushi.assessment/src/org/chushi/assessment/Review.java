package org.chushi.assessment;

import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.questions.ReviewedQuestion;

/**
 * A finished attempt, looked at afterwards.
 *
 * @param attempt    with its score
 * @param sections   titles and minimums, in the order of the section scores
 * @param questions  with key and explanation; empty when {@code withheld}
 * @param withheld   why questions are not shown, by the policy of the shop
 * @param regradings newest last; without keys when {@code withheld}
 */
public record Review(AttemptSummary attempt, List<SectionSnapshot> sections, List<ReviewedQuestion> questions,
		Optional<Bilingual> withheld, List<Regrading> regradings) {

	public Review {
		sections = List.copyOf(sections);
		questions = List.copyOf(questions);
		regradings = List.copyOf(regradings);
	}
}
