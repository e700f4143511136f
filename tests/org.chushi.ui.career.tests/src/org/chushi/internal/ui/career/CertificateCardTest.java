package org.chushi.internal.ui.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.chushi.career.Certificate;
import org.chushi.career.CertificateCare.Outlook;
import org.chushi.core.Language;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.ui.HomeCard.Part;
import org.chushi.ui.LinkButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What first pages tell of certificates. */
class CertificateCardTest {

	private Stage stage;

	@AfterEach
	void close() {
		stage.close();
	}

	private void home(Role role, Homes homes) throws Exception {
		home(role, Language.ZH, homes);
	}

	private void home(Role role, Language language, Homes homes) throws Exception {
		stage = new Stage(role, false, language, 100);
		homes.show(stage);
	}

	/** Of a definition of its own. */
	private static Outlook another(Outlook o) {
		Certificate c = o.certificate();
		return new Outlook(new Certificate(c.id(), c.number(), c.person(), "of " + c.number(), c.title(), c.skill(), c.level(), c.packVersion(), c.issued(),
				c.validUntil(), c.restsOn(), c.seal(), c.revoked(), c.revokedBy(), c.life()), o.standing(), o.renewal(), o.delta(), o.history(), o.mayAppeal(), o.rights());
	}

	@Test
	void aHomeIsQuietWhenAllCertificatesAreWellAndJudgesNothing() throws Exception {
		Homes homes = new Homes(Lived.valid(), Lived.line().getLast());
		home(Role.NEWCOMER, homes);
		assertThat(homes.reader(stage).call()).isEmpty();
		assertThat(homes.asked).containsOnly("toDecide");
		assertThat(stage.words()).isBlank();
	}

	@Test
	void whatIsShownIsTheSameUntilSomethingChanges() throws Exception {
		Homes homes = new Homes(Lived.due());
		home(Role.NEWCOMER, homes);
		Optional<Part> shown = homes.reader(stage).call();
		assertThat(homes.reader(stage).call()).isEqualTo(shown);
		homes.own.add(Lived.stale("2026-12-01"));
		assertThat(homes.reader(stage).call()).isNotEqualTo(shown);
	}

	@Test
	void whatChangedIsToldWithItsLastDayAndTheWayToEachLessonAndExam() throws Exception {
		home(Role.NEWCOMER, new Homes(Lived.stale("2026-12-01")));
		assertThat(stage.words()).contains("“接待一级”的内容有更新", "2026-12-01 前补学完，还有 8 天", "权限也停", "重读“退款前先核对订单”");
		stage.press("去学习");
		stage.press("去考试");
		assertThat(stage.told).containsExactly("lesson/l", "exam/e");
		assertThat(stage.those(LinkButton.class)).extracting(LinkButton::name).as("keys and screen readers reach each").containsExactly("去学习", "去考试");
	}

	@Test
	void theLastDayIsSaidToBeTheLastAndADayAfterItsRightsAreSaidToBeGone() throws Exception {
		home(Role.NEWCOMER, new Homes(Lived.stale("2026-11-23")));
		assertThat(stage.words()).contains("今天是最后一天");
		stage.close();
		home(Role.NEWCOMER, new Homes(Lived.stale("2026-11-22")));
		assertThat(stage.words()).contains("“接待一级”暂时失效", "2026-11-22 前没有补学完，权限已停；补完就恢复", "去学习");
	}

	@Test
	void aChangeThatIsOnlyToldSaysThatNothingIsLost() throws Exception {
		home(Role.NEWCOMER, new Homes(Lived.stale("")));
		assertThat(stage.words()).contains("证书照样有效", "去学习").doesNotContain("还有");
	}

	@Test
	void whatIsDueSaysWhatRenewsItAndUntilWhen() throws Exception {
		home(Role.NEWCOMER, new Homes(Lived.due()));
		assertThat(stage.words()).contains("“接待一级”该续期了", "有效至 2026-12-10，还有 17 天", "自动续期", "通过考试“入门结业”").doesNotContain("结对实操“接待”");
		stage.close();
		home(Role.NEWCOMER, new Homes(Lived.grace()));
		assertThat(stage.words()).contains("已到期，在宽限期里", "2026-11-20 到期，权限留到 2026-12-04，还有 11 天");
	}

