package org.chushi.assessment;

import java.util.List;
import java.util.Map;

/** Scores papers. A service; a pure function of the paper and the responses, whatever their order. */
@FunctionalInterface
public interface Scoring {

	/** @param responses by question id; a question that is not there was not answered */
	Score score(PaperSnapshot paper, Map<String, List<String>> responses);
}
