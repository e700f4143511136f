package org.chushi.assessment;

import java.time.Duration;
import java.util.Objects;

import org.chushi.model.AttemptRule;
import org.chushi.model.ExplanationPolicy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;

/**
 * The terms on which somebody sits a paper, kept with the attempt.
 *
 * @param programme    id of the programme; empty outside of one
 * @param profile      id of the policy profile the terms are from; empty when there is none
 * @param attempts     allowed attempts at the paper, 0 for no limit
 * @param waiting      between the end of one attempt and the start of the next
 * @param rule         which attempt counts
 * @param explanations when key and explanation are shown to the one who sat it
 * @param secondMarker two people mark what is left to people
 * @param difference   largest difference between the two, in percent of the points, before a third decides
 */
public record ExamTerms(String programme, String profile, int attempts,
		@JsonFormat(shape = JsonFormat.Shape.STRING) Duration waiting, AttemptRule rule, ExplanationPolicy explanations,
		boolean secondMarker, int difference) {

	@JsonCreator
	public ExamTerms {
		Objects.requireNonNull(programme);
		Objects.requireNonNull(profile);
		Objects.requireNonNull(waiting);
		Objects.requireNonNull(rule);
		Objects.requireNonNull(explanations);
	}

	/** One marker. */
	public ExamTerms(String programme, String profile, int attempts, Duration waiting, AttemptRule rule,
			ExplanationPolicy explanations) {
		this(programme, profile, attempts, waiting, rule, explanations, false, 0);
	}
}
