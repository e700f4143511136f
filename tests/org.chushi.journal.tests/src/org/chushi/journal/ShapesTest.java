package org.chushi.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.chushi.journal.JsonTest.Mark;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.annotation.JsonValue;

class ShapesTest {

	/** The keys in no order, with one that only begins like another, and an end that may come again. */
	record Leaf(String zz, int b, boolean isSure, Long a, Mark mark, String ab, UUID getter) {
	}

	record Node(List<Leaf> leaves, Optional<String> z, Instant at, LocalDate day, BigDecimal money, Duration pause, Boolean sure, Set<Mark> marks,
			List<Node> below, Optional<Leaf> best, long count) {
	}

	record Keyed(Map<UUID, String> any) {
	}

	record Nested(List<Keyed> keyed) {
	}

	record Wild(List<?> any) {
	}

	record Bean(String name) {
		public Map<String, String> getMore() {
			return Map.of(name, name);
		}
	}

	record Open(CharSequence text) {
	}

	record Another(String text) {
		@JsonValue
		Map<String, String> written() {
			return Map.of(text, text);
		}
	}

	@ParameterizedTest
	@ValueSource(classes = { Leaf.class, Node.class })
	void recordsOfFieldsAlone(Class<?> type) {
		assertThat(Shapes.isFixed(type)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(classes = { Keyed.class, Nested.class, Wild.class, Bean.class, Open.class, Another.class, Map.class, String.class, List.class })
	void whatBringsKeysOfItsOwnOrMayBeAnything(Class<?> type) {
		assertThat(Shapes.isFixed(type)).isFalse();
	}

	static IntStream seeds() {
		return IntStream.range(0, 300);
	}

	/** The form by way of a tree judges the one without. */
	@ParameterizedTest
	@MethodSource("seeds")
	void writtenWithoutATreeItIsTheSame(int seed) {
		Node node = node(new Random(seed), 3);
		String written = Json.write(node);
		assertThat(written).isEqualTo(Json.canonical(Json.tree(written)));
		assertThat(Json.write(new Around(Map.of("k", node)))).isEqualTo("{\"kept\":{\"k\":" + written + "}}");
	}

	/** Written by way of a tree, with what is inside. */
	record Around(Map<String, Node> kept) {
	}

	private static Node node(Random random, int depth) {
		return new Node(some(random, () -> leaf(random)), random.nextBoolean() ? Optional.empty() : Optional.of(text(random)),
				random.nextBoolean() ? null : Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)),
				LocalDate.ofEpochDay(random.nextInt(40_000)), BigDecimal.valueOf(random.nextInt(), random.nextInt(5)),
				Duration.ofMillis(random.nextInt()), random.nextBoolean() ? null : random.nextBoolean(), random.nextBoolean() ? Set.of() : Set.of(Mark.GOOD),
				depth == 0 ? List.of() : some(random, () -> node(random, depth - 1)), random.nextBoolean() ? Optional.empty() : Optional.of(leaf(random)),
				random.nextLong());
	}

	private static Leaf leaf(Random random) {
		return new Leaf(random.nextInt(4) == 0 ? null : text(random), random.nextInt(), random.nextBoolean(), random.nextBoolean() ? null : random.nextLong(),
				random.nextBoolean() ? null : Mark.values()[random.nextInt(2)], text(random), new UUID(random.nextLong(), random.nextLong()));
	}

	private static <T> List<T> some(Random random, Supplier<T> one) {
		List<T> some = new ArrayList<>();
		while (random.nextInt(3) > 0) {
			some.add(one.get());
		}
		return some;
	}

	/** Letters, marks that are escaped, and halves of a pair. */
	private static String text(Random random) {
		String letters = "a\"\\/\n\u0001\u001f\u007f\u2028é出\ud83d\ude00\ud83d";
		StringBuilder text = new StringBuilder();
		while (random.nextInt(5) > 0) {
			text.append(letters.charAt(random.nextInt(letters.length())));
		}
		return text.toString();
	}
}
