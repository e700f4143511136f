package org.chushi.seals;

import java.util.Base64;
import java.util.Optional;

import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.chushi.core.Result;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;

/**
 * The public half of a pair of keys to sign with: whoever has it can tell whose signature it is, and nobody can sign with it.
 *
 * @param id  its thumbprint (RFC 7638)
 * @param jwk a JSON Web Key on the curve Ed25519 (RFC 8037)
 */
public record VerifyingKey(String id, String jwk) {

	/** Reads a JSON Web Key; of one that holds the private half too only the public one is kept. */
	public static Result<VerifyingKey> read(String jwk) {
		Optional<OctetKeyPairJsonWebKey> key = Jwe.read(jwk, Jwe.SIGNING);
		return key.map(VerifyingKey::of).map(Result::done).orElseGet(() -> Result.refused(Messages.VerifyingKey_unreadable.text()));
	}

	static VerifyingKey of(OctetKeyPairJsonWebKey key) {
		return new VerifyingKey(key.getKeyId(), key.toJson(OutputControlLevel.PUBLIC_ONLY));
	}

	/** Length of a public key as it is without any wrapping (RFC 8032, 5.1.5), in bytes. */
	public static final int LENGTH = 32;

	/** The key of these {@link #LENGTH} bytes. */
	public static Result<VerifyingKey> of(byte[] point) {
		return read("{\"kty\":\"OKP\",\"crv\":\"" + Jwe.SIGNING + "\",\"x\":\""
				+ Base64.getUrlEncoder().withoutPadding().encodeToString(point) + "\"}");
	}

	/** The {@link #LENGTH} bytes of it. */
	public byte[] point() {
		Object x = Jwe.read(jwk, Jwe.SIGNING).orElseThrow().toParams(OutputControlLevel.PUBLIC_ONLY).get("x");
		return Base64.getUrlDecoder().decode((String) x);
	}

	/** Whether this key signed this content. @param jws as {@link SigningKey#sign} gave it */
	public boolean signed(String jws, byte[] content) {
		return DetachedJws.read(jws).filter(s -> s.key().equals(id)).filter(s -> raw(s.signature(), s.input(content))).isPresent();
	}

	/** Whether this is a bare signature Ed25519 of these bytes by this key (RFC 8032, 5.1.7). */
	public boolean raw(byte[] signature, byte[] bytes) {
		return signature.length == Ed25519.SIGNATURE_SIZE && Ed25519.verify(signature, 0, point(), 0, bytes, 0, bytes.length);
	}

	/** The id in groups of four, to be compared by telephone. */
	public String grouped() {
		return id.replaceAll("(.{4})(?=.)", "$1 ");
	}
}
