package org.chushi.internal.ui.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.chushi.publishing.Installing.Installed;
import org.chushi.publishing.Installing.Preview;
import org.chushi.publishing.KnownSigner.Trust;
import org.chushi.ui.testing.Widgets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallViewTest {

	@TempDir
	Path folder;
	private Team writers;
	private Team shop;
	private Stage stage;
	private InstallView view;
	private Path first;

	@BeforeEach
	void open() {
		writers = new Team(folder.resolve("writers"));
		shop = new Team(folder.resolve("shop"));
		stage = new Stage(shop.lead);
		writers.key("总部培训");
		first = writers.publish("1.0.0", "七天内可以退货");
	}

	@AfterEach
	void close() {
		stage.close();
		writers.close();
		shop.close();
	}

	private void show() {
		stage.open("", Optional.empty(), shell -> {
			view = new InstallView(shell, stage, shop.installRoom());
			return view.start();
		});
		stage.settle();
	}

	private void trust() {
		shop.signers.trust(shop.lead, writers.card(), "", "核对过").value();
	}

	private void install(Path file) {
		shop.installing.install(shop.lead, file, shop.installing.preview(shop.lead, file).value().sha256()).value();
	}

	private List<String> installed() {
		return shop.installing.installed(shop.lead).value().stream().map(Installed::version).toList();
	}

	@Test
	void anUnknownSignerIsRefusedInWords() {
		shop.choice = Optional.of(first);
		show();
		stage.press("安装文件…");
		stage.settle();
		assertThat(String.join(" ", stage.told)).contains("不认识签名的密钥");
		assertThat(installed()).isEmpty();
	}

	@Test
	void aKeyIsComparedAndTrustedWithAReason() {
		shop.choice = Optional.of(writers.card());
		show();
		String grouped = writers.signers.all(writers.lead).value().getFirst().key().grouped();
		stage.meanwhile(dialog -> {
			assertThat(Widgets.words(dialog)).contains(grouped, "核对编号");
			Widgets.press(dialog, "信任");
			assertThat(shop.signers.all(shop.lead).value()).isEmpty();
			Stage.field(dialog, "凭什么决定").text("电话里核对过");
			Widgets.press(dialog, "信任");
		});
		stage.press("信任公钥文件…");
		stage.until(() -> !shop.signers.all(shop.lead).value().isEmpty());
		assertThat(shop.signers.all(shop.lead).value().getFirst().trust()).isEqualTo(Trust.TRUSTED);
	}

	@Test
	void aDroppedFileIsPreviewedAndInstalled() {
		trust();
		install(first);
		Path second = writers.publish("1.1.0", "签收后七天内可以退货");
		show();
		stage.meanwhile(dialog -> {
			assertThat(Widgets.words(dialog)).contains("由“总部培训”签名", "代替装着的 1.0.0 版", "涉及 2 人", "小满：培养方案里的试卷", "立夏：正在考",
					"现在：【签收后】七天内可以退货");
			Widgets.press(dialog, "安装");
		});
		view.dropped(List.of(folder.resolve("picture.png").toString(), second.toString()));
		stage.until(() -> installed().equals(List.of("1.1.0")));
	}

	@Test
	void whatItsPublisherSaysOfAVersionThatOnlyChangedWordingStandsBeforeItIsInstalled() {
		trust();
		install(first);
		Path second = writers.reworded("1.0.1", "加了一个逗号", "七天内，可以退货");
		writers.publish("1.1.0", "签收后七天内可以退货");
		Path fourth = writers.reworded("1.1.1", "又加了一个", "签收后七天内，可以退货");
		show();
		stage.meanwhile(dialog -> {
			assertThat(Widgets.words(dialog)).contains("发布者说：1.0.0 版以后只改了文字，谁也不用补学", "1.0.1 版：加了一个逗号");
			Widgets.press(dialog, "取消");
		});
		view.dropped(List.of(second.toString()));
		stage.settle();
		stage.meanwhile(dialog -> {
			assertThat(Widgets.words(dialog)).contains("1.1.0 版以后只改了文字。这里装的是更早的 1.0.0 版", "照样要补学", "又加了一个");
			Widgets.press(dialog, "取消");
		});
		view.dropped(List.of(fourth.toString()));
		stage.settle();
		assertThat(installed()).containsExactly("1.0.0");
	}

	@Test
	void whatIsNoPackIsSaid() {
		show();
		view.dropped(List.of(folder.resolve("picture.png").toString()));
		assertThat(String.join(" ", stage.told)).contains("这不是 .chushipack 文件");
	}

	private void site(String place) {
		stage.meanwhile(dialog -> {
			Stage.field(dialog, "文件夹或网址").text(place);
			Widgets.press(dialog, "看一看");
		});
	}

	@Test
	void aSiteThatIsNotThereIsSaid() {
		show();
		site(folder.resolve("nowhere").toString());
		stage.press("更新站点…");
		stage.settle();
		assertThat(String.join(" ", stage.told)).contains("文件不在");
	}

	@Test
	void aPackOfAnUpdateSiteIsChosenPreviewedAndInstalled() throws Exception {
		trust();
		Path site = Files.createDirectories(folder.resolve("site/packs")).getParent();
		Files.copy(first, site.resolve("packs/" + Team.CODE + "-1.0.0.chushipack"));
		Preview preview = shop.installing.preview(shop.lead, first).value();
		Files.writeString(site.resolve("packs.json"), """
				{"format":1,"packs":[{"pack":"%s","code":"%s","title":{"zh":"售后口径","en":"After-sales"},"version":"1.0.0","signer":"总部培训",
				"key":"%s","content":"x","sha256":"%s","size":%d,"file":"packs/%s-1.0.0.chushipack"}]}""".formatted(preview.manifest().pack(), Team.CODE,
				preview.manifest().key(), preview.sha256(), Files.size(first), Team.CODE));
		show();
		stage.meanwhile(dialog -> {
			Stage.field(dialog, "文件夹或网址").text(site.toString());
			Widgets.press(dialog, "看一看");
			stage.meanwhile(offers -> {
				Widgets.press(offers, "看一看");
				stage.meanwhile(shown -> {
					assertThat(Widgets.words(shown)).contains("这里没有装过它", "不涉及谁");
					Widgets.press(shown, "安装");
				});
			});
		});
		stage.press("更新站点…");
		stage.until(() -> installed().equals(List.of("1.0.0")));
	}

	@Test
	void itIsRolledBackToTheVersionThatIsChosen() {
		trust();
		install(first);
		install(writers.publish("1.1.0", "签收后七天内可以退货"));
		show();
		stage.meanwhile(dialog -> {
			assertThat(Widgets.words(dialog)).contains("从 1.1.0 版回到 1.0.0 版", "涉及 2 人", "立夏：正在考", "现在：七天内可以退货");
			Widgets.press(dialog, "回退");
		});
		stage.press("回退…");
		stage.until(() -> installed().equals(List.of("1.0.0")));
	}

	@Test
	void ofSeveralVersionsOneIsChosenAndWeighedBeforeItIsGoneBackTo() {
		trust();
		install(first);
		install(writers.publish("1.1.0", "签收后七天内可以退货"));
		install(writers.publish("1.2.0", "十五天内可以退货"));
		show();
		stage.meanwhile(dialog -> {
			assertThat(Widgets.words(dialog)).contains("现在是 1.2.0 版", "1.1.0", "1.0.0");
			stage.meanwhile(weighed -> {
				assertThat(Widgets.words(weighed)).contains("从 1.2.0 版回到 1.1.0 版");
				Widgets.press(weighed, "取消");
			});
			Widgets.press(dialog, "看看会改什么");
		});
		stage.press("回退…");
		stage.settle();
		assertThat(installed()).containsExactly("1.2.0");
	}

	@Test
	void allPacksThatAreDroppedAreShownOneAfterTheOther() {
		trust();
		Path second = writers.publish("1.1.0", "签收后七天内可以退货");
		show();
		stage.meanwhile(dialog -> {
			assertThat(Widgets.words(dialog)).contains("1.0.0 版");
			stage.meanwhile(next -> {
				assertThat(Widgets.words(next)).contains("代替装着的 1.0.0 版");
				Widgets.press(next, "安装");
			});
			Widgets.press(dialog, "安装");
		});
		view.dropped(List.of(first.toString(), second.toString(), folder.resolve("notes.txt").toString()));
		stage.until(() -> installed().equals(List.of("1.1.0")));
		assertThat(String.join(" ", stage.told)).contains("不是 .chushipack");
	}

	@Test
	void aDroppedPackThatNeedsAnotherOneIsLookedAtOnceMoreWhenThatIsInstalled() {
		trust();
		Path needy = writers.publishAs("team.more", Team.pack(Team.CODE), "1.0.1", "生鲜不退");
		show();
		stage.meanwhile(dialog -> {
			assertThat(Widgets.words(dialog)).contains("1.0.0 版");
			stage.meanwhile(next -> Widgets.press(next, "安装"));
			Widgets.press(dialog, "安装");
		});
		view.dropped(List.of(needy.toString(), first.toString()));
		stage.until(() -> installed().equals(List.of("1.0.0", "1.0.1")));
		assertThat(stage.told).noneMatch(t -> t.contains("不能安装"));
	}

	@Test
	void whatOfTheDroppedCannotBeInstalledIsSaidTogetherAtTheEnd() {
		show();
		view.dropped(List.of(first.toString(), writers.publish("1.1.0", "乙").toString()));
		stage.settle();
		assertThat(String.join(" ", stage.told)).contains("有 2 个内容包不能安装");
	}

	@Test
	void whatIsRemovedIsAskedForFirst() {
		trust();
		install(first);
		show();
		stage.meanwhile(dialog -> {
			assertThat(Widgets.words(dialog)).contains("不再能用", "涉及 2 人", "去掉");
			Widgets.press(dialog, "取消");
		});
		stage.press("移除…");
		assertThat(installed()).containsExactly("1.0.0");
		stage.meanwhile(dialog -> Widgets.press(dialog, "移除"));
		stage.press("移除…");
		stage.until(() -> installed().isEmpty());
		assertThat(shop.installing.history(shop.lead, Optional.empty()).value()).hasSize(2);
	}

	@Test
	void aSignerThatIsNoLongerTrustedShowsAtItsPacks() {
		trust();
		install(first);
		shop.signers.distrust(shop.lead, "", "密钥丢了").value();
		show();
		var tables = stage.those(org.chushi.ui.DataTable.class);
		assertThat(tables.get(0).table().getItem(0).getText(4)).isEqualTo("签名者已不受信任");
		assertThat(tables.get(1).table().getItem(0).getText(3)).isEqualTo("不再信任");
	}
}
