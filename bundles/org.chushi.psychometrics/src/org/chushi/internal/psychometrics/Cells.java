package org.chushi.internal.psychometrics;

import java.util.Arrays;

/** How many people of each total have each level of one item; only what occurs, by rank of the total, then by level. */
final class Cells {

	/** A table of so many counts is filled directly; a larger one by sorting. */
	private static final long DENSE = 1 << 23;

	final int size;
	final int[] rank;
	final int[] level;
	final int[] count;

	private Cells(int room) {
		size = room;
		rank = new int[room];
		level = new int[room];
		count = new int[room];
	}

	static Cells of(byte[] column, int levels, Totals totals) {
		return (long) (totals.ranks() + 1) * (levels + 1) <= DENSE ? dense(column, levels, totals) : sorted(column, totals.rank);
	}

	static Cells dense(byte[] column, int levels, Totals totals) {
		int width = levels + 1;
		// the first row is of people without any response, the last column of missing ones
		int[] counts = new int[(totals.ranks() + 1) * width];
		int[] rank = totals.rank;
		for (int p = 0; p < column.length; p++) {
			counts[(rank[p] + 1) * width + Math.min(column[p] & 0xFF, levels)]++;
		}
		int room = 0;
		for (int i = width; i < counts.length; i++) {
			room += counts[i] > 0 && i % width < levels ? 1 : 0;
		}
		Cells cells = new Cells(room);
		for (int i = width, at = 0; i < counts.length; i++) {
			if (counts[i] > 0 && i % width < levels) {
				cells.rank[at] = i / width - 1;
				cells.level[at] = i % width;
				cells.count[at++] = counts[i];
			}
		}
		return cells;
	}

	static Cells sorted(byte[] column, int[] rank) {
		long[] keys = new long[column.length];
		int n = 0;
		for (int p = 0; p < column.length; p++) {
			if (column[p] != -1) {
				keys[n++] = (long) rank[p] << 8 | column[p] & 0xFF;
			}
		}
		Arrays.sort(keys, 0, n);
		int room = 0;
		for (int i = 0; i < n; i++) {
			room += i == 0 || keys[i] != keys[i - 1] ? 1 : 0;
		}
		Cells cells = new Cells(room);
		for (int i = 0, at = -1; i < n; i++) {
			if (i == 0 || keys[i] != keys[i - 1]) {
				at++;
				cells.rank[at] = (int) (keys[i] >> 8);
				cells.level[at] = (int) (keys[i] & 0xFF);
			}
			cells.count[at]++;
		}
		return cells;
	}
}
