package org.chushi.analysis;

import java.time.Instant;
import java.util.UUID;

/**
 * A round that somebody is asked to answer.
 *
 * @param answered cases they have answered
 * @param over     nothing is answered any more
 * @param closed   it was closed by hand, so that key and explanation can be seen
 */
public record ConsistencyInvitation(UUID round, String name, Instant begun, Instant until, int cases, int answered,
		boolean over, boolean closed) {

	/** Whether there is something to do now. */
	public boolean waits() {
		return !over && answered < cases;
	}
}
