package org.chushi.wording;

import java.util.Optional;

/** Whose limits hold. A service of whoever knows the team; without one the first profile's hold. */
public interface Limits {

	/** Id of the policy profile the team has chosen; empty before any was chosen. Asks no pack. */
	Optional<String> chosen();
}
