package org.chushi.wording;

import java.util.List;

/** All checks with one team's lists and limits. For any thread. */
public interface TextChecker {

	/** Ordered by {@link Finding#ORDER}. */
	List<Finding> check(Draft draft);

	/** The same without what only sounds alike: for a great many texts at once. */
	List<Finding> checkWritten(Draft draft);
}
