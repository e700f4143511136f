package org.chushi.internal.ui.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.publishing.KnownSigner;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishViewTest {

	@TempDir
	Path folder;
	private Team team;
	private Stage stage;

	@BeforeEach
	void open() {
		team = new Team(folder.resolve("data"));
		stage = new Stage(team.trainer);
	}

	@AfterEach
	void close() {
		stage.close();
		team.close();
	}

	private void show() {
		stage.open("", Optional.empty(), shell -> new PublishView(shell, stage, team.publishRoom(), team.directory(), ZoneOffset.UTC).start());
		stage.settle();
	}

	@Test
	void withoutAPackTheWayToOneIsShown() {
		show();
		assertThat(stage.words()).contains("还没有自己的内容包", "还没有签名密钥");
		stage.press("去编写");
		assertThat(stage.told).containsExactly("author.questions/");
	}

	@Test
	void aPackIsChosenByItsTitleAndItsCodeStandsBehind() {
		team.write("甲");
		show();
		assertThat(stage.those(org.eclipse.swt.widgets.Combo.class).getFirst().getText()).matches("\\S.* · " + Team.CODE);
	}

	@Test
	void aKeyIsMadeWithItsPassphraseTwice() {
		team.write("甲");
		show();
		stage.meanwhile(dialog -> {
			Stage.field(dialog, "密钥的名字").text("总部培训");
			Stage.field(dialog, "密钥的口令短语").text(Team.WORDS);
			Stage.field(dialog, "再写一遍").text("another");
			Widgets.press(dialog, "做密钥");
			assertThat(Widgets.words(dialog)).contains("两次写的不一样");
			assertThat(team.signers.all(team.trainer).value()).isEmpty();
			Stage.field(dialog, "密钥的口令短语").text(Team.WORDS);
			Stage.field(dialog, "再写一遍").text(Team.WORDS);
			Widgets.press(dialog, "做密钥");
		});
		stage.press("做一把密钥…");
		stage.until(() -> !team.signers.all(team.trainer).value().isEmpty());
		assertThat(team.signers.all(team.trainer).value()).extracting(KnownSigner::name).containsExactly("总部培训");
	}

	@Test
	void whoseCertificatesItTouchesStandsBeforeItIsPublished() {
		team.key("总部培训");
		team.publish("1.0.0", "七天内可以退货");
		show();
		team.write("签收后七天内可以退货");
		show();
		assertThat(stage.words()).contains("本团队有 1 人的证书受影响", "小满：证书 1《接待》依据的内容有改动").doesNotContain("所用的策略方案有改动");
	}

	@Test
	void whoTicksThatOnlyWordingChangedSeesAtOnceThatNobodyLearnsAnewAndSaysWhy() {
		team.key("总部培训");
		team.publish("1.0.0", "七天内可以退货");
		team.write("七天内，可以退货");
		team.choice = Optional.of(folder.resolve("next.chushipack"));
		show();
		assertThat(stage.words()).contains("本团队有 1 人的证书受影响").doesNotContain("意思没变，才勾");
		stage.press("只改了文字：谁也不用补学");
		assertThat(stage.words()).contains("这一版发布以后，没有人要补学", "意思没变，才勾").doesNotContain("证书受影响");
		stage.press("只改了文字：谁也不用补学");
		assertThat(stage.words()).contains("本团队有 1 人的证书受影响").doesNotContain("没有人要补学");
		stage.press("只改了文字：谁也不用补学");
		stage.press("写成文件…");
		assertThat(stage.words()).as("without a reason nothing is asked and nothing signed").contains("用一句话写明理由");
		Stage.field(stage.shell(), "改了什么，为什么不用补学").text("加了一个逗号");
		stage.meanwhile(dialog -> {
			assertThat(Widgets.words(dialog)).contains("只改了文字，谁也不用补学：加了一个逗号");
			Stage.field(dialog, "密钥的口令短语").text(Team.WORDS);
			Widgets.press(dialog, "签名并发布");
		});
		stage.press("写成文件…");
		stage.until(() -> team.publishing.history(team.lead).value().size() == 2);
		assertThat(team.publishing.history(team.lead).value().getFirst().wording()).hasValueSatisfying(w -> {
			assertThat(w.since()).isEqualTo("1.0.0");
			assertThat(w.why()).isEqualTo("加了一个逗号");
		});
		show();
		assertThat(stage.those(org.eclipse.swt.widgets.Table.class).getLast().getItem(0).getText(4)).isEqualTo("加了一个逗号");
	}

	@Test
	void ofWhatWasNeverPublishedNothingIsSaid() {
		team.write("甲");
		show();
		assertThat(stage.words()).contains("第一次发布").doesNotContain("证书受影响", "只改了文字");
	}

	@Test
	void withoutAKeyNothingIsSigned() {
		team.write("甲");
		show();
		stage.meanwhile(dialog -> {
			assertThat(Widgets.words(dialog)).contains("没有能用的签名密钥", "先在下面做一把");
			Widgets.press(dialog, "关闭");
		});
		stage.press("写成文件…");
		assertThat(team.publishing.history(team.lead).value()).isEmpty();
	}

	@Test
	void whatChangedIsShownAndTheSuggestedVersionIsPublished() {
		team.key("总部培训");
		team.publish("1.0.0", "七天内可以退货", "运费由店铺承担");
		team.write("签收后七天内可以退货", "运费由店铺承担", "生鲜不退");
		team.choice = Optional.of(folder.resolve("next.chushipack"));
		show();
		assertThat(stage.words()).contains("上次发布的是 1.0.0 版", "新的 1 处，有改动 1 处", "现在：【签收后】七天内可以退货", "1.1.0");
		stage.meanwhile(dialog -> {
			Stage.field(dialog, "密钥的口令短语").text("not this one at all");
			Widgets.press(dialog, "签名并发布");
			stage.until(() -> dialog.isDisposed() || Widgets.words(dialog).contains("打不开"));
			assertThat(team.publishing.history(team.lead).value()).hasSize(1);
			Stage.field(dialog, "密钥的口令短语").text(Team.WORDS);
			Widgets.press(dialog, "签名并发布");
		});
		stage.press("写成文件…");
		stage.until(() -> team.publishing.history(team.lead).value().size() == 2);
		assertThat(team.publishing.history(team.lead).value()).extracting(p -> p.version()).contains("1.1.0");
		assertThat(folder.resolve("next.chushipack")).isNotEmptyFile();
	}

	@Test
	void aLastVersionThatIsNotHereIsSaidAndTheNextOneCanBePublished() throws Exception {
		team.key("总部培训");
		team.publish("1.0.0", "七天内可以退货");
		team.write("签收后七天内可以退货");
		try (var kept = Files.walk(team.data.resolve("published"))) {
			kept.filter(Files::isRegularFile).forEach(f -> f.toFile().delete());
		}
		show();
		assertThat(stage.words()).contains("上次发布的 1.0.0 版不在这台电脑上", "写成文件…");
		assertThat(button("写成文件…").isEnabled()).isTrue();
	}

	@Test
	void aKeyThatIsNotTrustedAnyMoreIsNotOffered() {
		team.key("旧钥匙");
		team.signers.distrust(team.lead, "", "电脑丢了").value();
		team.key("新钥匙");
		team.write("甲");
		team.choice = Optional.of(folder.resolve("next.chushipack"));
		show();
		stage.meanwhile(dialog -> {
			Combo keys = Widgets.all(dialog).filter(Combo.class::isInstance).map(Combo.class::cast).findFirst().orElseThrow();
			assertThat(keys.getItems()).singleElement().satisfies(k -> assertThat(k).startsWith("新钥匙 · "));
		});
		stage.press("写成文件…");
	}

	@Test
	void whatIsNoVersionIsSaidAtTheField() {
		team.key("总部培训");
		team.write("甲");
		team.choice = Optional.of(folder.resolve("next.chushipack"));
		show();
		Stage.field(stage.shell(), "版本号").text("soon");
		stage.press("写成文件…");
		assertThat(stage.words()).contains("写成三个数");
		assertThat(Files.exists(folder.resolve("next.chushipack"))).isFalse();
	}

	@Test
	void whatIsMissingIsSaidAndNothingCanBePublished() {
		team.key("总部培训");
		team.write("甲");
		team.publishing.addGate((session, pack) -> List.of(new Missing(new Bilingual("复审", "Review"), new Bilingual("没有人看过", "nobody looked"),
				new Bilingual("1 人", "1"), new Bilingual("请一位同事复审", "Ask a colleague"))));
		show();
		assertThat(stage.words()).contains("还不能发布", "复审", "请一位同事复审");
		assertThat(button("写成文件…").isEnabled()).isFalse();
		assertThat(button("发布到更新站点…").isEnabled()).isFalse();
	}

	private Control button(String name) {
		return Widgets.all(stage.shell()).filter(org.chushi.ui.Pressable.class::isInstance).filter(c -> ((org.chushi.ui.Named) c).name().startsWith(name))
				.findFirst().orElseThrow();
	}

	@Test
	void nothingOfThePackChosenBeforeCanBePublishedWhenAnotherCannotBeRead() throws Exception {
		team.write("甲");
		Path head = team.data.resolve("packs/team.broken/pack.xmi");
		Files.createDirectories(head.getParent());
		Files.writeString(head, "<");
		show();
		assertThat(stage.words()).contains("写成文件…");
		Combo packs = Widgets.all(stage.shell()).filter(Combo.class::isInstance).map(Combo.class::cast).findFirst().orElseThrow();
		packs.select(1);
		packs.notifyListeners(SWT.Selection, new Event());
		stage.settle();
		assertThat(stage.words()).doesNotContain("写成文件…");
	}
}
