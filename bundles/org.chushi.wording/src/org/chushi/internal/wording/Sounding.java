package org.chushi.internal.wording;

/** The sounds of a reading: each of one letter, or of the syllables of Pinyin that a Latin word is typed of. */
final class Sounding {

	/** Letters of the longest syllable. */
	private static final int LONGEST = 6;
	/** Letters of the longest word that is read as syllables. */
	private static final int WORD = 14;

	private final char[][] sounds;
	private final int[] first;
	private int size;

	Sounding(Reading reading) {
		sounds = new char[reading.size()][];
		first = new int[reading.size() + 1];
		for (int i = 0; i < reading.size();) {
			int end = word(reading, i);
			if (end > i && end - i <= WORD && typed(reading.word(i, end), i)) {
				i = end;
			} else {
				for (int until = Math.max(end, i + 1); i < until; i++) {
					add(reading.letter(i) < 0x80 && reading.letter(i) > '9' ? new char[] { reading.letter(i) } : Sounds.of(reading.letter(i)), i);
				}
			}
		}
		first[size] = reading.size();
	}

	/** Whether a word is nothing but syllables; then they are added. */
	private boolean typed(String word, int from) {
		for (int length = Math.min(word.length(), LONGEST); length > 0; length--) {
			char[] typed = Sounds.typed(word.substring(0, length));
			if (typed != null) {
				int before = size;
				add(typed, from);
				if (length == word.length() || typed(word.substring(length), from + length)) {
					return true;
				}
				size = before;
			}
		}
		return false;
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

	private void add(char[] sound, int from) {
		sounds[size] = sound;
		first[size] = from;
		size++;
	}

	int size() {
		return size;
	}

	/** What can be heard at a place. */
	char[] at(int i) {
		return sounds[i];
	}

	/** The first letter of the reading of a sound; behind the last sound the one behind the last letter. */
	int first(int i) {
		return first[i];
	}
}
