package org.chushi.internal.ui.author.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.chushi.authoring.Outdated;
import org.chushi.core.Language;
import org.chushi.content.OwnPack;
import org.chushi.model.ChannelLength;
import org.chushi.model.ModelFactory;
import org.chushi.model.PolicyProfile;
import org.chushi.model.ScriptBook;
import org.chushi.model.ScriptChannel;
import org.chushi.model.ScriptStage;
import org.chushi.model.ScriptTemplate;
import org.chushi.model.Slot;
import org.chushi.ui.author.OutdatedMark;
import org.chushi.ui.testing.Widgets;
import org.chushi.wording.Finding;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptBookEditorTest {

	@TempDir
	Path folder;
	private Studio studio;
	private ScriptBook book;
	private ScriptTemplate hello;

	@BeforeEach
	void open() {
		studio = new Studio(folder, 60, false, Language.ZH, 100);
		studio.size(1400, 900);
		book = studio.open(ScriptBook.class, "B-AFTER");
		hello = book.getScripts().getFirst();
	}

	@AfterEach
	void close() {
		studio.close();
	}

	private CheckedText chinese() {
		return studio.those(CheckedText.class).getFirst();
	}

	private void type(String words) {
		StyledText text = chinese().control();
		text.setFocus();
		text.setText(words);
		text.setCaretOffset(words.length());
		studio.pause();
	}

	private void undo() {
		studio.project().editing().getCommandStack().undo();
		studio.pause();
	}

	private RowTable<?> table() {
		return studio.those(RowTable.class).getFirst();
	}

	private static void choose(Combo combo, int index) {
		combo.select(index);
		combo.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void aBodyOfWhichTheEnglishWasChangedAloneSaysSoBelowTheChinese() {
		studio.outdated.add(new Outdated(hello.getId(), "body", Language.ZH, Outdated.print(hello.getBody().getZh()), "Hi! " + hello.getBody().getEn(),
				Instant.parse("2026-11-03T02:00:00Z"), ""));
		studio.outdated.add(new Outdated(hello.getId(), "title", Language.EN, Outdated.print(hello.getTitle().getEn()), "旧题", Instant.parse("2026-11-02T02:00:00Z"), ""));
		book = studio.open(ScriptBook.class, "B-AFTER");
		studio.pause();
		List<OutdatedMark> marks = studio.those(OutdatedMark.class).stream().filter(m -> m.getChildren().length > 0).toList();
		assertThat(marks).hasSize(2);
		assertThat(Widgets.words(marks.getFirst())).contains("英文在 2026-11-03 改过，中文没有跟着改。").contains("去掉“Hi! ”");
		assertThat(marks.getFirst().toDisplay(0, 0).x).isLessThan(studio.those(CheckedText.class).getLast().toDisplay(0, 0).x);
		assertThat(Widgets.words(marks.getLast())).contains("2026-11-02");
		Widgets.press(marks.getFirst(), "中文仍然正确");
		studio.pause();
		assertThat(marks.getFirst().getChildren()).isEmpty();
		undo();
		assertThat(marks.getFirst().getChildren()).isNotEmpty();
	}

	@Test
	void theFirstScriptIsOpenInBothLanguagesAndAsTheCustomerSeesIt() {
		assertThat(studio.those(CheckedText.class)).extracting(CheckedText::text).containsExactly(hello.getBody().getZh(), hello.getBody().getEn());
		assertThat(studio.words()).contains("小林您好，很高兴为您服务，我马上帮您查单号SF1234567890。").contains("没有问题");
	}

	@Test
	void aScriptIsOneButtonAwayFromItsTrialChat() {
		studio.press("试聊…");
		assertThat(studio.told).contains("scripts.trial/" + hello.getId());
	}

	@Test
	void whatIsTypedIsCheckedUnderlinedAndWrittenAsOneStep() {
		type("{买家}您好，这是最便宜的！！");
		assertThat(hello.getBody().getZh()).isEqualTo("{买家}您好，这是最便宜的！！");
		assertThat(chinese().findings()).extracting(f -> f.rule().id()).contains("advertising.absolute", "marks.repeated");
		assertThat(chinese().control().getStyleRanges()).anyMatch(r -> r.underline && r.start == 9 && r.length == 3);
		assertThat(studio.words()).contains("广告法").contains("改为 实惠");
		undo();
		assertThat(chinese().text()).isEqualTo(hello.getBody().getZh()).startsWith("{买家}您好，很高兴");
		assertThat(chinese().control().getStyleRanges()).extracting((StyleRange r) -> r.underline).containsOnly(false);
	}

	@Test
	void oneKeyMendsAndOneStepTakesItBack() {
		type("{买家}您好，这是最便宜的");
		studio.key(SWT.ALT, SWT.CR);
		studio.pause();
		assertThat(hello.getBody().getZh()).isEqualTo("{买家}您好，这是实惠的");
		assertThat(chinese().findings()).extracting(Finding::rule).noneMatch(r -> r.id().startsWith("advertising"));
		undo();
		assertThat(hello.getBody().getZh()).isEqualTo("{买家}您好，这是最便宜的");
	}

	@Test
	void aPlaceholderIsPutWhereTheKeyboardIsAndIsUsedByTheScriptFromThenOn() {
		type("您好，");
		studio.key(SWT.ALT, '2', '2');
		studio.pause();
		assertThat(hello.getBody().getZh()).isEqualTo("您好，{物流单号}");
		assertThat(hello.getSlots()).extracting(Slot::getPlaceholder).containsExactly(Sample.id("buyer"), Sample.id("logistics"));
		undo();
		assertThat(hello.getBody().getZh()).isEqualTo("您好，");
		assertThat(hello.getSlots()).hasSize(1);
	}

	@Test
	void theListIsFilteredByScenarioStageAndWords() {
		List<Combo> combos = Widgets.those(table().getParent(), Combo.class);
		choose(combos.getFirst(), 1);
		assertThat(table().rows()).hasSizeBetween(2, 59).allMatch(s -> ((ScriptTemplate) s).getScenario().equals(Sample.id("C-PARCEL")));
		choose(combos.get(1), 1);
		assertThat(table().rows()).hasSize(1);
		choose(combos.get(1), 0);
		choose(combos.getFirst(), 0);
		assertThat(table().rows()).hasSize(60);
	}

	@Test
	void aNewScriptStandsWhereThePersonLooks() {
		List<Combo> combos = Widgets.those(table().getParent(), Combo.class);
		choose(combos.getFirst(), 3);
		choose(combos.get(1), 1 + ScriptStage.VALUES.indexOf(ScriptStage.SMS));
		studio.press("新话术");
		studio.pause();
		ScriptTemplate fresh = book.getScripts().stream().filter(s -> s.getTitle() == null || s.getTitle().getZh() == null || s.getTitle().getZh().isBlank())
				.findFirst().orElseThrow();
		assertThat(fresh.getScenario()).isEqualTo(Sample.id("C-SEASON"));
		assertThat(fresh.getStage()).isEqualTo(ScriptStage.SMS);
		undo();
		assertThat(book.getScripts()).hasSize(60);
	}

	@Test
	void theDaysOfACampaignAreChosenInACalendar() {
		studio.row(3);
		ScriptTemplate late = book.getScripts().get(3);
		assertThat(studio.words()).contains("2026-11-01 到 2026-11-11 有效");
		DateTime until = studio.those(DateTime.class).get(1);
		until.setDate(2026, 11, 12);
		until.notifyListeners(SWT.Selection, new Event());
		studio.pause();
		assertThat(late.getValidUntil()).isEqualTo("2026-12-12");
		assertThat(studio.words()).contains("2026-12-13 起自动消失");
	}

	@Test
	void whatAScenarioLacksIsToldThereAndNotAtTheBook() {
		studio.press("话术集");
		studio.press("加一个场景");
		studio.pause();
		assertThat(studio.words()).contains("“标题”缺少中文文本");
		assertThat(studio.words().indexOf("“标题”缺少中文文本")).isGreaterThan(studio.words().indexOf("顾客带着什么事来"));
	}

	@Test
	void wordsThatAreNotWrittenYetAreNeitherGoodNorBad() {
		studio.press("新话术");
		studio.pause();
		assertThat(studio.words()).doesNotContain("没有问题");
		type("您好，请问有什么可以帮您？");
		assertThat(studio.words()).containsOnlyOnce("没有问题");
	}

	@Test
	void whatScriptsShareIsWrittenInTheBook() {
		studio.press("话术集");
		studio.pause();
		assertThat(studio.words()).contains("场景 3").contains("占位符 3").contains("示范对话");
	}

	@Test
	void aDeletedScriptIsGoneAndComesBackByUndo() {
		table().setFocus();
		studio.key(SWT.NONE, SWT.DEL);
		studio.pause();
		assertThat(book.getScripts()).hasSize(59).doesNotContain(hello);
		undo();
		assertThat(book.getScripts()).hasSize(60).startsWith(hello);
	}

	@Test
	void aFixOfOtherWordsChangesNothing() {
		type("{买家}您好，这是最便宜的");
		chinese().control().setText("{买家}，全店就数它最好最便宜的");
		studio.press("改为 实惠");
		studio.pause();
		assertThat(hello.getBody().getZh()).isEqualTo("{买家}，全店就数它最好最便宜的");
	}

	@Test
	void theLimitOfTheTeamsPolicyIsToldWhileItIsTyped() {
		PolicyProfile profile = ModelFactory.eINSTANCE.createPolicyProfile();
		profile.setCode("P-1");
		profile.setTitle(OwnPack.same("政策"));
		profile.setReview(ModelFactory.eINSTANCE.createReviewPolicy());
		ChannelLength length = ModelFactory.eINSTANCE.createChannelLength();
		length.setChannel(ScriptChannel.CHAT);
		length.setMost(12);
		profile.getReview().getLengths().add(length);
		studio.project().addFile(profile).value();
		studio.choose("团队禁用词");
		studio.choose("售后话术");
		type("您好，请您稍等一会儿，马上为您查。");
		assertThat(studio.words()).contains("最多 12");
		assertThat(chinese().findings()).extracting(f -> f.rule().id()).contains("length");
	}
}
