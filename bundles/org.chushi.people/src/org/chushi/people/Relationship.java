package org.chushi.people;

import java.util.UUID;

/** Knows who guides whom. A service of the bundle that keeps pairings. */
public interface Relationship {

	/** Whether this person guides that one in a pairing that has not ended. */
	boolean guides(UUID guide, UUID learner);
}
