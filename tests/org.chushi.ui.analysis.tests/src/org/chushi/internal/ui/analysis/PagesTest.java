package org.chushi.internal.ui.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chushi.analysis.ConsistencyPlan;
import org.chushi.core.Language;
import org.chushi.ui.CheckTable;
import org.chushi.ui.ChoiceGroup;
import org.chushi.ui.DataTable;
import org.chushi.ui.Field;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

	private final Samples.Rounds rounds = new Samples.Rounds();

	private Stage stage(String page, int people) {
		return stage(page, people, Language.ZH);
	}

	private Stage stage(String page, int people, Language language) {
		Stage stage = new Stage(Pages.argument(page), false, language, 100);
		stage.show(Pages.of(page, people, rounds));
		return stage;
	}

	@Test
	void weakItemsAreMarkedByAnIconAndAWordInATableThatSorts() {
		try (Stage stage = stage(PaperPage.ID, 250)) {
			Table table = stage.those(DataTable.class).getFirst().table();
			assertThat(table.getItemCount()).isEqualTo(6);
			assertThat(table.getItem(5).getText(1)).isEqualTo("要核对");
			assertThat(table.getItem(5).getImage()).isNotNull();
			assertThat(table.getItem(1).getText(1)).isEqualTo("没有问题");
			assertThat(table.getItem(1).getImage()).isNull();
			table.getColumn(1).notifyListeners(SWT.Selection, new Event());
			assertThat(table.getItem(0).getText(0)).as("what is to be checked comes first").isEqualTo("Q-6");
			assertThat(table.getItem(0).getImage()).as("the icon goes with its row").isNotNull();
			assertThat(stage.words()).contains("弱者反而做得更好");
		}
	}

	@Test
	void everyPictureSaysInWordsWhatItShows() {
		try (Stage stage = stage(PaperPage.ID, 250)) {
			assertThat(stage.those(HistogramPicture.class)).singleElement()
					.satisfies(p -> assertThat(p.name()).contains("及格线 60%").contains("250 人中 125 人通过").contains("人，"));
		}
		try (Stage stage = stage(ItemPage.ID, 250)) {
			CurvePicture curve = stage.those(CurvePicture.class).getFirst();
			assertThat(curve.name()).contains("双参数").contains("Rasch").contains("能力 0 为").contains("能力 \u22122 为");
			assertThat(stage.those(SharesPicture.class)).hasSize(4)
					.allSatisfy(p -> assertThat(p.name()).contains("低分组").contains("高分组").contains("%"));
			assertThat(stage.words()).contains("正确");
		}
		try (Stage stage = stage(ItemPage.ID, 250, Language.EN)) {
			assertThat(stage.those(CurvePicture.class).getFirst().name()).contains("chance of a right answer by ability");
		}
	}

	@Test
	void figuresOfTooFewPeopleAreLeftOutAndSayWhy() {
		try (Stage stage = stage(PaperPage.ID, 12)) {
			assertThat(stage.words()).contains("至少要 30 人，现在是 12 人").contains("Drasgow");
			assertThat(stage.those(DataTable.class).getFirst().table().getItem(0).getText(6)).isEqualTo(Numbers.NONE);
		}
		try (Stage stage = stage(ItemPage.ID, 12)) {
			assertThat(stage.those(CurvePicture.class)).isEmpty();
			assertThat(stage.those(SharesPicture.class)).isEmpty();
			assertThat(stage.words()).contains("Fisher");
		}
	}

	@Test
	void aPaperLeadsToItsItemsAndToTheOtherAttempts() {
		try (Stage stage = stage(PapersPage.ID, 40)) {
			stage.press("分析这份试卷");
			assertThat(stage.told).containsExactly("analysis.paper/p first");
		}
		try (Stage stage = stage(PaperPage.ID, 40)) {
			stage.press("看这道题");
			stage.those(DataTable.class).getFirst().select(2);
			stage.press("看这道题");
			stage.press("改看每人最近一次");
			assertThat(stage.told).containsExactly("请先在表里选一道题。", "analysis.item/p first q2",
					"analysis.paper/p last");
		}
	}

	@Test
	void theOutcomeShowsTheCampsWithTheKeyBesideThem() {
		try (Stage stage = stage(OutcomePage.ID, 12)) {
			String words = stage.words();
			assertThat(words.indexOf("C-LEAK")).isLessThan(words.indexOf("C-LATE"));
			assertThat(words).contains("选择与标记：口径不一致").contains("排序：口径一致").contains("有分歧，α 0.31").contains("一致，α 1.00");
			assertThat(words).contains("4 人 50%").contains("3 人 38%").contains("标准：非常抱歉");
		}
	}

	@Test
	void anOpenRoundSaysWhoHasNotFinishedAndAnEndedOneWhereAnswersPart() {
		try (Stage stage = stage(RoundsPage.ID, 12)) {
			assertThat(stage.words()).contains("还没答完：安（0/3）").contains("2 / 8 人答完").contains("进行中").contains("已结束");
			stage.press("看分歧");
			stage.press("再问一遍");
			stage.press("与上一轮比较");
			assertThat(stage.told).containsExactly("consistency.outcome/" + Samples.ROUND, "consistency.begin/" + Samples.ROUND,
					"consistency.compare/" + Samples.ROUND + " " + Samples.ROUND);
		}
	}

	@Test
	void aRoundIsBegunWithNamePeopleAndCases() {
		try (Stage stage = stage(BeginPage.ID, 12)) {
			stage.press("发起这一轮");
			assertThat(stage.told).containsExactly("请给这一轮起个名字。");
			stage.those(Field.class).get(0).text("三月口径");
			stage.press("选所有人");
			CheckTable<?> people = stage.those(CheckTable.class).getFirst();
			assertThat(people.checked()).hasSize(8);
			people.table().getItem(3).setChecked(false);
			Event ticked = new Event();
			ticked.detail = SWT.CHECK;
			ticked.item = people.table().getItem(3);
			people.table().notifyListeners(SWT.Selection, ticked);
			Table hits = stage.those(DataTable.class).getFirst().table();
			assertThat(hits.getItemCount()).as("an essay cannot be a case").isEqualTo(2);
			stage.those(DataTable.class).getFirst().select(1);
			stage.press("加入案例");
			assertThat(stage.words()).contains("已选 1 个案例");
			stage.press("发起这一轮");
			assertThat(rounds.begun).singleElement().satisfies(p -> {
				assertThat(p.questions()).containsExactly("Q-2");
				assertThat(p.people()).hasSize(7).doesNotContain(Samples.PEOPLE.get(3));
			});
			assertThat(stage.told.getLast()).isEqualTo("consistency/");
		}
	}

	@Test
	void aSearchThatComesLateDoesNotReplaceALaterOne() {
		try (Stage stage = stage(BeginPage.ID, 12)) {
			Field words = stage.those(Field.class).getLast();
			stage.slow();
			words.text("Q-1");
			stage.press("查找题目");
			words.text("Q-2");
			stage.press("查找题目");
			stage.workBackwards();
			Table hits = stage.those(DataTable.class).getFirst().table();
			assertThat(hits.getItems()).singleElement().satisfies(hit -> assertThat(hit.getText(0)).isEqualTo("Q-2"));
		}
	}

	@Test
	void aRoundIsRepeatedWithoutChoosingCases() {
		try (Stage stage = new Stage(Samples.ROUND.toString(), false, Language.ZH, 100)) {
			stage.show(Pages.of(BeginPage.ID, 12, rounds));
			assertThat(stage.those(DataTable.class)).isEmpty();
			stage.those(Field.class).get(0).text("四月口径");
			stage.press("选所有人");
			stage.slow();
			stage.press("发起这一轮");
			stage.press("发起这一轮");
			stage.work();
			assertThat(rounds.begun).as("once").extracting(ConsistencyPlan::again).containsExactly(Optional.of(Samples.ROUND));
		}
	}

	@Test
	void casesAreAnsweredOneAfterTheOtherAndNothingIsToldOfRightOrWrong() {
		try (Stage stage = stage(AnswerPage.ID, 12)) {
			stage.press("提交这个案例");
			assertThat(rounds.answered).isEmpty();
			choose(stage, 0);
			stage.press("提交这个案例");
			assertThat(rounds.answered).containsExactly("q0=A");
			assertThat(stage.words()).doesNotContain("答错").doesNotContain("正确");
			stage.press("提交这个案例");
			assertThat(rounds.answered).as("the next one is not answered by the one before").hasSize(1);
			choose(stage, 1);
			stage.press("提交这个案例");
			assertThat(rounds.answered).containsExactly("q0=A", "q1=B");
			assertThat(stage.words()).contains("案例都答完了");
			stage.press("回到口径测试");
			assertThat(stage.told.getLast()).isEqualTo("consistency.mine/");
		}
	}

	@Test
	void anAnswerThatCouldNotBeStoredCanBeGivenAgain() {
		try (Stage stage = stage(AnswerPage.ID, 12)) {
			choose(stage, 0);
			rounds.broken = true;
			assertThatThrownBy(() -> stage.press("提交这个案例")).hasRootCauseMessage("a full disk");
			rounds.broken = false;
			stage.press("提交这个案例");
			assertThat(rounds.answered).containsExactly("q0=A");
		}
	}

	private static void choose(Stage stage, int index) {
		stage.those(ChoiceGroup.class).getFirst().options().get(index).press();
		stage.settle();
	}

	@Test
	void anInvitationSaysWhatToDoNow() {
		try (Stage stage = stage(MyRoundsPage.ID, 12)) {
			assertThat(stage.words()).contains("等培训师结束这一轮").contains("时间到，待结束");
			stage.press("作答");
			stage.press("看该怎么处理");
			assertThat(stage.told).containsExactly("consistency.answer/" + Samples.ROUND, "consistency.review/" + Samples.ROUND);
		}
		try (Stage stage = stage(HandledPage.ID, 12)) {
			assertThat(stage.words()).contains("为什么：先道歉");
		}
	}

	@Test
	void trainersBeginAndAgentsAnswer() {
		for (String page : List.of(PapersPage.ID, PaperPage.ID, ItemPage.ID, RoundsPage.ID, BeginPage.ID, OutcomePage.ID,
				ComparePage.ID)) {
			assertThat(Pages.of(page, 12, rounds).visibleTo(Set.of("trainer"))).isTrue();
			assertThat(Pages.of(page, 12, rounds).visibleTo(Set.of("lead"))).isTrue();
			assertThat(Pages.of(page, 12, rounds).visibleTo(Set.of("newcomer", "mentor", "administrator"))).isFalse();
		}
		for (String page : List.of(MyRoundsPage.ID, AnswerPage.ID, HandledPage.ID)) {
			assertThat(Pages.of(page, 12, rounds).visibleTo(Set.of("newcomer"))).isTrue();
			assertThat(Pages.of(page, 12, rounds).visibleTo(Set.of("mentor"))).isTrue();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { PapersPage.ID, PaperPage.ID, ItemPage.ID, RoundsPage.ID, BeginPage.ID, OutcomePage.ID, ComparePage.ID,
			MyRoundsPage.ID, AnswerPage.ID, HandledPage.ID })
	void everyPageOpensInBothLanguagesLightAndDarkAndExplainsItself(String page) {
		for (Language language : Language.values()) {
			for (boolean dark : new boolean[] { false, true }) {
				try (Stage stage = new Stage(Pages.argument(page), dark, language, dark ? 200 : 100)) {
					var opened = stage.show(Pages.of(page, 250, rounds));
					opened.focus();
					assertThat(opened.help().in(language)).isNotBlank();
					assertThat(stage.words()).isNotBlank().doesNotContain("{0}");
				}
			}
		}
	}
}
