package org.chushi.internal.ui.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chushi.internal.ui.lead.DossierTest.dossier;
import static org.chushi.internal.ui.lead.DossierTest.form;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.career.Careers.PositionView;
import org.chushi.career.Careers.Standing;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.internal.ui.lead.Dossier.Held;
import org.chushi.people.Role;
import org.chushi.training.Enrolments.PassedBefore;
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

	/** Somebody who was with the team before the program, with what was told of them. */
	private static Dossier before(PassedBefore... told) {
		Dossier d = dossier(true, Role.MENTOR, List.of());
		return new Dossier(d.person(), d.path(), d.gate(), d.turns(), d.attempts(), d.activities(), d.pairs(), d.interviews(), d.ready(), d.profiles(),
				List.of(told));
	}

	private static PassedBefore told(String day, String reason) {
		return new PassedBefore(Optional.of(day).filter(d -> !d.isEmpty()).map(LocalDate::parse), reason, new UUID(0, 1), Instant.EPOCH);
	}

	private void lead(Dossier dossier) {
		LeadDesk desk = new LeadDesk(null, null, null, null, null, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
		new PersonView(stage.fresh(), stage, () -> Result.done(dossier), desk, true).start();
		stage.open();
	}

	@Test
	void aTrialShiftBeforeTheProgramIsRecordedAndTakenBackWhereTheProgramCannotKnowOfIt() {
		lead(before());
		assertThat(stage.words()).contains("用本程序之前的试岗", "补录通过了试岗").doesNotContain("撤回补录");
		lead(before(told("2024-05-31", "人事档案")));
		assertThat(stage.words()).contains("2024-05-31 通过（人事档案）", "撤回补录");
		lead(before(told("2024-05-31", "人事档案"), told("", "记错了人")));
		assertThat(stage.words()).contains("2024-05-31 通过（人事档案）", "撤回：记错了人").doesNotContain("撤回补录");
		page(dossier(List.of()));
		assertThat(stage.words()).as("a newcomer").doesNotContain("补录");
	}

	@Test
	void aDayThatCannotBeReadIsSaidAndNothingIsTold() {
		LeadDesk desk = new LeadDesk(null, null, null, null, null, Clock.systemUTC());
		assertThat(desk.trialBefore(null, new UUID(0, 1), Optional.of("去年五月"), "file")).isInstanceOfSatisfying(Result.Refused.class,
				r -> assertThat(r.reason().zh()).contains("去年五月", "2024-05-31"));
	}
}
