package org.chushi.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.chushi.search.TextIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Queries as agents type them, judged by hand: judged.txt says what has to come first, and what belongs to the first five. */
class RankingTest {

	private static final int FIVE = 5;
	private static TextIndex index;

	@BeforeAll
	static void open() {
		index = new IndexMaker().open();
		index.hold(Corpus.written());
	}

	@AfterAll
	static void close() {
		index.close();
	}

	static Stream<String> judged() {
		return Corpus.lines("judged.txt").stream();
	}

	@ParameterizedTest
	@MethodSource("judged")
	void whatAnAgentMeansComesFirst(String line) {
		List<String> hits = Corpus.ids(index, words(line), FIVE);
		assertThat(hits).isNotEmpty();
		assertThat(hits.getFirst()).isIn(part(line, 0));
		assertThat(hits).containsAll(part(line, 1));
	}

	/** Discounted gain over the five best, 1 when nothing better could have been shown. */
	@Test
	void onTheWholeTheFirstFiveAreNearlyIdeal() {
		assertThat(judged().mapToDouble(RankingTest::gain).average().orElseThrow()).isGreaterThan(0.95);
	}

	private static double gain(String line) {
		List<String> first = part(line, 0);
		List<String> good = Stream.concat(first.stream(), part(line, 1).stream()).distinct().toList();
		List<String> hits = Corpus.ids(index, words(line), FIVE);
		double gained = 0;
		double ideal = 0;
		for (int i = 0; i < FIVE; i++) {
			double discount = Math.log(2) / Math.log(i + 2);
			gained += i < hits.size() && good.contains(hits.get(i)) ? discount : 0;
			ideal += i < good.size() ? discount : 0;
		}
		return gained / ideal;
	}

	private static String words(String line) {
		return line.split("=>")[0].strip();
	}

	/** 0: one of them has to be the first; 1: all of them belong to the first five. */
	private static List<String> part(String line, int which) {
		String[] parts = line.split("=>")[1].split("\\|");
		return parts.length <= which ? List.of() : Arrays.stream(parts[which].split(",")).map(String::strip).toList();
	}
}
