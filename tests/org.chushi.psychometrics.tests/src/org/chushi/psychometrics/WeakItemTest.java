package org.chushi.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.chushi.core.Severity;
import org.chushi.psychometrics.Data.Simulation;
import org.chushi.psychometrics.WeakItem.Weakness;
import org.junit.jupiter.api.Test;

final class WeakItemTest {

	private static final List<String> ABCD = List.of("A", "B", "C", "D");

	private static List<WeakItem> find(Responses responses, List<DistractorTable> distractors) {
		Optional<Calibration> calibration = Optional.of(Calibration.of(responses, ItemModel.TWO_PARAMETER, Fitting.STANDARD)
				.value());
		return WeakItem.find(ClassicalReport.of(responses), distractors, calibration, calibration.get().fit(responses));
	}

	private static Simulation sound() {
		double[] slopes = new double[12];
		double[] intercepts = new double[12];
		Arrays.fill(slopes, 1.2);
		Arrays.setAll(intercepts, i -> (i - 5.5) / 5);
		return Data.simulate(800, slopes, intercepts, new Random(3));
	}

	private static List<Weakness> of(List<WeakItem> found, String item) {
		return found.stream().filter(w -> w.item().equals(item)).map(WeakItem::weakness).toList();
	}

	@Test
	void soundItemsAreNotOnTheList() {
		assertThat(find(sound().responses(), List.of())).isEmpty();
	}

	@Test
	void eachWeaknessIsFoundAndOnlyWhereItIs() {
		Simulation simulation = sound();
		Random random = new Random(5);
		for (int p = 0; p < 800; p++) {
			simulation.marks()[0][p] = 1;
			simulation.marks()[1][p] = (byte) (random.nextInt(10) == 0 ? 1 : 0);
			simulation.marks()[2][p] = (byte) (random.nextInt(60) == 0 ? 0 : 1);
			simulation.marks()[3][p] = (byte) (1 - simulation.marks()[3][p]);
			simulation.marks()[4][p] = (byte) random.nextInt(2);
		}
		List<WeakItem> found = find(simulation.responses(), List.of());
		assertThat(of(found, "q1")).containsExactly(Weakness.CONSTANT);
		assertThat(of(found, "q2")).contains(Weakness.TOO_HARD);
		assertThat(of(found, "q3")).contains(Weakness.TOO_EASY);
		assertThat(of(found, "q4")).startsWith(Weakness.NEGATIVE).contains(Weakness.LOW_SLOPE);
		assertThat(of(found, "q5")).contains(Weakness.LOW_SLOPE).containsAnyOf(Weakness.FLAT, Weakness.NEGATIVE);
		assertThat(found).noneMatch(w -> List.of("q6", "q7", "q8", "q9", "q10", "q11", "q12").contains(w.item()));
		assertThat(found).filteredOn(w -> w.weakness() == Weakness.NEGATIVE).allMatch(w -> w.severity() == Severity.ERROR);
	}

	@Test
	void everyReasonAndRemedyIsThereInBothLanguages() {
		Simulation simulation = sound();
		simulation.marks()[3] = simulation.marks()[4].clone();
		for (int p = 0; p < 800; p++) {
			simulation.marks()[3][p] = (byte) (1 - simulation.marks()[3][p]);
		}
		assertThat(find(simulation.responses(), List.of())).isNotEmpty().allSatisfy(w -> {
			assertThat(w.reason().zh()).isNotEqualTo(w.reason().en()).containsPattern("\\p{IsHan}");
			assertThat(w.remedy().zh()).isNotEqualTo(w.remedy().en()).containsPattern("\\p{IsHan}");
		});
	}

	@Test
	void distractorsThatDrawNobodyOrTheAbleAreNamed() {
		Simulation simulation = sound();
		List<String> chosen = new ArrayList<>();
		for (int p = 0; p < 800; p++) {
			boolean able = simulation.abilities()[p] > 0.5;
			chosen.add(able ? p % 3 == 0 ? "A" : "B" : p % 100 == 0 ? "D" : p % 2 == 0 ? "A" : "C");
		}
		Responses responses = simulation.responses();
		List<WeakItem> found = find(responses, List.of(DistractorTable.of(ItemChoices.single("q5", ABCD, "A", chosen), responses)));
		assertThat(of(found, "q5")).contains(Weakness.DISTRACTOR_BEATS_KEY, Weakness.DISTRACTOR_UNUSED);
		assertThat(found.getFirst().severity()).isEqualTo(Severity.ERROR);
		assertThat(found.getFirst().reason().en()).contains("option B");
		assertThat(found).anySatisfy(w -> assertThat(w.reason().en()).contains("Option D"));
	}

	@Test
	void anItemThatDoesNotFollowTheModelIsNamed() {
		Simulation simulation = Data.simulate(4_000, 20, true, 12);
		Random random = new Random(2);
		for (int p = 0; p < 4_000; p++) {
			// the able doubt what the middling know
			double height = simulation.abilities()[p];
			simulation.marks()[9][p] = (byte) (random.nextDouble() < Math.exp(-height * height) ? 1 : 0);
		}
		Responses responses = simulation.responses();
		assertThat(of(find(responses, List.of()), "q10")).contains(Weakness.MISFIT);
	}

	@Test
	void whatFewPeopleShowIsAHintOnly() {
		Responses responses = Data.of("100", "010", "011", "101", "010", "001");
		List<WeakItem> found = WeakItem.find(ClassicalReport.of(responses), List.of(), Optional.empty(), List.of());
		assertThat(found).isNotEmpty().allSatisfy(w -> {
			assertThat(w.severity()).isEqualTo(Severity.INFO);
			assertThat(w.reason().en()).contains("fewer than 30 people");
		});
	}

	@Test
	void anItemNobodyAnsweredIsPassedOver() {
		assertThat(WeakItem.find(ClassicalReport.of(Data.of(".1", ".0")), List.of(), Optional.empty(), List.of()))
				.noneMatch(w -> w.item().equals("q1"));
	}
}
