package org.chushi.internal.wording;

import java.util.Arrays;

/**
 * The letters of a reading taken another way: each stands for one letter of the reading or for several that belong together.
 */
final class Stream {

	private final char[] letters;
	private final int[] first;
	private final int[] last;
	private int size;

	private Stream(int room) {
		letters = new char[room];
		first = new int[room];
		last = new int[room];
	}

	/** With split characters put together; null when there is none. */
	static Stream split(Reading reading, char[] read) {
		Stream stream = null;
		for (int i = 0; i < read.length;) {
			int length = Splits.at(read, i);
			if (length > 0 && stream == null) {
				stream = new Stream(read.length);
				for (int before = 0; before < i; before++) {
					stream.add(read[before], before, before + 1);
				}
			}
			if (stream != null) {
				stream.add(length > 0 ? Splits.whole(read, i, length) : read[i], i, i + Math.max(1, length));
			}
			i += Math.max(1, length);
		}
		return stream;
	}

	/** As sounds; a Latin word that is a syllable of Pinyin is one. */
	static Stream sounding(Reading reading) {
		Stream stream = new Stream(reading.size());
		for (int i = 0; i < reading.size();) {
			int end = word(reading, i);
			char typed = end - i > 1 || end == i + 1 && reading.latin(i) && reading.letter(i) > '9' ? Sounds.typed(reading.word(i, end)) : 0;
			if (typed != 0) {
				stream.add(typed, i, end);
				i = end;
			} else {
				for (int until = Math.max(end, i + 1); i < until; i++) {
					stream.add(Sounds.of(reading.simplified(i)), i, i + 1);
				}
			}
		}
		return stream;
	}

	/** Where the Latin word ends that begins here; here when none does. */
	private static int word(Reading reading, int from) {
		if (!reading.latin(from) || reading.letter(from) <= '9') {
			return from;
		}
		int end = from + 1;
		while (end < reading.size() && reading.joined(end) && !Gaps.seen(reading.gap(end))) {
			end++;
		}
		return end;
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
