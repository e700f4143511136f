package org.chushi.internal.wording;

import org.chushi.wording.Sought;

/** A phrase as it is looked for. */
record Pattern(Sought phrase, Reading reading) {

	private static final char[][] NONE = {};

	/** Its letters; empty when it has none. */
	String word() {
		return reading.word(0, reading.size());
	}

	/** Whether its letters stand at a place. */
	boolean reads(Reading text, int from, int to) {
		boolean same = to - from == reading.size();
		for (int i = 0; same && i < reading.size(); i++) {
			same = text.letter(from + i) == reading.letter(i);
		}
		return same;
	}

	/** The sounds of its letters; empty when it is too short or not Chinese. */
	char[][] sounds() {
		char[][] sounds = new char[reading.size()][];
		int sounding = 0;
		int latin = 0;
		for (int i = 0; i < sounds.length; i++) {
			sounds[i] = reading.latin(i) && reading.letter(i) > '9' ? new char[] { reading.letter(i) } : Sounds.of(reading.letter(i));
			sounding += Sounds.sounds(sounds[i][0]) && !reading.latin(i) ? 1 : 0;
			latin += reading.latin(i) ? 1 : 0;
		}
		return sounding > 1 || sounding == 1 && latin > 0 ? sounds : NONE;
	}

	/** Whether it stands there letter by letter as it is listed, in whatever case. */
	boolean plain(String text, int from, int to) {
		return phrase.text().length() == to - from && text.regionMatches(true, from, phrase.text(), 0, to - from);
	}

	/** Whether something stands between its own letters. */
	boolean parted() {
		return reading.apart(0, reading.size());
	}

	/** How it stands in a text whose letters from here to there are its own. */
	Fit fit(Reading text, int from, int to) {
		int pairs = to - from - 1;
		int apart = 0;
		int usual = 0;
		boolean odd = false;
		boolean broken = false;
		for (int i = 1; i <= pairs; i++) {
			int gap = text.gap(from + i);
			if ((gap & Gaps.FAR) != 0) {
				return Fit.NONE;
			}
			if (Gaps.seen(gap) && usual(text, from + i, gap, i)) {
				usual++;
			} else if (Gaps.seen(gap)) {
				apart++;
				odd |= Gaps.odd(gap);
				broken |= text.joined(from + i) && (gap & (Gaps.BLANK | Gaps.LINE)) != 0;
			}
		}
		if (apart == 0) {
			return Fit.CLOSE;
		}
		boolean every = apart + usual == pairs;
		// "we chat" are two words; "w e c h a t" is one kept apart
		if (broken && !every) {
			return Fit.NONE;
		}
		return odd || every && pairs > 1 ? Fit.APART : Fit.DOUBTFUL;
	}

	/** Blanks where the phrase has one, or between a Chinese character and a Latin letter, as typographers set them. */
	private boolean usual(Reading text, int at, int gap, int i) {
		boolean mixed = text.latin(at - 1) != text.latin(at);
		return (gap & ~(Gaps.SILENT | Gaps.BLANK)) == 0 && (mixed || Gaps.seen(reading.gap(i))) || Gaps.seen(reading.gap(i)) && reading.gap(i) == gap;
	}
}
