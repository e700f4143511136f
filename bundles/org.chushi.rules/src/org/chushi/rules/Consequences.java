package org.chushi.rules;

import java.util.UUID;

import org.chushi.core.Progress;

/**
 * Settles consequences in their order, of what changed since they were settled last: of the events of a person, and of the day.
 * A service; use cases call it after a successful append.
 */
public interface Consequences {

	/** Until nothing more follows. */
	void settle(UUID person);

	/**
	 * Everybody for whom something changed; all people after a change of content or policy. Those for whom nothing would
	 * follow are read together and cost little. Not for the thread of the screen.
	 *
	 * @param progress in people; when it is cancelled, the rest is settled the next time
	 */
	default void settleAll(Progress progress) {
		// who is told of one person at a time knows of nobody else
	}
}
