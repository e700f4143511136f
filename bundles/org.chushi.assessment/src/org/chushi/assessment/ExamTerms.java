package org.chushi.assessment;

import java.time.Duration;
import java.util.Objects;

import org.chushi.model.AttemptRule;
import org.chushi.model.ExplanationPolicy;

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
 */
public record ExamTerms(String programme, String profile, int attempts,
		@JsonFormat(shape = JsonFormat.Shape.STRING) Duration waiting, AttemptRule rule, ExplanationPolicy explanations) {

	public ExamTerms {
		Objects.requireNonNull(programme);
		Objects.requireNonNull(profile);
		Objects.requireNonNull(waiting);
		Objects.requireNonNull(rule);
		Objects.requireNonNull(explanations);
	}
}
