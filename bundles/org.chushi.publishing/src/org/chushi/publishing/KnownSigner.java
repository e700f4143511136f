package org.chushi.publishing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.chushi.seals.VerifyingKey;

/**
 * A key packs are signed with.
 *
 * @param name  what its owner is called
 * @param made  who made it, when it was made in this team
 * @param here  its locked private half lies in this data folder
 * @param trust whether packs signed with it may be installed
 * @param why   the reason of the last decision about it; empty when there was none
 * @param by    who decided last; else who made it
 * @param since when that was
 */
public record KnownSigner(VerifyingKey key, String name, Optional<UUID> made, boolean here, Trust trust, String why, UUID by,
		Instant since) {

	/** What was decided about a key. */
	public enum Trust {
		/** Nothing yet. */
		UNDECIDED, TRUSTED,
		/** It was trusted or might have been, and is not. */
		DISTRUSTED
	}
}
