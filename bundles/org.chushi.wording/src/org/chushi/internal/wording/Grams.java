package org.chushi.internal.wording;

/**
 * Rows of up to four letters, of which a text is asked whether it has one: surely not, or perhaps (Bloom, 1970; all bits of a row in one
 * word, so that one look into memory is enough: Putze, Sanders and Singler, 2007). About one in a thousand is a mistake.
 */
final class Grams {

	private static final int LEAST = 64;
	private static final long GOLDEN = 0x9E3779B97F4A7C15L;
	private static final long OTHER = 0xC2B2AE3D27D4EB4FL;

	private final long[] words;
	private final int shift;

	/** @param count how many rows there will be */
	Grams(int count) {
		int bits = 32 - Integer.numberOfLeadingZeros(Math.max(LEAST, count) - 1);
		words = new long[1 << bits];
		shift = 64 - bits;
	}

	static long of(char a, char b) {
		return (long) a << 16 | b;
	}

	void add(long row) {
		long hash = row * GOLDEN;
		words[(int) (hash >>> shift)] |= bits(hash);
	}

	boolean has(long row) {
		long hash = row * GOLDEN;
		long bits = bits(hash);
		return (words[(int) (hash >>> shift)] & bits) == bits;
	}

	private static long bits(long hash) {
		long mixed = (hash ^ hash >>> 32) * OTHER;
		return 1L << (mixed >>> 58) | 1L << (mixed >>> 52) | 1L << (mixed >>> 46);
	}
}
