package org.chushi.assessment;

import java.util.List;
import java.util.Set;

import org.chushi.content.Library;
import org.chushi.core.Result;
import org.chushi.model.Paper;

/** Draws a paper from its banks. A service. */
public interface Drawing {

	/** Seeds are from 0 to this, exclusive: they fit into every JSON number (RFC 8785, section 3.2.2.3). */
	long SEEDS = 1L << 53;

	/**
	 * The same paper, library, seed and barred questions give the same snapshot. No question stands twice on a paper.
	 *
	 * @param barred ids of questions that were on too many papers; {@link PaperSnapshot#barred} of the one to be replayed
	 * @return refused when the banks cannot meet the paper; says which rule lacks how many questions
	 */
	Result<PaperSnapshot> draw(Paper paper, Library library, long seed, Set<String> barred);

	/** The same from another source of questions. */
	Result<PaperSnapshot> draw(Paper paper, Library library, CandidateSource source, long seed, Set<String> barred);

	/**
	 * What a paper would have on it, form for form.
	 *
	 * @param sections questions of each section
	 */
	record Filled(List<Integer> sections) {
		public Filled {
			sections = List.copyOf(sections);
		}
	}

	/**
	 * Whether a paper could be drawn, when the banks are as they are being written. No question is read.
	 *
	 * @param library without the banks that are being written
	 * @return refused as {@link #draw} does
	 */
	Result<Filled> fill(Paper paper, Library library, List<WrittenBank> written);

	/** Nothing is barred. */
	default Result<PaperSnapshot> draw(Paper paper, Library library, long seed) {
		return draw(paper, library, seed, Set.of());
	}
}
