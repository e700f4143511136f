package org.chushi.internal.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.chushi.internal.practice.PracticeEvents.Candidate;
import org.chushi.internal.practice.PracticeEvents.Plan;
import org.chushi.model.SingleChoice;
import org.chushi.practice.PracticeOrder;
import org.chushi.practice.PracticePolicy;
import org.chushi.psychometrics.ItemParameters;
import org.chushi.psychometrics.TeamCalibration.Calibrated;
import org.chushi.testing.TestLibrary;
import org.chushi.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the parameters of an adaptive round come from. */
final class PlanningTest {

	private final List<SingleChoice> questions = new ArrayList<>();
	private TestLibrary library;

	@BeforeEach
	void shelve() {
		library = new TestLibrary(Content.pack("K-A", "K-B"));
		for (int i = 0; i < 200; i++) {
			SingleChoice question = Content.single("Q-" + i, i % 2 == 0 ? "K-A" : "K-B");
			question.setDifficulty(i % 6);
			questions.add(question);
		}
		library.add(Content.bank("B", questions));
	}

	private Plan plan(Calibrated team) {
		Deck deck = new Deck(new Stock(library.library(), PracticeRoom.TYPES), Map.of(), new TestTime().instant(),
				LocalDate.EPOCH);
		return new Planning(deck, Set.of(), Map.of(), team).of(PracticeOrder.adaptive(List.of()), 5, new Random(3));
	}

	private SingleChoice question(Candidate candidate) {
		return questions.stream().filter(q -> q.getId().equals(candidate.slip().question())).findFirst().orElseThrow();
	}

	@Test
	void declaredLevelsLieOneStandardDeviationApartAndUndeclaredOnesInTheMiddle() {
		Plan plan = plan(Calibrated.NONE);
		assertThat(plan.middle()).isZero();
		assertThat(plan.people()).isZero();
		assertThat(plan.pool()).hasSize(PracticePolicy.ADAPTIVE_POOL).allSatisfy(c -> {
			int level = question(c).getDifficulty();
			assertThat(c.difficulty()).isEqualTo(level == 0 ? 0 : 1000 * (level - 3));
			assertThat(c.slope()).isEqualTo(1000);
			assertThat(c.calibrated()).isFalse();
		});
	}

	@Test
	void competenciesHaveAsManyQuestionsEach() {
		assertThat(plan(Calibrated.NONE).pool()).filteredOn(c -> c.competency().equals(Content.id("K-A")))
				.hasSize(PracticePolicy.ADAPTIVE_POOL / 2);
	}

	@Test
	void whatTheTeamAnsweredComesBeforeWhatIsDeclaredAndMovesTheRestOntoItsScale() {
		List<ItemParameters> known = questions.stream().filter(q -> q.getDifficulty() == 3)
				.map(q -> ItemParameters.of(q.getId(), 1.25, -1.5)).toList();
		Plan plan = plan(new Calibrated(44, known, Set.of()));
		assertThat(plan.middle()).isEqualTo(-1500);
		assertThat(plan.people()).isEqualTo(44);
		assertThat(plan.pool()).anyMatch(Candidate::calibrated).allSatisfy(c -> {
			int level = question(c).getDifficulty();
			assertThat(c.calibrated()).isEqualTo(level == 3);
			assertThat(c.slope()).isEqualTo(level == 3 ? 1250 : 1000);
			assertThat(c.difficulty()).isEqualTo(level == 0 || level == 3 ? -1500 : 1000 * (level - 3) - 1500);
		});
	}

	@Test
	void aQuestionThatTellsNothingIsNotAsked() {
		Set<String> useless = Set.copyOf(questions.subList(0, 190).stream().map(SingleChoice::getId).toList());
		assertThat(plan(new Calibrated(300, List.of(), useless)).pool()).hasSize(10)
				.noneMatch(c -> useless.contains(c.slip().question()));
	}
}
