package org.chushi.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.chushi.psychometrics.DistractorTable.Row;
import org.junit.jupiter.api.Test;

final class DistractorTableTest {

	private static final List<String> ABCD = List.of("A", "B", "C", "D");

	/** Ten people whose points on the other items are 0 to 9. */
	private static Responses ladder() {
		return Data.of(IntStream.range(0, 10).mapToObj(p -> (p % 2) + "1".repeat(p) + "0".repeat(9 - p)).toList());
	}

	private static Row row(DistractorTable table, String option) {
		return table.options().stream().filter(r -> r.option().equals(option)).findFirst().orElseThrow();
	}

	@Test
	void choicesAreCountedByGroupsOfAbilityOnTheOtherItems() {
		DistractorTable table = DistractorTable.of(
				ItemChoices.single("q1", ABCD, "B", Arrays.asList("A", "A", "B", "C", "B", "C", "B", null, "B", "B")), ladder());
		assertThat(table.people()).isEqualTo(10);
		Row key = row(table, "B");
		assertThat(key.keyed()).isTrue();
		assertThat(key.people()).isEqualTo(5);
		assertThat(key.share()).hasValue(0.5);
		assertThat(key.lower().getAsDouble()).isCloseTo(1 / 3.0, within(1e-12));
		assertThat(key.middle().getAsDouble()).isCloseTo(0.5, within(1e-12));
		assertThat(key.upper().getAsDouble()).isCloseTo(2 / 3.0, within(1e-12));
		assertThat(row(table, "A").lower().getAsDouble()).isCloseTo(2 / 3.0, within(1e-12));
		assertThat(row(table, "A").rest().getAsDouble()).isNegative();
		assertThat(row(table, "D").people()).isZero();
		assertThat(row(table, "D").rest()).isEmpty();
		assertThat(table.none().people()).isEqualTo(1);
		assertThat(table.none().upper().getAsDouble()).isCloseTo(1 / 3.0, within(1e-12));
	}

	@Test
	void aSingleChoiceIsOneOfTheOptionsOrNothing() {
		Random random = new Random(3);
		for (int round = 0; round < 50; round++) {
			List<String> rows = Data.noise(random, 2 + random.nextInt(100), 4, 2, 0.2);
			List<String> chosen = new ArrayList<>();
			rows.forEach(r -> chosen.add(random.nextInt(6) == 0 ? null : ABCD.get(random.nextInt(4))));
			DistractorTable table = DistractorTable.of(ItemChoices.single("q2", ABCD, "C", chosen), Data.of(rows));
			List<Row> all = new ArrayList<>(table.options());
			all.add(table.none());
			assertThat(all.stream().mapToInt(Row::people).sum()).isEqualTo(rows.size());
			assertThat(all.stream().mapToDouble(r -> r.share().getAsDouble()).sum()).isCloseTo(1, within(1e-9));
			assertThat(all.stream().mapToDouble(r -> r.lower().getAsDouble()).sum()).isCloseTo(1, within(1e-9));
			assertThat(all.stream().mapToDouble(r -> r.upper().getAsDouble()).sum()).isCloseTo(1, within(1e-9));
		}
	}

	@Test
	void severalOptionsMayBeChosenAtOnce() {
		DistractorTable table = DistractorTable.of(new ItemChoices("q1", ABCD, List.of("A", "B"), new long[] { 3, 3, 1, 2, 4, 0, 3,
				3, 3, 11 }), ladder());
		assertThat(row(table, "A").people()).isEqualTo(7);
		assertThat(row(table, "B").people()).isEqualTo(7);
		assertThat(row(table, "D").people()).isEqualTo(1);
		assertThat(table.none().people()).isEqualTo(1);
	}

	@Test
	void whoTheItemWasNotPutBeforeIsNotCounted() {
		long[] chosen = { 1, -1, -1, 2, -1, -1, -1, -1, -1, 2 };
		DistractorTable table = DistractorTable.of(new ItemChoices("elsewhere", ABCD, List.of("B"), chosen), ladder());
		assertThat(table.people()).isEqualTo(3);
		assertThat(row(table, "B").upper()).hasValue(1);
		assertThat(row(table, "A").lower()).hasValue(1);
		DistractorTable nobody = DistractorTable.of(new ItemChoices("q1", ABCD, List.of("B"), LongStream.generate(() -> -1)
				.limit(10).toArray()), ladder());
		assertThat(row(nobody, "B").share()).isEmpty();
	}

	@Test
	void choicesOfOtherPeopleAreAMistakeOfTheCaller() {
		assertThatThrownBy(() -> DistractorTable.of(new ItemChoices("q1", ABCD, List.of("A"), new long[3]), ladder()))
				.isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> new ItemChoices("q1", ABCD, List.of("E"), new long[3]))
				.isInstanceOf(IllegalArgumentException.class);
	}
}
