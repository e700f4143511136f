package org.chushi.internal.ui.exams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.chushi.assessment.Regrading;
import org.chushi.core.Bilingual;
import org.chushi.internal.ui.exams.Corrections.Subject;
import org.chushi.questions.ExamChoice;
import org.chushi.ui.CheckBox;
import org.chushi.ui.DataTable;
import org.chushi.ui.Field;
import org.chushi.ui.testing.OffScreen;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegradeTest extends OnStage {

	private UUID right;
	private UUID wrong;

	@BeforeEach
	void sit() {
		right = house.choose(lin, "let me look");
		wrong = house.choose(wu, "wait");
	}

	private static String question(String type) {
		return ExamHouse.items().stream().filter(i -> i.type().equals(type)).findFirst().orElseThrow().question();
	}

	private void key(String type) {
		stage.open(lead, "", parent -> new KeyView(parent, stage, house.corrections, lead, right, question(type)).start());
	}

	private Subject subject(UUID attempt, String type) {
		return OffScreen.ask(() -> house.corrections.subject(lead, attempt, question(type))).value();
	}

	private List<Regrading> trace(UUID attempt) {
		return house.exams.review(lead, attempt).value().regradings();
	}

	private void tick(String words) {
		stage.those(CheckBox.class).stream().filter(o -> o.name().contains(words)).findFirst().orElseThrow().press();
		stage.settle();
	}

	@Test
	void onlyPapersThatOthersHaveFinishedAreThere() {
		stage.open(lead, "", parent -> new RegradeView(parent, stage, () -> house.corrections.papers(lead)).start());
		assertThat(stage.words()).contains("每种题型试卷", "ET-PAPER · 2 次考试 · 2 人");
		stage.key(0, '\r', '\r');
		assertThat(stage.told).containsExactly("regrade.questions/" + house.papers(lead).value().getFirst().paper());
		assertThat(house.papers(lin).isDone()).as("a newcomer").isFalse();
	}

	@Test
	void whereNothingWasSatThePageSaysSo() {
		assertThat(house.papers(lead).value()).hasSize(1);
		stage.open(lead, "", parent -> new RegradeView(parent, stage, () -> org.chushi.core.Result.done(List.of())).start());
		assertThat(stage.words()).contains("还没有可以改判的考试");
	}

	@Test
	void aQuestionIsFoundByItsCodeOrWords() {
		String paper = house.papers(lead).value().getFirst().paper();
		stage.open(lead, paper, parent -> new QuestionsView(parent, stage, () -> house.corrections.questions(lead, paper)).start());
		DataTable<?> table = stage.those(DataTable.class).getFirst();
		assertThat(table.rows()).hasSize(15);
		stage.those(Field.class).getFirst().text("et-single");
		assertThat(table.rows()).singleElement().extracting("times").isEqualTo(2);
		stage.those(Field.class).getFirst().text("排流程");
		assertThat(table.rows()).hasSize(1);
	}

	@Test
	void aQuestionThatTheContentNoLongerHasIsNotCalledByItsId() {
		Corrections bare = new Corrections(house.regrades, house.exams, ExamHouse.TYPES, house.directory, ExamHouse.NO_PACKS);
		String paper = house.papers(lead).value().getFirst().paper();
		assertThat(bare.questions(lead, paper).value().asked()).extracting(Asked::code).containsOnly(new Bilingual("已不在题库", "No longer there"));
		stage.open(lead, "", parent -> new KeyView(parent, stage, bare, lead, right, question("single-choice")).start());
		assertThat(stage.words()).contains("已不在题库").doesNotContain(question("single-choice"));
	}

	@Test
	void optionsAreCalledAndOrderedAsInTheContentWhoeverSatIt() {
		for (String type : List.of("single-choice", "multiple-choice", "pick-reply")) {
			List<Subject> subjects = List.of(right, wrong).stream()
					.map(attempt -> subject(attempt, type)).toList();
			assertThat(subjects.getFirst()).isEqualTo(subjects.getLast());
			assertThat(subjects.getFirst().item().choices()).extracting(ExamChoice::key).isSorted();
		}
		assertThat(subject(right, "true-false").told().zh()).doesNotContain("true", "false");
	}

	@Test
	void optionsAreTickedUnderTheirNamesAndTrueAndFalseUnderTheirWords() {
		key("single-choice");
		assertThat(stage.those(CheckBox.class)).extracting(CheckBox::name).allMatch(name -> name.matches("[A-D]  .+"));
		key("true-false");
		assertThat(stage.those(CheckBox.class)).extracting(CheckBox::name).noneMatch(name -> name.contains("true") || name.contains("false"));
	}

	@Test
	void whatChangesIsSeenBeforeAnythingIsDone() {
		key("single-choice");
		assertThat(stage.words()).doesNotContain("次考试……");
		tick("等着");
		stage.press("先看后果");
		assertThat(stage.words()).contains("答案会改 2 次考试，其中 1 次分数变化", "吴新人", "“题型证书”要重新判断").doesNotContain("林新人");
		assertThat(trace(wrong)).isEmpty();
	}

	@Test
	void whatWasLookedAtIsDoneWithAReason() {
		key("single-choice");
		tick("等着");
		stage.press("先看后果");
		stage.meanwhile(dialog -> {
			Widgets.press(dialog, "改判 2 次考试……");
			assertThat(dialog.isDisposed()).as("a reason is wanted").isFalse();
			Stage.type(dialog, 0, "手册改了");
			Widgets.press(dialog, "改判 2 次考试……");
		});
		stage.press("改判 2 次考试……");
		assertThat(trace(wrong)).singleElement().satisfies(r -> assertThat(r.reason()).isEqualTo("手册改了"));
		assertThat(stage.words()).contains("已改判 2 次考试", "吴新人", "原来的答案、分数和你写的原因都在记录里").doesNotContain("改了会怎样");
		assertThat(stage.those(CheckBox.class)).filteredOn(CheckBox::ticked).as("the key as it stands now").hasSize(2);
	}

	@Test
	void anotherKeyHasToBeLookedAtAgain() {
		key("single-choice");
		tick("等着");
		stage.press("先看后果");
		tick("找别人");
		assertThat(stage.words()).doesNotContain("改了会怎样", "次考试……");
	}

	@Test
	void whatWasForeseenOfAKeyThatWasChangedMeanwhileIsNotShown() {
		key("single-choice");
		tick("等着");
		stage.slow();
		stage.press("先看后果");
		tick("找别人");
		stage.work();
		assertThat(stage.words()).doesNotContain("改了会怎样", "次考试……");
		stage.press("先看后果");
		stage.work();
		assertThat(stage.words()).contains("改了会怎样");
	}

	@Test
	void whoLookedBeforeSomethingChangedIsToldSoAndKeepsTheReason() {
		key("single-choice");
		tick("等着");
		stage.press("先看后果");
		String other = house.exams.review(lead, wrong).value().questions().stream().filter(q -> q.type().equals("single-choice"))
				.flatMap(q -> q.choices().stream()).filter(c -> c.text().en().equals("no idea")).findFirst().orElseThrow().key();
		house.exams.regrade(trainer, wrong, question("single-choice"), List.of(other), "另一个人先改了").value();
		stage.meanwhile(dialog -> {
			Stage.type(dialog, 0, "手册改了");
			Widgets.press(dialog, "改判 2 次考试……");
			assertThat(dialog.isDisposed()).isFalse();
			assertThat(Widgets.those(dialog, Field.class).getFirst().text()).isEqualTo("手册改了");
		});
		stage.press("改判 2 次考试……");
		assertThat(trace(right)).isEmpty();
	}

	@Test
	void whatWasTickedAndSeenOutlivesAChangeOfTheme() {
		key("single-choice");
		tick("等着");
		stage.press("先看后果");
		stage.again(parent -> new KeyView(parent, stage, house.corrections, lead, right, question("single-choice")).start());
		assertThat(stage.those(CheckBox.class)).filteredOn(CheckBox::ticked).hasSize(2);
		assertThat(stage.words()).contains("改了会怎样", "吴新人");
	}

	@Test
	void aKeyWithoutAnyOptionIsSaidAtItsPlace() {
		key("single-choice");
		stage.those(CheckBox.class).stream().filter(CheckBox::ticked).findFirst().orElseThrow().press();
		stage.press("先看后果");
		assertThat(stage.words()).contains("请至少勾一个选项").doesNotContain("改了会怎样");
	}

	@Test
	void aTypedKeyIsPutRightLineByLineByKeyboard() {
		key("short-answer");
		assertThat(stage.those(Field.class).getFirst().text()).isEqualTo("七天\nwildcard:7*天");
		Stage.type(stage.shell(), 0, "七天\n一周\n");
		stage.key(SWT.MOD1, '\r', SWT.CR);
		assertThat(stage.words()).contains("答案会改 2 次考试，其中 0 次分数变化");
	}

	@Test
	void aGapThatIsLeftStaysAsItIs() {
		key("gap-fill");
		Stage.type(stage.shell(), 2, "160");
		stage.press("先看后果");
		assertThat(stage.words()).contains("答案会改 2 次考试");
	}

	@Test
	void aNameThatIsNoneIsRefusedAndWhatWasTypedStays() {
		key("order-procedure");
		Stage.type(stage.shell(), 0, "A B Z");
		stage.press("先看后果");
		assertThat(stage.told).anyMatch(t -> t.startsWith("refused") && t.contains("Z"));
		assertThat(stage.those(Field.class).getFirst().text()).isEqualTo("A B Z");
	}

	@Test
	void aPairingIsTypedWithTheNamesOfTheContent() {
		key("matching");
		assertThat(stage.words()).contains("ET-MATCH-1  退货");
		Stage.type(stage.shell(), 0, "ET-MATCH-1=ET-MATCH-2 ET-MATCH-2=ET-MATCH-1");
		stage.press("先看后果");
		assertThat(stage.words()).contains("答案会改 2 次考试");
	}

	@Test
	void aQuestionThatPeopleMarkHasNoKeyAndSaysSo() {
		for (String type : List.of("essay", "rewrite-reply", "typing-drill")) {
			key(type);
			assertThat(stage.words()).as(type).contains("没有可以更正的答案").doesNotContain("先看后果");
		}
	}

	@Test
	void ownAttemptsAreLeftToOthers() {
		house.choose(lead, "wait");
		key("single-choice");
		tick("等着");
		stage.press("先看后果");
		assertThat(stage.words()).contains("其中 1 次是你自己的考试").doesNotContain("陈主管");
	}
}
