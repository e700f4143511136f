package org.chushi.lessons;

import java.util.List;

/**
 * A lesson in steps, cut at its second-level headings and at its check questions; without the title, which the page shows
 * itself. The place in a lesson is kept as a percentage, so that it holds in both languages and when the text has changed.
 *
 * @param all at least one
 */
public record Steps(List<Step> all) {

	public Steps {
		all = List.copyOf(all);
	}

	public int size() {
		return all.size();
	}

	/** What is kept on arriving at this step, 0 to 99. */
	public int percent(int step) {
		return 100 * step / all.size();
	}

	/** The step to go on with; the first one where all was read. */
	public int at(int percent) {
		int step = Math.ceilDiv(percent * all.size(), 100);
		return step >= all.size() ? 0 : step;
	}

	/** The step a line of the lesson is in. @param line from 1 */
	public int ofLine(int line) {
		int step = 0;
		while (step + 1 < all.size() && all.get(step + 1).line() <= line) {
			step++;
		}
		return step;
	}
}
