package org.chushi.assessment;

import org.chushi.content.Library;
import org.chushi.core.Result;
import org.chushi.model.Paper;

/** Draws a paper from its banks. A service. */
@FunctionalInterface
public interface Drawing {

	/** Seeds are from 0 to this, exclusive: they fit into every JSON number (RFC 8785, section 3.2.2.3). */
	long SEEDS = 1L << 53;

	/**
	 * The same paper, library and seed give the same snapshot. No question stands twice on a paper.
	 *
	 * @return refused when the banks cannot meet the paper; says which section lacks how many questions
	 */
	Result<PaperSnapshot> draw(Paper paper, Library library, long seed);
}
