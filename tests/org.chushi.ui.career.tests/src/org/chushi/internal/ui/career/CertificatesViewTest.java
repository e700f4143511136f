package org.chushi.internal.ui.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.badges.BadgeReport.Standing;
import org.chushi.career.Certificate;
import org.chushi.career.Certification.Candidacy;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.people.Role;
import org.chushi.publishing.KnownSigner.Trust;
import org.chushi.rules.Finding;
import org.chushi.ui.Field;
import org.chushi.ui.testing.Chosen;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Certificates as badges: signed by a lead, taken away by the holder, checked by anybody. */
class CertificatesViewTest {

	private final ShownBadges badges = new ShownBadges();
	private final ShownPaper paper = new ShownPaper();
	private final ShownForeign foreign = new ShownForeign();
	private Path chosen = Path.of("badge.svg");
	private Stage stage;

	@AfterEach
	void close() {
		stage.close();
	}

	private void open(Role role, boolean signed) {
		stage = new Stage(role);
		UUID id = new UUID(7, 7);
		Certificate certificate = new Certificate(id, "2026-00017", stage.person(), "definition", new Bilingual("接待三级", "Reception 3"), "reception", 3,
				"1.0.0", Instant.parse("2026-03-01T02:00:00Z"), "", List.of(new Bilingual("考试 92 分", "exam with 92")), "seal-of-it", "",
				Optional.empty());
		Diplomas model = new Diplomas(stage.person(), "小满", role == Role.NEWCOMER, LocalDate.of(2026, 3, 2), List.of(certificate), List.of(), Set.of(),
				signed ? Set.of(id) : Set.of());
		BadgeDialogs dialogs = new BadgeDialogs(stage, badges, badges.signers(), new Chosen(() -> Optional.of(chosen)));
		new CertificatesView(stage.fresh(), stage, () -> Result.done(model), null, null, dialogs, new PaperDialogs(stage, paper, paper, dialogs, ZoneOffset.UTC),
				new ForeignCards(stage, foreign, new Chosen(() -> Optional.of(chosen)), ZoneOffset.UTC),
				ZoneOffset.UTC).start();
		stage.open();
	}

	@Test
	void aLeadSignsWithAKeyOfTheTeamThatIsStillTrusted() {
		open(Role.LEAD, false);
		assertThat(stage.words()).doesNotContain("取走徽章");
		stage.meanwhile(dialog -> {
			assertThat(Widgets.words(dialog)).contains("把证书 2026-00017 签成徽章", "用密钥“出师客服团队”签名").doesNotContain("旧密钥", "别人");
			assertThat(Widgets.those(dialog, Combo.class)).as("nothing to choose").isEmpty();
			type(dialog, "words");
			Widgets.press(dialog, "签名");
		});
		stage.press("签成徽章");
		stage.until(() -> !badges.asked.isEmpty());
		assertThat(badges.asked).containsExactly("issue key-出师客服团队 words");
		assertThat(stage.told).anyMatch(said -> said.contains("已签成徽章"));
	}

	@Test
	void ofSeveralKeysOneIsChosen() {
		badges.keys = List.of(ShownBadges.key("甲", Trust.UNDECIDED, true), ShownBadges.key("乙", Trust.TRUSTED, true));
		open(Role.LEAD, false);
		stage.meanwhile(dialog -> {
			Combo combo = Widgets.those(dialog, Combo.class).getFirst();
			assertThat(combo.getItems()).containsExactly("甲", "乙");
			combo.select(1);
			type(dialog, "words");
			Widgets.press(dialog, "签名");
		});
		stage.press("签成徽章");
		stage.until(() -> !badges.asked.isEmpty());
		assertThat(badges.asked).containsExactly("issue key-乙 words");
	}

	@Test
	void aWrongPassphraseIsSaidInTheDialogWhichStays() {
		open(Role.LEAD, false);
		String[] said = new String[1];
		stage.meanwhile(dialog -> {
			Widgets.press(dialog, "签名");
			stage.until(() -> Widgets.words(dialog).contains("口令短语打不开密钥"));
			said[0] = Widgets.words(dialog);
		});
		stage.press("签成徽章");
		stage.until(() -> said[0] != null);
		assertThat(said[0]).contains("密钥的口令短语");
	}

	@Test
	void withoutAKeyTheLeadMakesOneAndGoesOnSigning() {
		badges.keys = List.of();
		open(Role.LEAD, false);
		stage.meanwhile(dialog -> {
			assertThat(Widgets.words(dialog)).contains("做一把签名密钥", "口令短语不能找回", "“发布”页");
			fill(dialog, "出师客服团队", "a long passphrase", "another one");
			Widgets.press(dialog, "做密钥");
			assertThat(Widgets.words(dialog)).contains("两次写的不一样");
			fill(dialog, "出师客服团队", "a long passphrase", "a long passphrase");
			stage.meanwhile(next -> {
				assertThat(Widgets.words(next)).contains("用密钥“出师客服团队”签名");
				type(next, "a long passphrase");
				Widgets.press(next, "签名");
			});
			Widgets.press(dialog, "做密钥");
		});
		stage.press("签成徽章");
		stage.until(() -> badges.asked.size() > 1);
		assertThat(badges.asked).containsExactly("make 出师客服团队 a long passphrase", "issue key-出师客服团队 a long passphrase");
	}

