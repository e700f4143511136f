package org.chushi.rules;

import java.util.UUID;

/**
 * Something that may follow from what a person did: a gate opens, a certificate is issued. A service. Called after the
 * deed is stored, and again whenever the program starts, so it must come to the same when called twice.
 */
public interface Consequence {

	/** Lower comes first: gates before certificates. */
	int order();

	/** Looks at the person as they are now and records what follows. */
	void settle(UUID person);
}