	@Test
	void aStoppedCertificateSaysWhyAndUntilWhenToAppealAndLeadsThere() throws Exception {
		home(Role.NEWCOMER, new Homes(Lived.suspended(true)));
		assertThat(stage.words()).contains("“接待一级”已暂停", "原因：客户投诉还没查清", "最晚 2026-11-27，还有 4 天");
		stage.press("看证书");
		assertThat(stage.told).containsExactly("certificates/");
		stage.close();
		home(Role.NEWCOMER, new Homes(Lived.revoked(false)));
		assertThat(stage.words()).contains("“接待一级”已吊销", "原因：私下加顾客微信", "你的申诉在等待裁定");
		stage.close();
		home(Role.NEWCOMER, new Homes(Lived.revoked(true)));
		assertThat(stage.words()).contains("申诉没有成立").doesNotContain("可以申诉");
	}

	@Test
	void whatIsOverForLongOrReplacedIsToldNoMore() throws Exception {
		Homes homes = new Homes(Lived.revoked(true), Lived.valid());
		home(Role.NEWCOMER, homes);
		assertThat(homes.reader(stage).call()).as("another of the same holds").isEmpty();
		homes.own.remove(1);
		assertThat(notes(homes, Lived.TODAY)).isEqualTo(1);
		assertThat(notes(homes, Lived.TODAY.plusDays(15))).as("nothing more can be done about it").isZero();
	}

	@Test
	void theMostUrgentComesFirstAndNoMoreThanFewAreListed() throws Exception {
		home(Role.NEWCOMER, new Homes(Lived.due(), Lived.grace(), Lived.stale("2026-12-01"), another(Lived.revoked(false)), another(Lived.suspended(true))));
		assertThat(stage.words()).containsSubsequence("已暂停", "已吊销", "2026-12-01 前补学完", "还有 2 项，去“证书”看").doesNotContain("该续期了", "在宽限期里");
	}

	@Test
	void whoDecidesIsToldHowManyAppealsWaitAndIsLedToThem() throws Exception {
		Homes homes = new Homes();
		homes.toDecide.add(Lived.others(Lived.revoked(false)));
		home(Role.ADMINISTRATOR, homes);
		assertThat(stage.words()).contains("有 1 件申诉等你裁定", "最早的一件是 2026-11-21 提交的");
		stage.press("去裁定");
		assertThat(stage.told).as("one: to whose it is").containsExactly("certificates/" + Lived.OTHER);
		homes.toDecide.add(Lived.others(Lived.revoked(false)));
		stage.close();
		home(Role.LEAD, homes);
		stage.press("去裁定");
		assertThat(stage.told).as("several: to the list of them").containsExactly("certificates/");
	}

	@Test
	void aLeadIsToldHowManyOfTheTeamsNeedSomethingAndIsLedToTheBoard() throws Exception {
		Homes homes = new Homes();
		homes.stale.addAll(List.of(Lived.others(Lived.stale("2026-12-01")), Lived.others(Lived.stale("2026-11-01")),
				Lived.stale("2026-12-01").certificate()));
		homes.due.addAll(List.of(Lived.others(Lived.due()), Lived.others(Lived.grace())));
		home(Role.LEAD, homes);
		assertThat(stage.words()).as("one's own is not counted").contains("补学逾期、暂时失效 1 张 · 宽限期里 1 张 · 要补学 1 张 · 该续期 1 张");
		stage.press("看谁的证书到期");
		assertThat(stage.told).containsExactly("staffing/expiring");
		stage.close();
		home(Role.TRAINER, homes);
		assertThat(stage.words()).as("the board is a lead's").isBlank();
	}

	@Test
	void englishCountsDaysRight() throws Exception {
		home(Role.NEWCOMER, Language.EN, new Homes(Lived.stale("2026-11-24"), Lived.grace()));
		assertThat(stage.words()).contains("by 2026-11-24; 1 day left", "stay until 2026-12-04; 11 days left");
	}

	@Test
	void anExpiredCertificateIsToldOfForSomeDays() throws Exception {
		Outlook due = Lived.grace();
		stage = new Stage(Role.NEWCOMER);
		Homes homes = new Homes(new Outlook(due.certificate(), Certificate.Standing.EXPIRED, List.of(), List.of(), due.history(), false, List.of()));
		for (int days : new int[] { 1, 14 }) {
			assertThat(notes(homes, LocalDate.of(2026, 12, 4).plusDays(days))).isEqualTo(1);
		}
		assertThat(notes(homes, LocalDate.of(2026, 12, 19))).isZero();
	}

	private int notes(Homes homes, LocalDate today) {
		return CertificateNotes.read(homes.certification(), homes.care(), stage.session(Session.class), stage.roles(), today, ZoneOffset.UTC)
				.notes().size();
	}
}
