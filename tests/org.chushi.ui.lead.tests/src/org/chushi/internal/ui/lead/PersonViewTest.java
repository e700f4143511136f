package org.chushi.internal.ui.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chushi.internal.ui.lead.DossierTest.dossier;
import static org.chushi.internal.ui.lead.DossierTest.form;

import java.util.List;

import org.chushi.career.Careers.PositionView;
import org.chushi.career.Careers.Standing;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.internal.ui.lead.Dossier.Held;
import org.chushi.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PersonViewTest {

	private static final PositionView READY = new PositionView("senior", "SENIOR", Bilingual.same("资深客服"), Bilingual.same(""),
			"service", 2, Standing.READY, Bilingual.same(""));

	private final Stage stage = new Stage();

	private void page(Dossier dossier) {
		new PersonView(stage.fresh(), stage, () -> Result.done(dossier), null, true).start();
		stage.open();
		stage.told.clear();
	}

	@AfterEach
	void close() {
		stage.close();
	}

	@Test
	void nobodyIsPromotedBeforeTheQuestionIsAnswered() {
		page(dossier(List.of(READY)));
		stage.meanwhile("取消");
		stage.press("晋升为“资深客服”");
		assertThat(stage.asked).contains("让 小满 晋升为“资深客服”？", "不能撤销");
		assertThat(stage.told).as("nothing was begun").isEmpty();
	}

	@Test
	void theInterviewStandsBeforeTheEnrolmentAndBehindItOncePassed() {
		page(dossier(List.of(), form(true)));
		assertThat(stage.words()).containsSubsequence("价值观面谈", "加入团队的培养方案");
	}

	@Test
	void whoIsNoNewcomerIsNotAskedToJoinAProgramme() {
		page(dossier(true, Role.MENTOR, List.of(READY), form(true)));
		assertThat(stage.words()).contains("师傅", "晋升为“资深客服”").doesNotContain("加入团队的培养方案", "价值观面谈");
	}

	@Test
	void nothingIsDoneWithSomebodyWhoLeft() {
		page(dossier(false, Role.NEWCOMER, List.of(READY), form(true)));
		assertThat(stage.words()).contains("已离开").doesNotContain("晋升", "加入团队的培养方案", "价值观面谈");
	}

	@Test
	void afterAPassedInterviewTheEnrolmentIsNext() {
		page(dossier(List.of(), form(true, new Held(90, true))));
		assertThat(stage.words()).containsSubsequence("面谈已通过（90%）", "加入团队的培养方案", "价值观面谈");
	}
}
