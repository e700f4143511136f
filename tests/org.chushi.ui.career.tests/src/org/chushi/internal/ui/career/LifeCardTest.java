package org.chushi.internal.ui.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.chushi.career.CertificateCare.Outlook;
import org.chushi.core.Result;
import org.chushi.people.Role;
import org.chushi.ui.Field;
import org.chushi.ui.LinkButton;
import org.chushi.ui.testing.Widgets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a page says about the life of a certificate, and what each may do about it. */
class LifeCardTest {

	private final List<String> asked = new ArrayList<>();
	private Stage stage;

	@AfterEach
	void close() {
		stage.close();
	}

	private void open(Role role, Outlook... outlooks) {
		open(role, Lived.page(role == Role.NEWCOMER, TeamCertificates.NONE, outlooks));
	}

	private void open(Role role, Diplomas model) {
		stage = new Stage(role);
		new CertificatesView(stage.fresh(), stage, () -> Result.done(model), null, Lived.care(asked), new BadgeDialogs(stage, null, null, null), null,
				new ForeignCards(stage, null, null, ZoneOffset.UTC), ZoneOffset.UTC)
				.start();
		stage.open();
	}

	private void answer(String press, String field, String words, String doIt) {
		stage.meanwhile(dialog -> {
			assertThat(Widgets.words(dialog)).contains(field);
			Widgets.those(dialog, Field.class).getFirst().text(words);
			Widgets.press(dialog, doIt);
		});
		stage.press(press);
		stage.until(() -> !asked.isEmpty());
	}

	@Test
	void whatIsToBeLearntAnewIsListedWithTheWayToIt() {
		open(Role.NEWCOMER, Lived.stale("2026-12-01"));
		assertThat(stage.words()).contains("有效 · 内容有更新，要补学", "“入职培养包”有更新，只需补学这几项", "2026-12-01 前补完", "重读“退款前先核对订单”");
		stage.press("去学习");
		assertThat(stage.told).anyMatch(t -> t.contains("lesson") && t.contains("l"));
	}

	@Test
	void lateLearningIsSaidToGiveTheCertificateBack() {
		open(Role.NEWCOMER, Lived.stale("2026-11-22"));
		assertThat(stage.words()).contains("补学逾期，暂时失效", "补完就恢复");
	}

	@Test
	void aDueCertificateSaysAtOnceWhatRenewsItAndAnotherOnlyWhenAsked() {
		open(Role.NEWCOMER, Lived.due());
		assertThat(stage.words()).contains("该续期了", "怎样续期", "最晚 2026-12-24", "通过考试“入门结业”");
		stage.close();
		open(Role.NEWCOMER, Lived.valid());
		assertThat(stage.words()).doesNotContain("通过考试“入门结业”");
		stage.press("看怎样续期");
		assertThat(stage.words()).contains("从 2027-05-02 起", "通过考试“入门结业”");
	}

	@Test
	void theHolderAppealsInTheirOwnWords() {
		open(Role.NEWCOMER, Lived.suspended(true));
		assertThat(stage.words()).contains("已暂停", "由谷雨暂停：客户投诉还没查清");
		answer("申诉", "2026-11-27 前可以申诉一次", "我不在班", "提交申诉");
		assertThat(asked).containsExactly("appeal 我不在班");
		assertThat(stage.told).anyMatch(t -> t.contains("申诉已提交"));
	}

	@Test
	void whoMayNotAppealIsNotAskedTo() {
		open(Role.NEWCOMER, Lived.suspended(false));
		assertThat(stage.words()).doesNotContain("提交申诉").doesNotContain("恢复证书");
		assertThat(Widgets.those(stage.shell(), LinkButton.class)).noneMatch(b -> Widgets.words(b).contains("申诉"));
	}

	@Test
	void aLeadSuspendsAndLifts() {
		open(Role.LEAD, Lived.valid());
		answer("暂停", "同时失去它现在给的权限：自主权限（每单最多 50 元）、当师傅。", "投诉", "暂停");
		stage.close();
		open(Role.LEAD, Lived.suspended(false));
		asked.clear();
		answer("恢复", "权限马上回来", "查清了", "恢复");
		assertThat(asked).containsExactly("lift 查清了");
	}

	@Test
	void aLeadDecidesAnAppealEitherWay() {
		open(Role.LEAD, Lived.revoked(false));
		assertThat(stage.words()).contains("由谷雨吊销：私下加顾客微信", "申诉：当天我不在班", "正在等待另一位组长裁定");
		answer("申诉成立", "证书恢复原状", "属实", "申诉成立");
		assertThat(asked).containsExactly("decide true 属实");
		asked.clear();
		answer("维持处理", "不能再次申诉", "不属实", "维持处理");
		assertThat(asked).containsExactly("decide false 不属实");
	}

	/** The appeal will not be decided then: that is known before. */
	@Test
	void whoRevokesWhileAnAppealWaitsIsToldSoBefore() {
		String[] said = new String[1];
		for (Outlook outlook : List.of(Lived.appealed(), Lived.suspended(false))) {
			open(Role.LEAD, outlook);
			stage.meanwhile(dialog -> said[0] = Widgets.words(dialog));
			stage.press("吊销");
			stage.until(() -> said[0] != null);
			assertThat(said[0].contains("对暂停的申诉还没裁定")).isEqualTo(outlook.certificate().life().appeal().isPresent());
			said[0] = null;
			stage.close();
		}
	}

	@Test
	void aDismissedAppealSaysByWhomAndWhy() {
		open(Role.NEWCOMER, Lived.revoked(true));
		assertThat(stage.words()).contains("申诉没有成立（谷雨裁定）：录音里是本人");
	}

	@Test
	void theHistoryGoesThroughThoseBeforeWhichAreNotHungUpThemselves() {
		List<Outlook> line = Lived.line();
		open(Role.NEWCOMER, line.toArray(new Outlook[0]));
		assertThat(stage.words()).contains("2026-00008").doesNotContain("2025-00007");
		stage.press("看经过");
		assertThat(stage.words()).contains("2025-00007  ·  颁发", "2025-00007  ·  由新证书接续", "2026-00008  ·  续期颁发");
	}

	@Test
	void aLeadSeesWhatWaitsInTheTeamAndGoesThere() {
		open(Role.LEAD, Lived.page(true, Lived.team()));
		assertThat(stage.words()).contains("团队里等着处理的证书", "有申诉等待裁定", "还有 3 张");
		stage.press("小满 · 接待一级（2026-00006）");
		assertThat(stage.told).anyMatch(t -> t.contains("certificates"));
	}
}
