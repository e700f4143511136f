package org.chushi.core;

import java.util.UUID;

/** Source of identities. Passed in, so that a history can be replayed exactly. */
@FunctionalInterface
public interface Ids {
	UUID next();
}
