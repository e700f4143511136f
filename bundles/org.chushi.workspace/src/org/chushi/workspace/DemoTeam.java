package org.chushi.workspace;

import org.chushi.core.Progress;
import org.chushi.core.Result;

/** A team to try the program with: made through the same use cases as a real one. A service of an open data folder. */
public interface DemoTeam {

	/** Password of every member of the demo team. */
	String PASSWORD = "chushi2026";

	/** Whether the people in this data folder are the demo team. */
	boolean isHere();

	/**
	 * Makes the team in an empty data folder: an administrator, a lead, a trainer, three mentors and three newcomers, one of
	 * them just before the exam.
	 *
	 * @return the number of people; refused when there is a team already, and when a step is refused, such as by a full
	 *         disk. What was made before that step stays, and the reason says so
	 */
	Result<Integer> create(Progress progress);
}
