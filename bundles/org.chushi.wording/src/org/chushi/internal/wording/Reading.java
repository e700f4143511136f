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
		int signs = 0;
		int lines = 0;
		for (int at = begin; at < end;) {
			char one = Letters.one(text.charAt(at));
			if (one != 0 && one != Letters.ASK) {
				add(one, at, gap);
				gap = 0;
				signs = 0;
				lines = 0;
				at++;
				continue;
			}
			int c = text.codePointAt(at);
			if (Letters.nothing(c)) {
				int kind = Gaps.of(c);
				gap |= kind;
				signs += kind == Gaps.SILENT ? 0 : 1;
				lines += c == '\n' ? 1 : 0;
				gap |= signs > Gaps.MOST || lines > 1 ? Gaps.FAR : 0;
			} else {
				String read = Letters.of(c);
				for (int i = 0; i < read.length(); i++) {
					add(read.charAt(i), at, i == 0 ? gap : 0);
				}
				gap = 0;
				signs = 0;
				lines = 0;
			}
			at += Character.charCount(c);
		}
	}

	private void add(char letter, int begin, int gap) {
		if (size == letters.length) {
			letters = Arrays.copyOf(letters, size * 2);
			from = Arrays.copyOf(from, size * 2);
			gaps = Arrays.copyOf(gaps, size * 2);
		}
		boolean numeral = letter <= '9' && text.charAt(begin) >= 0x2E80 && Letters.han(text.codePointAt(begin));
		han |= numeral || letter >= 0x2E80;
		letters[size] = letter;
		from[size] = begin;
		gaps[size] = (byte) (numeral ? gap | Gaps.NUMERAL : gap);
		size++;
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
