package org.chushi.internal.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.TreeMap;

import org.chushi.psychometrics.Responses;
import org.junit.jupiter.api.Test;

final class CellsTest {

	private static TreeMap<Long, Integer> counted(byte[] column, Totals totals) {
		TreeMap<Long, Integer> counts = new TreeMap<>();
		for (int p = 0; p < column.length; p++) {
			if (column[p] != -1) {
				counts.merge(totals.rank[p] * 1000L + column[p], 1, Integer::sum);
			}
		}
		return counts;
	}

	private static TreeMap<Long, Integer> counts(Cells cells) {
		TreeMap<Long, Integer> counts = new TreeMap<>();
		long before = -1;
		for (int i = 0; i < cells.size; i++) {
			long key = cells.rank[i] * 1000L + cells.level[i];
			assertThat(key).as("in order").isGreaterThan(before);
			before = key;
			counts.put(key, cells.count[i]);
		}
		return counts;
	}

	@Test
	void filledDirectlyOrBySortingTheyAreTheSame() {
		Random random = new Random(1);
		for (int round = 0; round < 80; round++) {
			Responses responses = Tables.random(random, 1 + random.nextInt(120), 3, 1 + random.nextInt(8), round % 4 * 0.25);
			byte[][] columns = Tables.columns(responses);
			Totals totals = new Totals(responses, columns);
			for (int i = 0; i < columns.length; i++) {
				TreeMap<Long, Integer> wanted = counted(columns[i], totals);
				assertThat(counts(Cells.dense(columns[i], responses.levels(i).length, totals))).isEqualTo(wanted);
				assertThat(counts(Cells.sorted(columns[i], totals.rank))).isEqualTo(wanted);
			}
		}
	}

	@Test
	void aColumnWithoutAnyResponseHasNone() {
		byte[] column = new byte[5];
		Arrays.fill(column, (byte) -1);
		assertThat(Cells.sorted(column, new int[5]).size).isZero();
	}
}
