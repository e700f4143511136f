package org.chushi.internal.ui.questions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.chushi.internal.ui.questions.Graphemes.At;

/**
 * How a typed text follows the one given, character by character, by the least number of characters put in, left out or
 * mistaken up to where the typing has come (minimum string distance: R. W. Soukoreff, I. S. MacKenzie, CHI 2001). One
 * character left out makes one error, and what follows is right again.
 *
 * @param marks    of each character of the text given
 * @param reached  how many of them the typing has come to
 * @param distance characters put in, left out or mistaken
 * @param typed    characters typed
 */
record Copying(List<Mark> marks, int reached, int distance, int typed) {

	/** Of a character of the text given. */
	enum Mark {
		RIGHT, WRONG, LEFT_OUT, AHEAD
	}

	/** How far typing may be ahead or behind; beyond it everything counts as mistaken. */
	private static final int BAND = 120;
	private static final int FAR = Integer.MAX_VALUE / 2;
	private static final int ALL = 100;
	private static final double MINUTE = 60_000;

	static Copying of(String given, String typed) {
		return of(Graphemes.typed(given), Graphemes.typed(typed));
	}

	private static Copying of(List<At> given, List<At> made) {
		int[][] cost = new int[made.size() + 1][];
		for (int j = 0; j <= made.size(); j++) {
			cost[j] = row(cost, j, given, made);
		}
		int last = made.size();
		int reached = Math.min(given.size(), last);
		for (int i = 0; i <= given.size(); i++) {
			int better = at(cost, last, i) - at(cost, last, reached);
			if (better < 0 || better == 0 && Math.abs(i - last) < Math.abs(reached - last)) {
				reached = i;
			}
		}
		int distance = Math.min(at(cost, last, reached), Math.max(last, reached));
		return new Copying(marks(cost, given, made, reached), reached, distance, last);
	}

	/** Costs of a row of the table within the band, from its left end. */
	private static int[] row(int[][] cost, int j, List<At> given, List<At> made) {
		int[] row = new int[2 * BAND + 1];
		Arrays.fill(row, FAR);
		for (int i = Math.max(0, j - BAND); i <= Math.min(given.size(), j + BAND); i++) {
			int best = i == 0 ? j : j == 0 ? i : FAR;
			if (i > 0 && j > 0) {
				best = at(cost, j - 1, i - 1) + (same(given, made, i, j) ? 0 : 1);
				best = Math.min(best, at(cost, j - 1, i) + 1);
				best = Math.min(best, i - 1 >= j - BAND ? row[i - 1 - j + BAND] + 1 : FAR);
			}
			row[i - j + BAND] = best;
		}
		return row;
	}

	private static int at(int[][] cost, int j, int i) {
		int place = i - j + BAND;
		return place < 0 || place > 2 * BAND ? FAR : cost[j][place];
	}

	private static boolean same(List<At> given, List<At> made, int i, int j) {
		return given.get(i - 1).character().equals(made.get(j - 1).character());
	}

	private static List<Mark> marks(int[][] cost, List<At> given, List<At> made, int reached) {
		Mark[] marks = new Mark[given.size()];
		Arrays.fill(marks, Mark.AHEAD);
		int i = reached;
		int j = made.size();
		while (i > 0) {
			int here = at(cost, j, i);
			if (j > 0 && here == at(cost, j - 1, i - 1) + (same(given, made, i, j) ? 0 : 1)) {
				marks[--i] = same(given, made, i + 1, j--) ? Mark.RIGHT : Mark.WRONG;
			} else if (j > 0 && here == at(cost, j - 1, i) + 1) {
				j--;
			} else {
				marks[--i] = Mark.LEFT_OUT;
			}
		}
		return new ArrayList<>(List.of(marks));
	}

	int right() {
		return Math.max(0, Math.max(reached, typed) - distance);
	}

	/** 0 to 100. */
	int accuracyPercent() {
		int longer = Math.max(reached, typed);
		return longer == 0 ? ALL : right() * ALL / longer;
	}

	/** Right characters a minute. */
	int speed(long millis) {
		return millis <= 0 ? 0 : (int) Math.round(right() * MINUTE / millis);
	}

	boolean complete() {
		return reached == marks.size() && typed > 0;
	}
}
