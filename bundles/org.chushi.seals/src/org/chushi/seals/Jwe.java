package org.chushi.seals;

import java.security.Key;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.XECPublicKey;
import java.security.spec.NamedParameterSpec;
import java.util.Map;
import java.util.Optional;

import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.lang.JoseException;

/**
 * JSON Web Encryption in the compact form (RFC 7516) with AES-256-GCM and one way to come to the key of it (RFC 7518,
 * RFC 8037); what was encrypted in another way is not read.
 */
record Jwe(String way) {

	/** To a public key X25519: RFC 7518, 4.6, and RFC 8037, 3.2. */
	static final Jwe TO_A_KEY = new Jwe("ECDH-ES+A256KW");
	/** Under a passphrase: RFC 7518, 4.8. */
	static final Jwe UNDER_WORDS = new Jwe("PBES2-HS512+A256KW");

	/** The curve of keys to seal for. */
	static final String SEALING = OctetKeyPairJsonWebKey.SUBTYPE_X25519;
	/** The curve of keys to sign with. */
	static final String SIGNING = OctetKeyPairJsonWebKey.SUBTYPE_ED25519;

	private static final String CIPHER = ContentEncryptionAlgorithmIdentifiers.AES_256_GCM;

	/** @param said in the open, but protected against change */
	String encrypt(String text, Key key, Map<String, Object> said) {
		try {
			JsonWebEncryption jwe = fresh();
			jwe.setAlgorithmHeaderValue(way);
			jwe.setEncryptionMethodHeaderParameter(CIPHER);
			said.forEach(jwe.getHeaders()::setObjectHeaderValue);
			jwe.setKey(key);
			jwe.setPayload(text);
			return jwe.getCompactSerialization();
		} catch (JoseException e) {
			throw new IllegalStateException("this Java cannot do " + way + " with " + CIPHER, e);
		}
	}

	/** Nothing when it was changed, is for another key, or is no such thing at all. */
	Optional<String> decrypt(String compact, Key key) {
		try {
			JsonWebEncryption jwe = fresh();
			jwe.setCompactSerialization(compact);
			jwe.setKey(key);
			return Optional.of(jwe.getPayload());
		} catch (JoseException | ClassCastException | NullPointerException e) {
			// jose4j takes what a header says on trust
			return Optional.empty();
		}
	}

	private JsonWebEncryption fresh() {
		JsonWebEncryption jwe = new JsonWebEncryption();
		jwe.setAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT, way));
		jwe.setContentEncryptionAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT, CIPHER));
		return jwe;
	}

	/** What was said in the open; nothing when it was not said or this is no JWE. */
	static Optional<String> said(String compact, String name) {
		try {
			JsonWebEncryption jwe = new JsonWebEncryption();
			jwe.setCompactSerialization(compact);
			return Optional.ofNullable(jwe.getHeaders().getStringHeaderValue(name));
		} catch (JoseException | ClassCastException e) {
			return Optional.empty();
		}
	}

	/** A pair of keys on this curve (RFC 7748, RFC 8032), named by its thumbprint (RFC 7638). */
	static OctetKeyPairJsonWebKey pair(String curve) {
		try {
			return named(OkpJwkGenerator.generateJwk(curve));
		} catch (JoseException e) {
			throw new IllegalStateException("this Java cannot do " + curve, e);
		}
	}

	/** A key X25519 of a JSON Web Key (RFC 7517), named by its thumbprint whatever it was named before. */
	static Optional<OctetKeyPairJsonWebKey> read(String jwk) {
		return read(jwk, SEALING);
	}

	/** A key on this curve. */
	static Optional<OctetKeyPairJsonWebKey> read(String jwk, String curve) {
		try {
			return OctetKeyPairJsonWebKey.Factory.newPublicJwk(jwk) instanceof OctetKeyPairJsonWebKey key
					&& curve(key.getPublicKey()).filter(curve::equals).isPresent() ? Optional.of(named(key)) : Optional.empty();
		} catch (JoseException | IllegalArgumentException | ClassCastException e) {
			return Optional.empty();
		}
	}

	private static Optional<String> curve(Key key) {
		return switch (key) {
		case XECPublicKey x when x.getParams() instanceof NamedParameterSpec named -> Optional.of(named.getName());
		case EdECPublicKey ed -> Optional.of(ed.getParams().getName());
		case null, default -> Optional.empty();
		};
	}

	private static OctetKeyPairJsonWebKey named(OctetKeyPairJsonWebKey key) {
		key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
		return key;
	}
}