	/** A passphrase that nobody knows any more is no dead end. */
	@Test
	void anotherKeyIsMadeWhereThereIsOneAlready() {
		open(Role.LEAD, false);
		stage.meanwhile(dialog -> {
			stage.meanwhile(making -> {
				fill(making, "新密钥", "a long passphrase", "a long passphrase");
				stage.meanwhile(next -> {
					assertThat(Widgets.those(next, Combo.class).getFirst().getItems()).contains("新密钥");
					next.close();
				});
				Widgets.press(making, "做密钥");
			});
			Widgets.press(dialog, "另做一把密钥…");
		});
		stage.press("签成徽章");
		stage.until(() -> !badges.asked.isEmpty());
		assertThat(badges.asked).containsExactly("make 新密钥 a long passphrase");
	}

	private static void fill(Shell dialog, String... words) {
		for (int i = 0; i < words.length; i++) {
			Widgets.those(dialog, Field.class).get(i).text(words[i]);
		}
	}

	@Test
	void theHolderTakesItAwayInTheFormatTheNameSaysAndAPictureWhenItSaysNone() {
		open(Role.NEWCOMER, true);
		assertThat(stage.words()).doesNotContain("签成徽章");
		stage.press("取走徽章（PNG、SVG、JSON）");
		chosen = Path.of("my badge");
		stage.press("取走徽章（PNG、SVG、JSON）");
		chosen = Path.of("badge.JSON");
		stage.press("取走徽章（PNG、SVG、JSON）");
		assertThat(badges.asked).containsExactly("export SVG badge.svg true", "export PNG my badge.png false", "export JSON badge.JSON true");
	}

	@Test
	void theHolderPrintsItAndIsToldOfLettersNoFontHas() {
		open(Role.NEWCOMER, false);
		assertThat(stage.words()).doesNotContain("核验网页", "状态列表");
		chosen = Path.of("mine.pdf");
		stage.press("打印证书（PDF）");
		chosen = Path.of("mine");
		stage.press("打印证书（PDF）");
		assertThat(paper.asked).containsExactly("print mine.pdf true", "print mine.pdf false");
		assertThat(stage.told).anyMatch(said -> said.contains("可以打印、装框"));
		paper.notes = List.of(Diagnostic.warning("𠀀", new Bilingual("没有这些字：𠀀", "No such letters"), new Bilingual("用笔补上。", "By hand.")));
		String[] said = new String[1];
		stage.meanwhile(dialog -> said[0] = Widgets.words(dialog));
		stage.press("打印证书（PDF）");
		stage.until(() -> said[0] != null);
		assertThat(said[0]).contains("没有这些字：𠀀", "用笔补上。");
	}

	@Test
	void aLeadAndATrainerPrintTheHonourSheetAndNobodyElse() {
		open(Role.NEWCOMER, false);
		assertThat(stage.words()).doesNotContain("证书荣誉榜");
		for (Role role : List.of(Role.LEAD, Role.TRAINER)) {
			stage.close();
			open(role, false);
			chosen = Path.of("honours");
			stage.press("证书荣誉榜（PDF，贴墙用）");
		}
		assertThat(paper.asked).as("the name was completed, so nobody was asked about it").containsExactly("honours honours.pdf false", "honours honours.pdf false");
	}

	@Test
	void aLeadWritesTheVerificationPageAndSignsTheStatusLists() {
		open(Role.LEAD, false);
		chosen = Path.of("verify.html");
		stage.press("核验网页");
		chosen = Path.of("lists");
		stage.meanwhile(dialog -> {
			assertThat(Widgets.those(dialog, Field.class).getFirst().text()).isEqualTo("https://badges.example/");
			assertThat(Widgets.words(dialog)).contains("又有吊销、暂停或恢复：请重新签", "did:key:z6Mk");
			type(dialog, "words");
			Widgets.press(dialog, "选文件夹并签名");
		});
		stage.press("状态列表（吊销、暂停）");
		stage.until(() -> paper.asked.size() > 1);
		assertThat(paper.asked).as("the address is the one there was").containsExactly("page verify.html true", "write key-出师客服团队 words lists");
		assertThat(stage.told).anyMatch(said -> said.contains("2 份状态列表"));
	}

	@Test
	void aLeadKeepsTheListOfAnotherTeam() {
		open(Role.LEAD, false);
		chosen = Path.of("revocation-other.json");
		stage.press("留下别人的状态列表");
		assertThat(paper.asked).containsExactly("keep revocation-other.json");
		assertThat(stage.told).anyMatch(said -> said.contains("2026-03-01"));
	}

