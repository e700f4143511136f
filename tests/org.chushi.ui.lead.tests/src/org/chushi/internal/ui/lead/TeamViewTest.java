package org.chushi.internal.ui.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.internal.ui.lead.Team.Line;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.TeamSection;
import org.chushi.training.Pairings.Barred;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TeamViewTest {

	private static final Person MENTOR = new Person(new UUID(0, 9), "guyu", "谷雨", TeamSection.NONE, Set.of(Role.MENTOR), true, Instant.EPOCH);
	private static final Barred BARRED = new Barred(MENTOR, Bilingual.same("谷雨现在不能当师傅"), List.of(
			new Missing(Bilingual.same("带教证书"), Bilingual.same("已暂停"), Bilingual.same("有效"), Bilingual.same("请组长恢复"))));

	private final Stage stage = new Stage();

	private void page(Line... lines) {
		new TeamView(stage.fresh(), stage, Messages.LeadHomePage_title, () -> Result.done(new Team(List.of(lines), List.of())),
				() -> Result.done(List.of()), () -> Result.done(new Duties(0, 0))).start();
		stage.open();
		stage.told.clear();
	}

	private static Line line(int number, Team.Stage stage, Optional<Barred> barred) {
		return new Line(new UUID(0, number), "新人" + number, Bilingual.same("试岗"), 60, stage, Optional.empty(), Optional.of("谷雨"), barred);
	}

	@AfterEach
	void close() {
		stage.close();
	}

	@Test
	void aMentorWhoMayNotAtPresentIsToldWithWhomTheyGuideAndAWayToHandOver() {
		page(line(1, Team.Stage.BARRED, Optional.of(BARRED)), line(2, Team.Stage.BARRED, Optional.of(BARRED)), line(3, Team.Stage.TRIAL, Optional.empty()));
		assertThat(stage.words()).contains("谷雨现在不能当师傅，还带着 2 人：新人1、新人2", "带教证书", "请组长恢复", "师傅不能签");
		stage.press("去交接");
		assertThat(stage.told).contains("person/" + new UUID(0, 1) + PersonView.PAIRS);
	}

	@Test
	void aTrainerIsNotAskedToHandOver() {
		stage.roles = Set.of(Role.TRAINER);
		page(line(1, Team.Stage.BARRED, Optional.of(BARRED)));
		assertThat(stage.words()).contains("师傅不能签").doesNotContain("去交接");
	}

	@Test
	void whileEverybodyMayNothingIsSaid() {
		page(line(3, Team.Stage.TRIAL, Optional.empty()));
		assertThat(stage.words()).contains("试岗中").doesNotContain("现在不能当师傅");
	}
}
