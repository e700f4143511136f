package org.chushi.analysis;

import java.util.List;

import org.chushi.assessment.SatPapers;
import org.chushi.core.Result;
import org.chushi.people.Session;

/**
 * What the answers of a team say about the questions of a paper. A service; the use cases are in {@link AnalysisUseCases}.
 * Nobody is named in it. Who sits the paper now has to hand it in first.
 */
public interface ItemAnalyses {

	/** Papers with finished attempts. */
	Result<List<SatPapers.Title>> papers(Session session);

	/**
	 * Analyses the finished, fully marked attempts that were not voided, one of each person.
	 *
	 * @param paper id or code
	 * @return refused when there is no such attempt
	 */
	Result<PaperAnalysis> paper(Session session, String paper, AttemptChoice choice);
}