	@Test
	void anotherAddressIsWrittenDownAndAWrongOneIsSaidInTheDialogWhichStays() {
		open(Role.LEAD, false);
		chosen = Path.of("lists");
		stage.meanwhile(dialog -> {
			Widgets.those(dialog, Field.class).getFirst().text("nowhere");
			type(dialog, "words");
			Widgets.press(dialog, "选文件夹并签名");
			stage.until(() -> Widgets.words(dialog).contains("不是网址。"));
			Widgets.those(dialog, Field.class).getFirst().text("https://other.example/");
			type(dialog, "words");
			Widgets.press(dialog, "选文件夹并签名");
		});
		stage.press("状态列表（吊销、暂停）");
		stage.until(() -> paper.asked.size() > 2);
		assertThat(paper.asked).containsExactly("publish at nowhere", "publish at https://other.example/", "write key-出师客服团队 words lists");
	}

	@Test
	void anybodyChecksABadgeAndReadsWhatWasLookedAt() {
		open(Role.NEWCOMER, false);
		for (Standing standing : Standing.values()) {
			badges.standing = standing;
			String[] said = new String[1];
			stage.meanwhile(dialog -> said[0] = Widgets.words(dialog));
			stage.press("核对一枚徽章");
			stage.until(() -> said[0] != null);
			assertThat(said[0]).contains("接待三级 / Reception 3", "授予 小满 · 颁发者 出师客服团队", "编号 2026-00017 · 2026-03-01 起 · 有效期至 长期有效", "签名有效。", switch (standing) {
			case GOOD -> "真实有效";
			case OPEN -> "有的事这里无法确认";
			case UNREAD -> "这里核对不了";
			case BAD -> "不能认可";
			});
		}
	}

	@Test
	void whatIsStillOpenIsLookedUpInAStatusListOneBrings() {
		open(Role.NEWCOMER, false);
		badges.standing = Standing.OPEN;
		chosen = Path.of("badge.json");
		stage.meanwhile(dialog -> {
			badges.standing = Standing.GOOD;
			chosen = Path.of("list.json");
			stage.meanwhile(second -> assertThat(Widgets.words(second)).contains("真实有效").doesNotContain("放入状态列表"));
			Widgets.press(dialog, "放入状态列表再核对");
		});
		stage.press("核对一枚徽章");
		stage.until(() -> badges.asked.size() > 1);
		assertThat(badges.asked).containsExactly("verify badge.json []", "verify badge.json [list.json]");
	}

	@Test
	void aFileThatIsNoBadgeIsSaidToBeNone() {
		open(Role.NEWCOMER, false);
		chosen = Path.of("none.png");
		String[] said = new String[1];
		stage.meanwhile(dialog -> said[0] = Widgets.words(dialog));
		stage.press("核对一枚徽章");
		stage.until(() -> said[0] != null);
		assertThat(said[0]).contains("这不是徽章", "图片里没有徽章凭证");
	}

	/** All is ticked, and the certificate does not count all the same: it is said at once why, and what to do. */
	@Test
	void whatDoesNotCountThoughItsConditionsAreMetSaysWhyAndWhatToDo() {
		stage = new Stage(Role.NEWCOMER);
		Missing suspended = new Missing(Bilingual.same("c"), new Bilingual("2026-00017，已由组长暂停", "2026-00017, suspended"), Bilingual.same("v"),
				new Bilingual("请组长恢复", "Ask a lead to lift it"));
		Finding met = new Finding("r", true, new Missing(Bilingual.same("考试"), Bilingual.same("92"), Bilingual.same("80"), Bilingual.same("done")), 100, "");
		Candidacy candidacy = new Candidacy("definition", new Bilingual("接待三级", "Reception 3"), Bilingual.same(""), "reception", 3, false,
				Optional.of(suspended), List.of(met));
		Diplomas model = new Diplomas(stage.person(), "小满", true, LocalDate.of(2026, 3, 2), List.of(), List.of(candidacy), Set.of(), Set.of());
		BadgeDialogs dialogs = new BadgeDialogs(stage, badges, badges.signers(), new Chosen(() -> Optional.of(chosen)));
		new CertificatesView(stage.fresh(), stage, () -> Result.done(model), null, null, dialogs, new PaperDialogs(stage, paper, paper, dialogs, ZoneOffset.UTC),
				new ForeignCards(stage, foreign, new Chosen(() -> Optional.of(chosen)), ZoneOffset.UTC), ZoneOffset.UTC).start();
		stage.open();
		assertThat(stage.words()).contains("条件都达成了，但之前的证书现在不算数", "已由组长暂停", "请组长恢复").doesNotContain("重新签发");
	}

	private static void type(Shell dialog, String words) {
		Widgets.those(dialog, Field.class).getLast().text(words);
	}
}
