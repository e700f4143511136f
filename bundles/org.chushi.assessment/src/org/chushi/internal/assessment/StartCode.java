package org.chushi.internal.assessment;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Six digits that can be said aloud, stored as PBKDF2-HMAC-SHA-256 (RFC 8018). The hash keeps the code out of sight; it
 * cannot hold out against somebody who has the database and some hours, since there are only a million codes.
 */
final class StartCode {

	private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
	private static final int ROUNDS = 100_000;
	private static final int SALT_BYTES = 16;
	private static final int HASH_BITS = 256;
	private static final int CODES = 1_000_000;
	private static final Pattern STORED = Pattern.compile("pbkdf2-sha256\\$(\\d+)\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

	private StartCode() {
	}

	static String make(RandomGenerator chance) {
		return String.format(Locale.ROOT, "%06d", chance.nextInt(CODES));
	}

	static String hash(String code, RandomGenerator chance) {
		byte[] salt = new byte[SALT_BYTES];
		chance.nextBytes(salt);
		Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
		return "pbkdf2-sha256$" + ROUNDS + "$" + base64.encodeToString(salt) + "$"
				+ base64.encodeToString(derived(code, salt, ROUNDS));
	}

	/** @param said with spaces or hyphens between, in half or full width */
	static boolean matches(String said, String stored) {
		Matcher parts = STORED.matcher(stored);
		String code = Normalizer.normalize(said, Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
		return parts.matches() && !code.isEmpty()
				&& MessageDigest.isEqual(Base64.getDecoder().decode(parts.group(3)),
						derived(code, Base64.getDecoder().decode(parts.group(2)), Integer.parseInt(parts.group(1))));
	}

	private static byte[] derived(String code, byte[] salt, int rounds) {
		try {
			return SecretKeyFactory.getInstance(ALGORITHM)
					.generateSecret(new PBEKeySpec(code.toCharArray(), salt, rounds, HASH_BITS)).getEncoded();
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}
}
