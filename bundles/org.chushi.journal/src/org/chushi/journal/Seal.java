package org.chushi.journal;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * The signed head of a device's chain: who holds it can tell later that the chain was cut off or rewritten.
 *
 * @param publicKey Ed25519 (RFC 8032), 32 bytes raw, base64url without padding
 * @param signature Ed25519 over the canonical JSON of the other fields, base64url without padding
 */
public record Seal(UUID device, long deviceSequence, String hash, Instant instant, String publicKey,
		String signature) {

	public Seal {
		Objects.requireNonNull(device);
		Objects.requireNonNull(hash);
		Objects.requireNonNull(instant);
		Objects.requireNonNull(publicKey);
		Objects.requireNonNull(signature);
	}
}
