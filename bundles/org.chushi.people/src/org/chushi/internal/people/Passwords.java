package org.chushi.internal.people;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106), stored as a PHC string, which says what it cost: a stored password matches whatever the cost of new ones.
 */
final class Passwords {

	private static final int SALT_BYTES = 16;
	private static final int HASH_BYTES = 32;
	private static final Pattern PHC = Pattern
			.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

	private final RandomGenerator random;
	private final PasswordCost cost;

	/**
	 * @param random must be cryptographically strong
	 * @param cost of what is hashed from now on
	 */
	Passwords(RandomGenerator random, PasswordCost cost) {
		this.random = random;
		this.cost = cost;
	}

	String hash(char[] password) {
		byte[] salt = new byte[SALT_BYTES];
		random.nextBytes(salt);
		Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
		return "$argon2id$v=19$m=" + cost.memoryKib() + ",t=" + cost.passes() + ",p=" + cost.lanes() + "$" + base64.encodeToString(salt)
				+ "$" + base64.encodeToString(argon2(password, salt, cost, HASH_BYTES));
	}

	boolean matches(char[] password, String stored) {
		Matcher phc = PHC.matcher(stored);
		if (!phc.matches()) {
			throw new IllegalArgumentException("not an Argon2id PHC string");
		}
		byte[] salt = Base64.getDecoder().decode(phc.group(4));
		byte[] wanted = Base64.getDecoder().decode(phc.group(5));
		byte[] found = argon2(password, salt, new PasswordCost(Integer.parseInt(phc.group(1)), Integer.parseInt(phc.group(2)),
				Integer.parseInt(phc.group(3))), wanted.length);
		return MessageDigest.isEqual(wanted, found);
	}

	private static byte[] argon2(char[] password, byte[] salt, PasswordCost cost, int length) {
		ByteBuffer utf8 = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
		byte[] bytes = Arrays.copyOf(utf8.array(), utf8.limit());
		Argon2BytesGenerator generator = new Argon2BytesGenerator();
		generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
				.withVersion(Argon2Parameters.ARGON2_VERSION_13).withMemoryAsKB(cost.memoryKib())
				.withIterations(cost.passes()).withParallelism(cost.lanes()).withSalt(salt).build());
		byte[] hash = new byte[length];
		generator.generateBytes(bytes, hash);
		Arrays.fill(bytes, (byte) 0);
		Arrays.fill(utf8.array(), (byte) 0);
		return hash;
	}
}
