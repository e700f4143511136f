package org.chushi.internal.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.chushi.psychometrics.Responses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PatternsTest {

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 5, 63, 64, 65, 130 })
	void everyRowIsFoundAgainInItsPattern(int items) {
		Random random = new Random(items);
		Responses responses = Tables.random(random, 200, items, 1, 0.1);
		Patterns patterns = Patterns.of(responses, IntStream.range(0, items).boxed().toList());
		for (int p = 0; p < responses.people(); p++) {
			int pattern = patterns.patternOf[p];
			boolean complete = true;
			for (int i = 0; i < items; i++) {
				var score = responses.score(p, i);
				assertThat(patterns.missing(pattern, i)).isEqualTo(score.isEmpty());
				assertThat(patterns.right(pattern, i)).isEqualTo(score.filter(s -> s.compareTo(BigDecimal.ONE) == 0).isPresent());
				complete &= score.isPresent();
			}
			assertThat(patterns.complete(pattern)).isEqualTo(complete);
		}
		assertThat(Arrays.stream(patterns.count).sum()).isEqualTo(200);
	}

	@Test
	void equalRowsAreOnePattern() {
		Responses responses = Tables.random(new Random(4), 5_000, 4, 1, 0);
		Patterns patterns = Patterns.of(responses, List.of(0, 1, 2, 3));
		assertThat(patterns.size()).isEqualTo(16);
		assertThat(patterns.missing).isFalse();
		assertThat(Patterns.of(responses, List.of(2)).size()).isEqualTo(2);
	}

	@Test
	void rightAnswersAreCountedAmongThoseWhoAnswered() {
		Responses responses = Responses.builder(List.of("a")).row("", 1).row("", 0).row("", -1).row("", 1).build().value();
		assertThat(Patterns.of(responses, List.of(0)).rightOf(0)).containsExactly(2, 3);
	}

	@Test
	void anItemWithoutFullMarksHasNobodyRight() {
		Responses responses = Responses.builder(List.of("a")).maximum("a", BigDecimal.TWO).row("", 0).row("", 0).build().value();
		assertThat(Patterns.of(responses, List.of(0)).rightOf(0)).containsExactly(0, 2);
	}
}
