package org.chushi.seals;

import java.util.Optional;

import org.chushi.core.Result;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;

/**
 * The public half of a pair of keys: whoever has it can seal, and nobody can open with it.
 *
 * @param id  its thumbprint (RFC 7638)
 * @param jwk a JSON Web Key on the curve X25519 (RFC 8037)
 */
public record SealingKey(String id, String jwk) {

	/** Reads a JSON Web Key; of one that holds the private half too only the public one is kept. */
	public static Result<SealingKey> read(String jwk) {
		Optional<OctetKeyPairJsonWebKey> key = Jwe.read(jwk);
		return key.map(SealingKey::of).map(Result::done).orElseGet(() -> Result.refused(Messages.SealingKey_unreadable.text()));
	}

	static SealingKey of(OctetKeyPairJsonWebKey key) {
		return new SealingKey(key.getKeyId(), key.toJson(OutputControlLevel.PUBLIC_ONLY));
	}
}
