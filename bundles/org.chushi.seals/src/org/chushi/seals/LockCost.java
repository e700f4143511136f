package org.chushi.seals;

/**
 * What one guess at a passphrase costs whoever guesses (PBKDF2, RFC 8018; {@code p2c} of RFC 7518, 4.8.1.2). Each locked key
 * says its own; so keys locked at another cost are opened all the same.
 *
 * @param iterations of HMAC-SHA-512; at least 1,000
 */
public record LockCost(int iterations) {

	/** The OWASP Password Storage Cheat Sheet asks for 210,000 or more with HMAC-SHA-512. */
	public static final LockCost RECOMMENDED = new LockCost(220_000);

	private static final int LEAST = 1_000;

	public LockCost {
		if (iterations < LEAST) {
			throw new IllegalArgumentException("RFC 7518 wants 1,000 iterations or more: " + iterations);
		}
	}
}
