package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.chushi.assessment.AttemptSummary;
import org.chushi.assessment.RunningExam;
import org.chushi.career.Certificate;
import org.chushi.model.Paper;
import org.chushi.people.Session;
import org.chushi.publishing.Affected;
import org.chushi.publishing.Affected.Kind;
import org.chushi.publishing.Installing.Consequences;
import org.chushi.publishing.Installing.Preview;
import org.chushi.questions.Fraction;
import org.chushi.questions.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Content is changed, taken back and taken out while people sit it, are on it, and hold certificates of it. */
class ContentTurnsTest {

	@TempDir
	Path folder;
	private TwoTeams teams;
	private House shop;
	private Session lead;
	private Session newcomer;

	@BeforeEach
	void open() {
		teams = new TwoTeams(folder);
		shop = teams.shop;
		lead = teams.lead;
		newcomer = teams.newcomer;
		teams.askOneQuestionOnly();
		teams.install(teams.publish("1.0.1"));
		shop.services.policies().choose(lead, TwoTeams.PROFILE).value();
		shop.passInterview(newcomer, lead);
		shop.services.enrolments().enrol(lead, newcomer.person(), LocalDate.now(shop.clock)).value();
	}

	@AfterEach
	void close() {
		teams.close();
	}

	private static AbstractListAssert<?, List<? extends Affected>, Affected, ObjectAssert<Affected>> of(List<Affected> affected, Kind kind) {
		return assertThat(affected).filteredOn(a -> a.kind() == kind);
	}

	private RunningExam begin() {
		return shop.services.exams().start(newcomer, TwoTeams.PAPER, "").value();
	}

	/** Answers as it was right then, and hands in: the key of then counts. */
	private void finish(RunningExam exam, String question, boolean right) {
		shop.services.exams().answer(newcomer, exam.attempt(), question, Response.keys(String.valueOf(right))).value();
		AttemptSummary done = shop.services.exams().submit(newcomer, exam.attempt()).value();
		assertThat(shop.services.exams().review(newcomer, done.attempt()).value().questions()).singleElement()
				.satisfies(q -> assertThat(q.score().points()).isNotEqualTo(Fraction.ZERO));
		assertThat(shop.services.examResults().attempts(newcomer.person(), exam.paper())).hasSize(1);
	}

	private String question() {
		return shop.library().find(org.chushi.model.TrueFalse.class, TwoTeams.QUESTION).orElseThrow().getId();
	}

	private Preview upgrade(String version) {
		teams.turnTheKey();
		return shop.services.installing().preview(lead, teams.publish(version)).value();
	}

	private void install(Preview preview) {
		shop.services.installing().install(lead, preview.file(), preview.sha256()).value();
	}

	private List<Certificate> certified() {
		finish(begin(), question(), teams.right(shop));
		return shop.services.certification().of(newcomer, newcomer.person()).value();
	}

	@Test
	void anAttemptBegunOnANewerVersionIsFinishedOnItAfterGoingBack() {
		install(upgrade("1.1.0"));
		boolean right = teams.right(shop);
		String question = question();
		RunningExam exam = begin();
		Consequences back = shop.services.installing().rollingBack(lead, TwoTeams.PACK, "1.0.1").value();
		of(back.affected(), Kind.ATTEMPT).singleElement().satisfies(a -> assertThat(a.person()).isEqualTo(newcomer.person()));
		shop.services.installing().rollBack(lead, TwoTeams.PACK, "1.0.1").value();
		assertThat(teams.right(shop)).isNotEqualTo(right);
		finish(exam, question, right);
	}

	@Test
	void anAttemptIsFinishedWhenItsPackWasTakenOutMeanwhile() {
		boolean right = teams.right(shop);
		String question = question();
		RunningExam exam = begin();
		Consequences out = shop.services.installing().removing(lead, TwoTeams.PACK).value();
		of(out.affected(), Kind.ATTEMPT).singleElement().satisfies(a -> assertThat(a.what().zh()).contains("会去掉", "按开考时的版本"));
		shop.services.installing().remove(lead, TwoTeams.PACK).value();
		assertThat(shop.library().find(Paper.class, TwoTeams.PAPER)).isEmpty();
		finish(exam, question, right);
	}

	@Test
	void whoHoldsACertificateThatRestsOnAPaperIsNamedBeforeItChangesGoesBackOrIsTakenOut() {
		Certificate held = certified().getFirst();
		Preview next = upgrade("1.1.0");
		of(next.affected(), Kind.CERTIFICATE).singleElement().satisfies(a -> {
			assertThat(a.person()).isEqualTo(newcomer.person());
			assertThat(a.what().zh()).contains(held.number(), "依据的内容有改动");
		});
		install(next);
		of(shop.services.installing().rollingBack(lead, TwoTeams.PACK, "1.0.1").value().affected(), Kind.CERTIFICATE).hasSize(1);
		of(shop.services.installing().removing(lead, TwoTeams.PACK).value().affected(), Kind.CERTIFICATE).singleElement()
				.satisfies(a -> assertThat(a.what().zh()).contains(held.number(), "标准会去掉"));
		shop.services.installing().remove(lead, TwoTeams.PACK).value();
		assertThat(shop.services.certification().of(newcomer, newcomer.person()).value()).singleElement()
				.satisfies(c -> assertThat(c.holds(LocalDate.now(shop.clock))).isTrue());
		of(upgrade("1.2.0").affected(), Kind.CERTIFICATE).as("it comes back as another one").hasSize(1);
	}

	@Test
	void whoIsOnAProgrammeIsNamedWhenItsProfileChangesOrIsTakenOut() {
		of(upgrade("1.1.0").affected(), Kind.ENROLMENT).as("the paper is in no programme").isEmpty();
		teams.edit("policies/every-type.xmi", text -> text.replace("markDifferencePercent=\"25\"", "markDifferencePercent=\"20\""));
		Preview next = shop.services.installing().preview(lead, teams.publish("1.2.0")).value();
		of(next.affected(), Kind.ENROLMENT).singleElement().satisfies(a -> assertThat(a.what().zh()).contains("题型方案", "有改动"));
		of(shop.services.installing().removing(lead, TwoTeams.PACK).value().affected(), Kind.ENROLMENT).singleElement()
				.satisfies(a -> assertThat(a.what().zh()).contains("题型方案", "会去掉"));
	}

	@Test
	void whatDoesNotConcernWhatSomebodyHoldsOrSitsNamesNobody() {
		begin();
		teams.edit("pack.xmi", text -> text.replace("验收测试用", "验收用"));
		Preview next = shop.services.installing().preview(lead, teams.publish("1.1.0")).value();
		assertThat(next.affected()).isEmpty();
	}
}
