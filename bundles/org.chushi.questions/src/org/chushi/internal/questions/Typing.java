package org.chushi.internal.questions;

import java.util.List;

import org.chushi.questions.Fraction;

/**
 * How near a typed text comes to the one given, in characters as people count them. Accuracy is one less the error rate
 * by minimum string distance, MSD / max(|given|, |typed|) (R. W. Soukoreff, I. S. MacKenzie, Measuring errors in text
 * entry tasks: an application of the Levenshtein string distance statistic, CHI 2001). Line breaks and spaces at the ends
 * are no part of it.
 *
 * @param distance characters put in, left out or mistaken
 * @param longer   the longer one of both
 * @param complete whether the text was gone through to its end
 */
record Typing(int distance, int longer, boolean complete) {

	/** @param cut the time was limited: what was not reached is no error, so the nearest beginning of the text counts */
	static Typing of(String given, String typed, boolean cut) {
		List<String> wanted = characters(given);
		List<String> made = characters(typed);
		int[] row = new int[wanted.size() + 1];
		for (int i = 0; i <= wanted.size(); i++) {
			row[i] = i;
		}
		for (int j = 1; j <= made.size(); j++) {
			int diagonal = row[0];
			row[0] = j;
			for (int i = 1; i <= wanted.size(); i++) {
				int kept = diagonal + (wanted.get(i - 1).equals(made.get(j - 1)) ? 0 : 1);
				diagonal = row[i];
				row[i] = Math.min(kept, 1 + Math.min(row[i], row[i - 1]));
			}
		}
		int reached = wanted.size();
		for (int i = 0; cut && i < wanted.size(); i++) {
			reached = row[i] < row[reached] ? i : reached;
		}
		return new Typing(row[reached], Math.max(reached, made.size()), reached == wanted.size());
	}

	private static List<String> characters(String text) {
		return Characters.of(text.strip().replaceAll("\\s*\\R\\s*", ""));
	}

	/** 0 to 1; two empty texts are the same. */
	Fraction accuracy() {
		return longer == 0 ? Fraction.ONE : Fraction.of(right(), longer);
	}

	int right() {
		return longer - distance;
	}
}
