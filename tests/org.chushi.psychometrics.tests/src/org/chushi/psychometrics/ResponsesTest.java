package org.chushi.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.chushi.core.Result;
import org.junit.jupiter.api.Test;

final class ResponsesTest {

	private static BigDecimal points(String text) {
		return text.isEmpty() ? null : new BigDecimal(text);
	}

	private static String reason(Result<?> result) {
		return ((Result.Refused<?>) result).reason().en();
	}

	@Test
	void everyScoreComesBackExactlyAsItWasGiven() {
		Random random = new Random(5);
		String[][] given = new String[200][7];
		Responses.Builder builder = Responses.builder(Data.ids(7));
		for (String[] row : given) {
			BigDecimal[] scores = new BigDecimal[row.length];
			for (int i = 0; i < row.length; i++) {
				row[i] = random.nextInt(10) == 0 ? "" : BigDecimal.valueOf(random.nextInt(120) - 20, i % 4).toPlainString();
				scores[i] = points(row[i]);
			}
			builder.row("", scores);
		}
		Responses responses = builder.build().value();
		assertThat(responses.unit()).isEqualTo(1000);
		for (int p = 0; p < given.length; p++) {
			for (int i = 0; i < 7; i++) {
				Optional<BigDecimal> score = responses.score(p, i);
				if (given[p][i].isEmpty()) {
					assertThat(score).isEmpty();
				} else {
					assertThat(score.orElseThrow()).isEqualByComparingTo(given[p][i]);
				}
			}
		}
	}

	@Test
	void levelsAscendWhateverTheOrderTheyTurnUpIn() {
		Responses responses = Data.of("3", "1", "0", "2", "1", ".");
		assertThat(responses.levels(0)).containsExactly(0, 1, 2, 3);
		assertThat(responses.column(0)).containsExactly(3, 1, 0, 2, 1, -1);
		assertThat(responses.maximum(0)).isEqualTo(3);
		assertThat(responses.missing()).isEqualTo(1);
	}

	@Test
	void theMaximumIsTheHighestScoreUnlessItIsTold() {
		Result<Responses> told = Responses.builder(List.of("a", "b")).maximum("a", points("5")).row("x", 3, 0).row("y", 1, 0)
				.build();
		assertThat(told.value().maximum(0)).isEqualTo(5);
		assertThat(told.value().maximum(1)).isEqualTo(1);
		assertThat(told.value().personIds()).containsExactly("x", "y");
		assertThat(reason(Responses.builder(List.of("a")).maximum("a", points("2")).row("", 3).build()))
				.contains("more than its maximum");
		assertThat(reason(Responses.builder(List.of("a")).maximum("z", points("2")).row("", 3).build())).contains("no such item");
	}

	@Test
	void onlyZeroAndTheMaximumAreRightAndWrong() {
		assertThat(Data.of("01", "10").dichotomous()).isTrue();
		assertThat(Data.of("02", "10").dichotomous()).isTrue();
		assertThat(Data.of("02", "11").dichotomous()).isFalse();
		assertThat(Data.of("0.", ".1").dichotomous()).isTrue();
		assertThat(Responses.builder(List.of("a")).maximum("a", points("2")).row("", 0).row("", 1).build().value().dichotomous())
				.isFalse();
	}

	@Test
	void whatIsMissingMayCountZero() {
		Responses zero = Data.of("1.2", ".11", "32.").missingAsZero();
		assertThat(zero.missing()).isZero();
		assertThat(zero.score(0, 1)).contains(BigDecimal.ZERO);
		assertThat(zero.score(0, 2).orElseThrow()).isEqualByComparingTo("2");
		assertThat(zero.score(2, 0).orElseThrow()).isEqualByComparingTo("3");
		assertThat(zero.levels(0)).containsExactly(0, 1, 3);
	}

	@Test
	void columnsOfMarksAreTheSameAsRows() {
		byte[][] marks = { { 0, 1, -1 }, { 1, 1, 0 } };
		Responses columns = Responses.marked(Data.ids(2), marks).value();
		Responses rows = Data.of("01", "11", ".0");
		for (int i = 0; i < 2; i++) {
			assertThat(columns.column(i)).isEqualTo(rows.column(i));
			assertThat(columns.levels(i)).isEqualTo(rows.levels(i));
		}
		marks[0][0] = 1;
		columns.column(0)[1] = 0;
		assertThat(columns.column(0)).containsExactly(0, 1, -1);
	}

	@Test
	void aTableThatIsNoneIsRefusedWithTheReason() {
		assertThat(reason(Responses.builder(List.of()).build())).contains("no item");
		assertThat(reason(Responses.builder(List.of("a")).build())).contains("nobody");
		assertThat(reason(Responses.builder(List.of("a", "a")).row("", 1, 1).build())).contains("twice");
		assertThat(reason(Responses.builder(List.of("a", " ")).row("", 1, 1).build())).contains("empty");
		assertThat(reason(Responses.builder(List.of("a", "b")).row("", 1).build())).contains("Row 1 has 1 scores");
		assertThat(reason(Responses.builder(List.of("a")).row("x", 1).row("", 1).build())).contains("Only 1 of 2");
		assertThat(reason(Responses.marked(List.of("a"), new byte[][] { { 2 } }))).contains("marked 2");
		assertThat(reason(Responses.marked(List.of("a", "b"), new byte[][] { { 1 }, { 1, 0 } }))).contains("length");
		assertThat(reason(Responses.marked(List.of("a"), new byte[][] { {} }))).contains("nobody");
	}

	@Test
	void whatCannotBeHeldExactlyIsRefusedNotRounded() {
		assertThat(reason(Responses.builder(List.of("a")).row("", points("0.1234567")).build())).contains("too fine");
		assertThat(reason(Responses.builder(List.of("a")).row("", points("99999999999")).build())).contains("too large");
		assertThat(reason(Responses.builder(List.of("a", "b")).row("", points("100000"), points("0.00001")).build()))
				.contains("too large");
		assertThat(Responses.builder(List.of("a")).row("", points("0.123456")).build().isDone()).isTrue();
	}

	@Test
	void anItemHasAtMost255DifferentScores() {
		Responses.Builder builder = Responses.builder(List.of("a"));
		for (int i = 0; i < Responses.MAX_LEVELS; i++) {
			builder.row("", 254 - i);
		}
		assertThat(builder.build().value().levels(0)).hasSize(255).isSorted();
		assertThat(reason(builder.row("", 999).build())).contains("more than 255");
	}
}
