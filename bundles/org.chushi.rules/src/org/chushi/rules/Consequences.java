package org.chushi.rules;

import java.util.UUID;

/** Settles all consequences of a person in their order. A service; use cases call it after a successful append. */
public interface Consequences {

	void settle(UUID person);
}
