package org.chushi.training;

import java.time.Instant;
import java.util.UUID;

import org.chushi.model.PairingKind;

/**
 * A guide and a learner, bound.
 *
 * @param ended why it ended; empty while it holds
 */
public record Pairing(UUID id, PairingKind kind, UUID guide, UUID learner, Instant since, String ended) {

	public boolean isBound() {
		return ended.isEmpty();
	}
}
