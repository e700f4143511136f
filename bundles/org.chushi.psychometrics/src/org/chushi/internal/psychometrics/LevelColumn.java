package org.chushi.internal.psychometrics;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** One column while it grows: a byte for each person, and the scores the bytes stand for. */
final class LevelColumn {

	static final int MOST = 0xFF;
	private static final byte NONE = (byte) 0xFF;

	private final Map<BigDecimal, Integer> levelOf = new HashMap<>();
	private final byte[] ofDigit = new byte[10];
	private byte[] levels = new byte[64];
	private int people;

	LevelColumn() {
		Arrays.fill(ofDigit, NONE);
	}

	void missing() {
		put(NONE);
	}

	boolean digit(int digit) {
		if (ofDigit[digit] == NONE) {
			if (!add(BigDecimal.valueOf(digit))) {
				return false;
			}
			ofDigit[digit] = levels[people - 1];
			return true;
		}
		put(ofDigit[digit]);
		return true;
	}

	/** @param score without trailing zeros */
	boolean add(BigDecimal score) {
		Integer level = levelOf.get(score);
		if (level == null) {
			if (levelOf.size() == MOST) {
				put(NONE);
				return false;
			}
			level = levelOf.size();
			levelOf.put(score, level);
		}
		put(level.byteValue());
		return true;
	}

	int decimals() {
		return levelOf.keySet().stream().mapToInt(BigDecimal::scale).max().orElse(0);
	}

	/** Puts the levels in the order of their scores, and gives these in units. */
	long[] scores(int decimals) {
		BigDecimal[] sorted = levelOf.keySet().toArray(BigDecimal[]::new);
		Arrays.sort(sorted);
		byte[] now = new byte[256];
		now[MOST] = NONE;
		boolean moved = false;
		for (int i = 0; i < sorted.length; i++) {
			int before = levelOf.get(sorted[i]);
			now[before] = (byte) i;
			moved |= before != i;
		}
		for (int p = 0; moved && p < people; p++) {
			levels[p] = now[levels[p] & 0xFF];
		}
		return Arrays.stream(sorted).mapToLong(s -> s.movePointRight(decimals).longValueExact()).toArray();
	}

	/** Called last. */
	byte[] levels() {
		return levels.length == people ? levels : Arrays.copyOf(levels, people);
	}

	private void put(byte level) {
		if (people == levels.length) {
			levels = Arrays.copyOf(levels, people + (people >> 1));
		}
		levels[people++] = level;
	}
}
