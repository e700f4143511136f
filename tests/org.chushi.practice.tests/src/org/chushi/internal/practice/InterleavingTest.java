package org.chushi.internal.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class InterleavingTest {

	private static final Function<String, String> KIND = s -> s.substring(0, 1);

	@Test
	void kindsTakeTurnsAndKeepTheirOrder() {
		assertThat(Interleaving.of(List.of("a1", "a2", "b1", "b2", "c1"), KIND)).containsExactly("a1", "b1", "a2", "b2",
				"c1");
	}

	@Test
	void oneKindAloneStaysAsItIs() {
		assertThat(Interleaving.of(List.of("a1", "a2", "a3"), KIND)).containsExactly("a1", "a2", "a3");
		assertThat(Interleaving.of(List.<String>of(), KIND)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void noTwoOfAKindFollowEachOtherWhenThatCanBe(long seed) {
		Random random = new Random(seed);
		List<String> things = new ArrayList<>();
		for (char kind = 'a'; kind < 'e'; kind++) {
			for (int i = random.nextInt(8); i > 0; i--) {
				things.add(kind + "" + i);
			}
		}
		Collections.shuffle(things, random);
		List<String> mixed = Interleaving.of(things, KIND);
		assertThat(mixed).containsExactlyInAnyOrderElementsOf(things);
		long most = things.stream().collect(Collectors.groupingBy(KIND, Collectors.counting())).values().stream()
				.mapToLong(Long::longValue).max().orElse(0);
		int together = 0;
		for (int i = 1; i < mixed.size(); i++) {
			together += KIND.apply(mixed.get(i)).equals(KIND.apply(mixed.get(i - 1))) ? 1 : 0;
		}
		assertThat(together).isEqualTo(Math.max(0, (int) (most - (things.size() - most) - 1)));
	}
}
