package org.chushi.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;

import org.chushi.analysis.Figure;
import org.chushi.assessment.RunningExam;
import org.chushi.internal.assessment.SatAttempts;
import org.chushi.people.Session;
import org.chushi.psychometrics.ItemParameters;
import org.chushi.psychometrics.TeamCalibration.Calibrated;
import org.chushi.questions.ExamQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What adaptive practice learns from the exams of a team. The right choice of every question is B. */
final class TeamModelTest {

	@TempDir
	Path folder;

	/** Right answers to S-0 to S-5 of person i: S-0 nearly always, S-5 hardly ever. */
	private static String choices(int person) {
		StringBuilder choices = new StringBuilder();
		for (int item = 0; item < 6; item++) {
			choices.append((person * 7 + item * 5) % 12 < 11 - 2 * item ? "B" : "A");
		}
		return choices.toString();
	}

	/** Sits the paper, whose questions come in any order. */
	private static void sit(AnalysisRoom room, Session agent, String choices) {
		RunningExam exam = room.exams.start(agent, "P").value();
		for (ExamQuestion asked : exam.questions()) {
			int item = IntStream.range(0, 6).filter(i -> Content.id("S-" + i).equals(asked.question())).findFirst().orElseThrow();
			room.exams.answer(agent, exam.attempt(), asked.question(),
					AnalysisRoom.chosen(asked, choices.substring(item, item + 1))).value();
		}
		room.exams.submit(agent, exam.attempt()).value();
		room.time.pass(Duration.ofMinutes(1));
	}

	private static double difficulty(Calibrated calibrated, int item) {
		return calibrated.item(Content.id("S-" + item)).map(ItemParameters::difficulty).orElseThrow().orElseThrow();
	}

	@Test
	void questionsThatEnoughPeopleAnsweredHaveTheirDifficultyAndTheHardOnesTheHigher() {
		try (AnalysisRoom room = new AnalysisRoom(folder, Figure.RASCH.least())) {
			TeamModel model = new TeamModel(new SatAttempts(room.journal));
			for (int i = 0; i < room.agents.size() - 1; i++) {
				sit(room, room.agents.get(i), choices(i));
			}
			assertThat(model.now()).isEqualTo(Calibrated.NONE);
			sit(room, room.agents.getLast(), choices(room.agents.size() - 1));
			Calibrated now = model.now();
			assertThat(now.people()).isEqualTo(Figure.RASCH.least());
			assertThat(now.items()).hasSize(6).allSatisfy(i -> assertThat(i.slope()).isEqualTo(1));
			assertThat(difficulty(now, 0)).isLessThan(-1).isLessThan(difficulty(now, 2));
			assertThat(difficulty(now, 5)).isGreaterThan(1).isGreaterThan(difficulty(now, 2));
			assertThat(model.now()).as("nothing new, nothing computed").isSameAs(now);
		}
	}

	@Test
	void theAttemptsOfATeamAreReadOnceHoweverManyPapersThereAreAndNoPaperIs() {
		try (AnalysisRoom room = new AnalysisRoom(folder, 3)) {
			room.agents.forEach(a -> room.sit(a, "P-DRAWN", "BBC"));
			sit(room, room.agents.getFirst(), "BBBBBB");
			Reads reads = new Reads();
			new TeamModel(new SatAttempts(reads.of(room.journal))).now();
			assertThat(reads.taken()).containsExactly("attempts.all");
		}
	}

	@Test
	void onlyTheFirstAnswerOfAPersonCounts() {
		try (AnalysisRoom room = new AnalysisRoom(folder, Figure.RASCH.least())) {
			for (int i = 0; i < room.agents.size(); i++) {
				sit(room, room.agents.get(i), choices(i));
			}
			Calibrated first = new TeamModel(new SatAttempts(room.journal)).now();
			room.time.pass(Duration.ofDays(1));
			room.agents.forEach(agent -> sit(room, agent, "BBBBBB"));
			Calibrated second = new TeamModel(new SatAttempts(room.journal)).now();
			for (int item = 0; item < 6; item++) {
				assertThat(difficulty(second, item)).isCloseTo(difficulty(first, item), within(1e-9));
			}
		}
	}

	@Test
	void aQuestionThatTheWeakAnswerBetterIsOfNoUse() {
		try (AnalysisRoom room = new AnalysisRoom(folder, Figure.TWO_PARAMETER.least())) {
			Map<Boolean, String> sides = Map.of(true, "BBBBBA", false, "AAAAAB");
			for (int i = 0; i < room.agents.size(); i++) {
				StringBuilder choices = new StringBuilder(sides.get(i % 2 == 0));
				int slip = i % 7;
				if (slip < 6) {
					choices.setCharAt(slip, choices.charAt(slip) == 'B' ? 'A' : 'B');
				}
				sit(room, room.agents.get(i), choices.toString());
			}
			Calibrated now = new TeamModel(new SatAttempts(room.journal)).now();
			assertThat(now.useless()).containsExactly(Content.id("S-5"));
			assertThat(now.items()).hasSize(5).allSatisfy(i -> assertThat(i.slope()).isPositive());
		}
	}
}
