package org.chushi.training;

import java.util.Optional;

/** Which policy profile the team has chosen. Asks no pack, so that checks of packs may ask it. A service, while a data folder is open. */
public interface TeamPolicy {

	/** Its id; empty before any was chosen: the first profile holds then. */
	Optional<String> chosen();
}
