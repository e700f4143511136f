package org.chushi.internal.exchange.bank;

/** Fingerprints and a number for each: open addressing, 12 bytes a place. */
final class Seen {

	private long[] keys = new long[1 << 10];
	private int[] values = new int[1 << 10];
	private int size;

	/** @return the number noted before, or -1 when the fingerprint is new and noted now */
	int note(long fingerprint, int value) {
		if (size * 3L > keys.length * 2L) {
			grow();
		}
		int at = place(fingerprint);
		if (keys[at] == fingerprint) {
			return values[at];
		}
		keys[at] = fingerprint;
		values[at] = value;
		size++;
		return -1;
	}

	boolean has(long fingerprint) {
		return keys[place(fingerprint)] == fingerprint;
	}

	private int place(long fingerprint) {
		int at = (int) (fingerprint >>> 3) & keys.length - 1;
		while (keys[at] != 0 && keys[at] != fingerprint) {
			at = at + 1 & keys.length - 1;
		}
		return at;
	}

	private void grow() {
		long[] old = keys;
		int[] oldValues = values;
		keys = new long[old.length * 2];
		values = new int[old.length * 2];
		for (int i = 0; i < old.length; i++) {
			if (old[i] != 0) {
				int at = place(old[i]);
				keys[at] = old[i];
				values[at] = oldValues[i];
			}
		}
	}
}
