package org.chushi.internal.ui.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.badges.BadgeReport.Signer;
import org.chushi.badges.BadgeReport.Standing;
import org.chushi.badges.ForeignBadge;
import org.chushi.core.Result;
import org.chushi.people.Role;
import org.chushi.ui.Field;
import org.chushi.ui.testing.Chosen;
import org.chushi.ui.testing.Widgets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Badges from elsewhere beside the certificates: kept after a look, looked at again, taken away, taken off. */
class ForeignCardsTest {

	private final ShownBadges badges = new ShownBadges();
	private final ShownForeign foreign = new ShownForeign();
	private Path chosen = Path.of("badge.png");
	private Stage stage;

	@AfterEach
	void close() {
		stage.close();
	}

	private void open(Role role, boolean own, ForeignBadge... kept) {
		stage = new Stage(role);
		Diplomas model = new Diplomas(own ? stage.person() : new UUID(2, 2), "小满", own, LocalDate.of(2026, 3, 2), List.of(), List.of(), Set.of(), Set.of(), Map.of(),
				Map.of(Lived.LEAD.toString(), "谷雨"), TeamCertificates.NONE, List.of(), List.of(kept));
		Chosen files = new Chosen(() -> Optional.of(chosen));
		new CertificatesView(stage.fresh(), stage, () -> Result.done(model), null, null, new BadgeDialogs(stage, badges, badges.signers(), files), null,
				new ForeignCards(stage, foreign, files, ZoneOffset.UTC), ZoneOffset.UTC).start();
		stage.open();
	}

	@Test
	void whatWasLookedAtIsKeptWithMyCertificates() {
		open(Role.NEWCOMER, true);
		assertThat(stage.words()).doesNotContain("别处得来的");
		stage.meanwhile(dialog -> {
			assertThat(Widgets.words(dialog)).contains("看得到这些证书的人也看得到它");
			Widgets.press(dialog, "留在我的证书旁");
		});
		stage.press("核对一枚徽章");
		stage.until(() -> !foreign.asked.isEmpty());
		assertThat(foreign.asked).containsExactly("keep " + stage.person() + " badge.png []");
		assertThat(stage.told).anyMatch(said -> said.contains("已留在证书旁"));
	}

	/** With the list it was looked up in before. */
	@Test
	void aLeadKeepsItWithTheCertificatesOfSomebodyElse() {
		open(Role.LEAD, false);
		badges.standing = Standing.OPEN;
		stage.meanwhile(dialog -> {
			chosen = Path.of("list.json");
			stage.meanwhile(second -> Widgets.press(second, "留在小满的证书旁"));
			Widgets.press(dialog, "放入状态列表再核对");
		});
		stage.press("核对一枚徽章");
		stage.until(() -> !foreign.asked.isEmpty());
		assertThat(foreign.asked).containsExactly("keep " + new UUID(2, 2) + " badge.png [list.json]");
	}

	@Test
	void whatIsNotSoundOrIsOursOrIsNotTheirsToKeepIsNotOffered() {
		open(Role.NEWCOMER, true);
		for (Standing standing : List.of(Standing.BAD, Standing.UNREAD)) {
			badges.standing = standing;
			assertThat(looked()).doesNotContain("证书旁");
		}
		badges.standing = Standing.GOOD;
		assertThat(looked()).contains("留在我的证书旁");
		badges.signer = Signer.OURS;
		assertThat(looked()).doesNotContain("证书旁");
		badges.signer = Signer.TRUSTED;
		stage.close();
		open(Role.MENTOR, false, ShownForeign.badge(1, Standing.GOOD, Signer.TRUSTED, ""));
		assertThat(looked()).doesNotContain("证书旁");
		assertThat(stage.words()).contains("团队协作").doesNotContain("移出记录", "再核对一次", "取走原件");
	}

	private String looked() {
		String[] said = new String[1];
		stage.meanwhile(dialog -> said[0] = Widgets.words(dialog));
		stage.press("核对一枚徽章");
		stage.until(() -> said[0] != null);
		return said[0];
	}

	@Test
	void theSectionSaysWhatItIsAndThatItGivesNoRights() {
		open(Role.NEWCOMER, true, ShownForeign.badge(1, Standing.OPEN, Signer.STRANGER, "2026-12-31T23:59:59+08:00"),
				ShownForeign.badge(2, Standing.GOOD, Signer.TRUSTED, "2026-03-01T23:59:59+08:00"), ShownForeign.badge(3, Standing.GOOD, Signer.TRUSTED, "", ShownForeign.off()));
		assertThat(stage.words()).contains("别处得来的", "不给权限，也不算进任何证书", "团队协作 / Teamwork", "颁发者 示例公司 Example Corp（身份没有确认） · 授予 小满",
				"2025-05-01 起 · 有效至 2026-12-31", "有的事这里无法确认", "最近核对：2026-03-01", "签名有效，内容没有被改过。", "（本团队信任）", "已于 2026-03-01 到期")
				.doesNotContain("拿错了");
		stage.press("看移出记录的（1）");
		assertThat(stage.words()).contains("2026-03-02  ·  移出记录  ·  谷雨：拿错了");
	}

	@Test
	void oneThatIsOpenIsLookedUpInBothListsOfItsIssuer() {
		open(Role.NEWCOMER, true, ShownForeign.badge(1, Standing.OPEN, Signer.TRUSTED, ""));
		stage.press("再核对一次");
		chosen = Path.of("broken.json");
		stage.press("放入状态列表再核对");
		chosen = Path.of("first.json");
		stage.press("放入状态列表再核对");
		chosen = Path.of("second.json");
		foreign.standing = Standing.GOOD;
		stage.press("放入状态列表再核对");
		assertThat(foreign.asked).as("a list that proves nothing is dropped").containsExactly("verify 1 []", "verify 1 [broken.json]", "verify 1 [first.json]",
				"verify 1 [first.json, second.json]");
		assertThat(stage.told).anyMatch(said -> said.contains("再核对过了：真实有效"));
	}

	@Test
	void itIsTakenAwayAsJsonAndTakenOffWithAReason() {
		open(Role.LEAD, false, ShownForeign.badge(1, Standing.BAD, Signer.TRUSTED, ""));
		chosen = Path.of("mine");
		stage.press("取走原件（JSON）");
		chosen = Path.of("mine.json");
		stage.press("取走原件（JSON）");
		stage.meanwhile(dialog -> {
			assertThat(Widgets.words(dialog)).contains("把“团队协作 / Teamwork”移出记录", "经过都留着");
			Widgets.those(dialog, Field.class).getFirst().text("拿错了");
			Widgets.press(dialog, "移出记录");
		});
		stage.press("移出记录");
		stage.until(() -> foreign.asked.size() > 2);
		assertThat(foreign.asked).containsExactly("export mine.json false", "export mine.json true", "take off 拿错了");
		assertThat(stage.told).anyMatch(said -> said.contains("已移出记录"));
	}
}
