package org.chushi.assessment;

import java.util.Map;

import org.chushi.questions.Fraction;
import org.chushi.questions.Response;

/** Scores papers. A service; a pure function of the paper, the responses and what people gave, whatever their order. */
@FunctionalInterface
public interface Scoring {

	/**
	 * @param responses by question id; a question that is not there was not answered
	 * @param given     by question id: the share that people gave of what was left to them, 0 to 1
	 */
	Score score(PaperSnapshot paper, Map<String, Response> responses, Map<String, Fraction> given);

	/** Before people gave anything. */
	default Score score(PaperSnapshot paper, Map<String, Response> responses) {
		return score(paper, responses, Map.of());
	}
}
