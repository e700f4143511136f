package org.chushi.seals;

import java.security.PrivateKey;
import java.security.interfaces.EdECPrivateKey;

import org.bouncycastle.math.ec.rfc8032.Ed25519;

/** The private half of a pair of keys to sign with, unlocked: it stays in memory and is never written. */
public final class SigningKey {

	private final VerifyingKey verifying;
	/** RFC 8032, 5.1.5. */
	private final byte[] seed;

	SigningKey(VerifyingKey verifying, PrivateKey key) {
		this.verifying = verifying;
		this.seed = ((EdECPrivateKey) key).getBytes().orElseThrow(() -> new IllegalArgumentException("a private key without bytes"));
	}

	/** The other half. */
	public VerifyingKey verifying() {
		return verifying;
	}

	/** @return a {@link DetachedJws} of this content */
	public String sign(byte[] content) {
		return DetachedJws.of(verifying.id(), content, this::raw);
	}

	/** The bare signature Ed25519 of these bytes, 64 bytes (RFC 8032, 5.1.6): for formats that are not JWS. */
	public byte[] raw(byte[] bytes) {
		byte[] signature = new byte[Ed25519.SIGNATURE_SIZE];
		// the public half is worked out again: with a false one beside it a signature would give the key away
		Ed25519.sign(seed, 0, bytes, 0, bytes.length, signature, 0);
		return signature;
	}

	@Override
	public String toString() {
		return "signing key " + verifying.id();
	}
}
