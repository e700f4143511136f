package org.chushi.publishing;

import java.util.List;

/** Knows whom a change of content concerns. A service: a new one touches no other bundle. It changes nothing. */
@FunctionalInterface
public interface PackStake {

	/** @param difference between the pack as it is installed and as it would be; the library holds the former */
	List<Affected> affected(PackDifference difference);
}
