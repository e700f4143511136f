package org.chushi.seals;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;

/** The private half of a pair of keys to sign with, unlocked: it stays in memory and is never written. */
public final class SigningKey {

	private final VerifyingKey verifying;
	private final PrivateKey key;

	SigningKey(VerifyingKey verifying, PrivateKey key) {
		this.verifying = verifying;
		this.key = key;
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
		try {
			Signature signature = Signature.getInstance(Jwe.SIGNING);
			signature.initSign(key);
			signature.update(bytes);
			return signature.sign();
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("this Java cannot do " + Jwe.SIGNING, e);
		}
	}

	@Override
	public String toString() {
		return "signing key " + verifying.id();
	}
}
