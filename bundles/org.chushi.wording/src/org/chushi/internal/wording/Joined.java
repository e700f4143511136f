package org.chushi.internal.wording;

import java.util.Arrays;

/** The letters of a reading with split characters put together: each stands for one letter of the reading or for several. */
final class Joined {

	private final char[] letters;
	private final int[] first;
	private final int[] last;
	private int size;

	private Joined(int room) {
		letters = new char[room];
		first = new int[room];
		last = new int[room];
	}

	/** Null when there is no split character. */
	static Joined of(char[] read, Splits splits) {
		Joined stream = null;
		for (int i = 0; i < read.length;) {
			int length = splits.at(read, i);
			if (length > 0 && stream == null) {
				stream = new Joined(read.length);
				for (int before = 0; before < i; before++) {
					stream.add(read[before], before, before + 1);
				}
			}
			if (stream != null) {
				stream.add(length > 0 ? splits.whole(read, i, length) : read[i], i, i + Math.max(1, length));
			}
			i += Math.max(1, length);
		}
		return stream;
	}

	private void add(char letter, int from, int to) {
		letters[size] = letter;
		first[size] = from;
		last[size] = to;
		size++;
	}

	char[] letters() {
		return Arrays.copyOf(letters, size);
	}

	/** The first letter of the reading that a letter stands for. */
	int first(int i) {
		return first[i];
	}

	/** The one behind the last. */
	int last(int i) {
		return last[i];
	}
}
