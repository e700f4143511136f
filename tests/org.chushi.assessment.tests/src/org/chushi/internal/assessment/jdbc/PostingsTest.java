package org.chushi.internal.assessment.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.chushi.internal.assessment.SearchedText;
import org.junit.jupiter.api.Test;

final class PostingsTest {

	private static Map<Integer, List<Integer>> drained(Postings postings) {
		Map<Integer, List<Integer>> drained = new TreeMap<>();
		List<Integer> order = new ArrayList<>();
		postings.drain((gram, places) -> {
			order.add(gram);
			drained.put(gram, IntStream.of(Postings.read(places)).boxed().toList());
		});
		assertThat(order).isSorted();
		return drained;
	}

	@Test
	void whateverWasAddedComesOutByPairInTheOrderOfPlaces() {
		Random random = new Random(1);
		Postings postings = new Postings();
		for (int round = 0; round < 3; round++) {
			Map<Integer, List<Integer>> expected = new TreeMap<>();
			for (int place = 0; place < 3_000; place += 1 + random.nextInt(200)) {
				int[] grams = IntStream.range(0, 400).map(i -> random.nextInt(20_000) << random.nextInt(16)).distinct().toArray();
				postings.add(place, grams);
				for (int gram : grams) {
					expected.computeIfAbsent(gram, g -> new ArrayList<>()).add(place);
				}
			}
			assertThat(expected.size()).isGreaterThan(5_000);
			assertThat(drained(postings)).isEqualTo(expected);
		}
		assertThat(drained(postings)).isEmpty();
	}

	@Test
	void aTextHasEachOfItsPairsOnceAndNoneOverAnEnd() {
		assertThat(Grams.of("abab" + SearchedText.BETWEEN + "ab")).containsExactly(Grams.gram('a', 'b'), Grams.gram('b', (char) 0),
				Grams.gram('b', SearchedText.BETWEEN), Grams.gram('b', 'a'));
		assertThat(Grams.of("")).isEmpty();
	}

	@Test
	void stemsComeOutAsTheyWentIn() {
		StemBlock block = new StemBlock();
		List<Long> given = new ArrayList<>();
		long next = Long.MIN_VALUE;
		do {
			given.add(next);
			next += 0x9E3779B97F4A7C15L;
		} while (!block.add(given.getLast()));
		List<Long> read = new ArrayList<>();
		StemBlock.read(block.drain(), read::add);
		assertThat(read).isEqualTo(given).hasSizeGreaterThan(1_000);
		assertThat(block.drain()).isEmpty();
	}
}
