package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

final class LotTest {

	private static List<Integer> all(Lot lot) {
		List<Integer> all = new ArrayList<>();
		while (lot.hasNext()) {
			all.add(lot.next());
		}
		return all;
	}

	@Test
	void everyNumberComesOnce() {
		for (int size = 0; size < 40; size++) {
			for (long seed = 0; seed < 20; seed++) {
				assertThat(all(new Lot(size, PaperDrawing.generator(seed))))
						.containsExactlyInAnyOrderElementsOf(IntStream.range(0, size).boxed().toList());
			}
		}
	}

	@Test
	void everyOrderIsAsLikelyAsAnyOther() {
		Map<List<Integer>, Integer> orders = new HashMap<>();
		var random = PaperDrawing.generator(3);
		for (int i = 0; i < 24_000; i++) {
			orders.merge(all(new Lot(4, random)), 1, Integer::sum);
		}
		double chiSquare = orders.values().stream().mapToDouble(n -> (n - 1_000) * (n - 1_000) / 1_000.0).sum();
		assertThat(orders).hasSize(24);
		// 23 degrees of freedom: above 49.7 once in a thousand
		assertThat(chiSquare).isLessThan(49.7);
	}

	@Test
	void aFewOfManyCostNoMoreThanAFew() {
		Lot lot = new Lot(Integer.MAX_VALUE, PaperDrawing.generator(1));
		assertThat(IntStream.range(0, 1_000).map(i -> lot.next()).distinct().count()).isEqualTo(1_000);
	}
}
