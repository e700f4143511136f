package org.chushi.internal.lessons;

import org.chushi.lessons.LessonText;
import org.chushi.lessons.Part;

/**
 * How much there is to read. Read to learn, not to know how it ends: slower than the 260 Chinese and 238 English words a minute
 * of silent reading (Brysbaert 2019, Journal of Memory and Language 109).
 */
public final class Reckoning {

	private static final double CHARACTERS_A_MINUTE = 300;
	private static final double WORDS_A_MINUTE = 180;
	private static final double PICTURE = 0.2;
	private static final double QUESTION = 0.75;

	private Reckoning() {
	}

	public static int count(String words) {
		return characters(words) + latin(words);
	}

	private static int characters(String words) {
		return (int) words.codePoints().filter(Reckoning::isCharacter).count();
	}

	private static boolean isCharacter(int c) {
		return Character.isIdeographic(c) && Character.isLetter(c);
	}

	private static int latin(String words) {
		int[] count = { 0 };
		boolean[] inside = { false };
		words.codePoints().forEach(c -> {
			boolean letter = Character.isLetterOrDigit(c) && !isCharacter(c);
			boolean joins = inside[0] && (c == '\'' || c == '’' || c == '-' || c == '.');
			if (letter && !inside[0]) {
				count[0]++;
			}
			inside[0] = letter || joins;
		});
		return count[0];
	}

	public static int minutes(LessonText text) {
		double minutes = characters(text.words()) / CHARACTERS_A_MINUTE + latin(text.words()) / WORDS_A_MINUTE
				+ text.parts(Part.Picture.class).size() * PICTURE + text.parts(Part.Check.class).size() * QUESTION;
		return Math.max(1, (int) Math.ceil(minutes));
	}
}
