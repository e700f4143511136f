package org.chushi.seals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Secrets that lie in the open: each a JWE of its own for one {@link SealingKey}. Their length is a multiple of
 * {@link #BLOCK}, so that it does not tell a short key from a long one, and each is bound to what it is about, so that it
 * cannot be moved to something else.
 */
public final class Sealed {

	/** Bytes; blanks are added up to a multiple of it. */
	public static final int BLOCK = 1024;

	private static final String ABOUT = "chushi.about";

	private Sealed() {
	}

	/**
	 * Seals a text without blanks at its end.
	 *
	 * @param about what it is about, which can be read by everybody
	 * @return one for each key, in their order
	 */
	public static List<String> seal(String text, String about, List<SealingKey> keys) {
		String padded = text + " ".repeat(Math.floorMod(-text.getBytes(StandardCharsets.UTF_8).length, BLOCK));
		return keys.stream().map(k -> Jwe.TO_A_KEY.encrypt(padded, Jwe.read(k.jwk()).orElseThrow().getPublicKey(),
				Map.of("kid", k.id(), ABOUT, digest(about)))).toList();
	}

	/** The {@link SealingKey#id} of the key one is for; nothing when it is no such thing. */
	public static Optional<String> recipient(String sealed) {
		return Jwe.said(sealed, "kid").filter(k -> about(sealed).isPresent());
	}

	static Optional<String> about(String sealed) {
		return Jwe.said(sealed, ABOUT);
	}

	static String digest(String about) {
		try {
			return Base64.getUrlEncoder().withoutPadding()
					.encodeToString(MessageDigest.getInstance("SHA-256").digest(about.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
