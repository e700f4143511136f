package org.chushi.internal.wording;

import java.util.Arrays;

import org.chushi.wording.Placeholders;
import org.chushi.wording.Placeholders.Named;
import org.chushi.wording.Span;

/**
 * A text as it is read: letters only, each as {@link Letters} reads it, with the place it stands at and what stands before it.
 * Placeholders are not read.
 */
final class Reading {

	private final String text;
	private char[] letters;
	private int[] from;
	private byte[] gaps;
	private int size;
	private boolean han;

	private Reading(String text) {
		this.text = text;
		int room = text.length() + 2;
		letters = new char[room];
		from = new int[room];
		gaps = new byte[room];
	}

	static Reading of(String text) {
		Reading reading = new Reading(text);
		int at = 0;
		int gap = Gaps.FAR;
		if (text.indexOf('{') >= 0 || text.indexOf('｛') >= 0) {
			for (Named name : Placeholders.named(text)) {
				reading.read(at, name.span().from(), gap);
				at = name.span().to();
				gap = Gaps.FAR;
			}
		}
		reading.read(at, text.length(), gap);
		return reading;
	}

	private void read(int begin, int end, int before) {
		int gap = before;
		int at = begin;
		while (at < end) {
			int first = at;
			at = run(at, end, gap);
			gap = at > first ? 0 : gap;
			int signs = 0;
			int lines = 0;
			while (at < end) {
				char one = Letters.one(text.charAt(at));
				if (one != 0 && one != Letters.ASK) {
					break;
				}
				int c = text.codePointAt(at);
				if (Letters.nothing(c)) {
					int kind = Gaps.of(c);
					gap |= kind;
					signs += kind == Gaps.SILENT ? 0 : 1;
					lines += c == '\n' ? 1 : 0;
					gap |= signs > Gaps.MOST || lines > 1 ? Gaps.FAR : 0;
				} else {
					several(Letters.of(c), at, gap);
					gap = 0;
					signs = 0;
					lines = 0;
				}
				at += Character.charCount(c);
			}
		}
	}

	/** Reads letters up to the first char that is none, or more than one; tells where that is. */
	private int run(int begin, int end, int gap) {
		int at = begin;
		int count = size;
		int before = gap;
		for (; at < end; at++) {
			char c = text.charAt(at);
			char one = Letters.one(c);
			if (one == 0 || one == Letters.ASK) {
				break;
			}
			boolean numeral = one <= '9' && c >= 0x2E80 && Letters.han(c);
			han |= numeral || one >= 0x2E80;
			letters[count] = one;
			from[count] = at;
			gaps[count] = (byte) (numeral ? before | Gaps.NUMERAL : before);
			before = 0;
			count++;
		}
		size = count;
		return at;
	}

	/** What reads as several letters may need more room than it has chars. */
	private void several(String read, int at, int gap) {
		int room = size + read.length() + text.length() - at;
		if (room > letters.length) {
			letters = Arrays.copyOf(letters, room * 2);
			from = Arrays.copyOf(from, room * 2);
			gaps = Arrays.copyOf(gaps, room * 2);
		}
		boolean numeral = read.charAt(0) <= '9' && text.charAt(at) >= 0x2E80 && Letters.han(text.codePointAt(at));
		for (int i = 0; i < read.length(); i++) {
			han |= numeral || read.charAt(i) >= 0x2E80;
			letters[size] = read.charAt(i);
			from[size] = at;
			gaps[size] = (byte) ((i == 0 ? gap : 0) | (numeral ? Gaps.NUMERAL : 0));
			size++;
		}
	}

	String text() {
		return text;
	}

	int size() {
		return size;
	}

	char letter(int i) {
		return letters[i];
	}

	/** What stands between the letter before and this one, as {@link Gaps}. */
	int gap(int i) {
		return gaps[i] & ~Gaps.NUMERAL;
	}

	char[] letters() {
		return Arrays.copyOf(letters, size);
	}

	/** Whether there is a Chinese character in it. */
	boolean han() {
		return han;
	}

	/** Whether it is a letter or digit that makes words by standing together; not a Chinese numeral. */
	boolean latin(int i) {
		return i >= 0 && i < size && letters[i] < 0x80 && (gaps[i] & Gaps.NUMERAL) == 0;
	}

	/** Whether two letters that stand together are of one word. */
	boolean joined(int i) {
		return latin(i - 1) && latin(i) && letters[i - 1] <= '9' == letters[i] <= '9';
	}

	/** Whether something stands between letters that nothing reaches over. */
	boolean far(int first, int last) {
		return between(first, last, Gaps.FAR);
	}

	/** Whether anything that is seen stands between letters. */
	boolean apart(int first, int last) {
		return between(first, last, ~(Gaps.SILENT | Gaps.NUMERAL));
	}

	/** Whether marks stand between letters. */
	boolean parted(int first, int last) {
		return between(first, last, Gaps.FAR | Gaps.LINE | Gaps.SENTENCE | Gaps.SIGN);
	}

	/** Whether an odd sign stands between all letters, and no other mark. */
	boolean signed(int first, int last) {
		for (int i = first + 1; i < last; i++) {
			if ((gaps[i] & (Gaps.FAR | Gaps.LINE | Gaps.SENTENCE)) != 0 || !Gaps.odd(gaps[i])) {
				return false;
			}
		}
		return true;
	}

	private boolean between(int first, int last, int what) {
		for (int i = first + 1; i < last; i++) {
			if ((gaps[i] & what) != 0) {
				return true;
			}
		}
		return false;
	}

	/** Some of its letters. */
	String word(int first, int last) {
		return new String(letters, first, last - first);
	}

	/** The place of the letters from the first one to before the last one. */
	Span span(int first, int last) {
		return new Span(from(first), to(last));
	}

	/** Where a letter begins in the text. */
	int from(int first) {
		return from[first];
	}

	/** Where the letter before one ends in the text. */
	int to(int last) {
		int end = from[last - 1];
		return Character.isHighSurrogate(text.charAt(end)) ? end + Character.charCount(text.codePointAt(end)) : end + 1;
	}
}
