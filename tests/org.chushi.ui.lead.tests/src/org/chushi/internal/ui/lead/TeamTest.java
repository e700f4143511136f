package org.chushi.internal.ui.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.internal.ui.lead.Team.Line;
import org.chushi.internal.ui.lead.Team.Stage;
import org.chushi.training.Enrolment;
import org.chushi.training.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamTest {

	@ParameterizedTest
	@CsvSource({ "false, false, false, true, false, LEARNING", "false, true, false, true, false, EXAM",
			"true, false, false, true, false, NO_MENTOR", "true, false, true, true, false, TRIAL", "true, false, true, false, false, BARRED",
			"true, false, true, true, true, CERTIFIED", "false, true, true, true, false, EXAM", "false, false, false, true, true, CERTIFIED" })
	void aStageIsTheFurthestPointReached(boolean gateOpen, boolean examNext, boolean bound, boolean may, boolean certified,
			Stage stage) {
		assertThat(Team.stage(gateOpen, examNext, bound, may, certified)).isEqualTo(stage);
	}

	@Test
	void onlyWhoIsOnTrialWithNobodyIsWithoutAMentor() {
		Team team = new Team(List.of(line(Stage.LEARNING), line(Stage.NO_MENTOR), line(Stage.TRIAL)), List.of());
		assertThat(team.withoutMentor()).extracting(Line::stage).containsExactly(Stage.NO_MENTOR);
	}

	@Test
	void aProgrammeThatIsOverSaysByHowManyDays() {
		assertThat(Team.place(path(20)).zh()).isEqualTo("方案，第 20/20 天");
		assertThat(Team.place(path(29)).zh()).isEqualTo("方案，计划 20 天，已超 9 天");
	}

	private static Path path(int today) {
		return new Path(new Enrolment(new UUID(0, 1), new UUID(0, 2), "p", new Bilingual("方案", "Way"), "pp", "1.0.0",
				LocalDate.of(2026, 3, 2), ""), today, 20, List.of());
	}

	private static Line line(Stage stage) {
		return new Line(new UUID(0, stage.ordinal()), "n", Bilingual.same("p"), 10, stage, Optional.empty(),
				Optional.empty(), Optional.empty());
	}
}
