package org.chushi.internal.people;

/**
 * What one guess at a password costs whoever guesses (Argon2id, RFC 9106 section 3.1).
 *
 * @param memoryKib memory filled, in KiB; at least 8 a lane
 * @param passes times the memory is gone through; at least 1
 * @param lanes parts that could be filled at a time; at least 1
 */
public record PasswordCost(int memoryKib, int passes, int lanes) {

	/** The one OWASP's password storage cheat sheet names first for little memory: 19 MiB, 2 passes, 1 lane. */
	public static final PasswordCost RECOMMENDED = new PasswordCost(19_456, 2, 1);

	public PasswordCost {
		if (passes < 1 || lanes < 1 || memoryKib < 8 * lanes) {
			throw new IllegalArgumentException("Argon2 wants a pass, a lane, and 8 KiB a lane: " + memoryKib + " " + passes + " " + lanes);
		}
	}
}
