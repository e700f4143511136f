package org.chushi.internal.exchange.bank;

/** 64-bit fingerprints, for sets that stay small while a file grows. */
final class Fingerprint {

	private Fingerprint() {
	}

	static long of(String text) {
		long hash = 1;
		for (int i = 0; i < text.length(); i++) {
			hash = next(hash, text.charAt(i));
		}
		return finish(hash);
	}

	private static long next(long hash, int c) {
		return (hash ^ c + 1) * 0x9E3779B97F4A7C15L ^ hash >>> 29;
	}

	/** Never 0, which stands for an empty place. */
	private static long finish(long hash) {
		long mixed = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
		mixed ^= mixed >>> 32;
		return mixed == 0 ? 1 : mixed;
	}
}
