package org.chushi.internal.wording;

import org.chushi.wording.Sought;
import org.chushi.wording.Span;

/**
 * A phrase as it is looked for.
 *
 * @param allowed whether it is one in which nothing is found
 */
record Pattern(Sought phrase, Reading reading, boolean allowed) {

	/** Its letters; empty when it has none. */
	String word() {
		return reading.word(0, reading.size());
	}

	/** Its sounds; empty when it is too short or not Chinese, or may not be found by sound. */
	String sounds() {
		StringBuilder sounds = new StringBuilder();
		int sounding = 0;
		for (int i = 0; i < reading.size(); i++) {
			char sound = Sounds.of(reading.simplified(i));
			sounding += Sounds.sounds(sound) && !reading.latin(i) ? 1 : 0;
			sounds.append(sound);
		}
		return allowed || sounding < 2 ? "" : sounds.toString();
	}

	/** Whether it stands there letter by letter as it is listed, in whatever case. */
	boolean plain(String text, Span span) {
		return phrase.text().length() == span.length() && text.regionMatches(true, span.from(), phrase.text(), 0, span.length());
	}

	/** How it stands in a text whose letters from here to there are its own. */
	Fit fit(Reading text, int from, int to) {
		int pairs = to - from - 1;
		int apart = 0;
		boolean odd = false;
		boolean broken = false;
		for (int i = 1; i <= pairs; i++) {
			int gap = text.gap(from + i);
			if ((gap & Gaps.FAR) != 0) {
				return Fit.NONE;
			}
			if (Gaps.seen(gap) && !usual(text, from + i, gap, i)) {
				apart++;
				odd |= Gaps.odd(gap);
				broken |= text.joined(from + i) && (gap & (Gaps.BLANK | Gaps.LINE)) != 0;
			}
		}
		if (apart == 0) {
			return Fit.CLOSE;
		}
		boolean every = apart == pairs;
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
