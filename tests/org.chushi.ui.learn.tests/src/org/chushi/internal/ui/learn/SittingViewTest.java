package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.chushi.internal.assessment.QuestionTypeBook;
import org.chushi.internal.assessment.SingleChoiceType;
import org.chushi.ui.ScrolledPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An exam under way, and somebody who wants to go. */
class SittingViewTest {

	private final Stage stage = new Stage();
	private SittingView page;

	@BeforeEach
	void begin() {
		page = new SittingView(stage.fresh(Optional.empty()), stage, null, new QuestionTypeBook(List.of(new SingleChoiceType())), Samples.exam(3), ZoneOffset.UTC);
		stage.open();
	}

	@AfterEach
	void close() {
		stage.close();
	}

	@Test
	void anExamIsNotLeftByTheWay() {
		assertThat(page.mayLeave()).isFalse();
		assertThat(stage.words()).contains("考试还在进行");
		assertThat(stage.told).isEmpty();
	}

	@Test
	void whoLeavesOnPurposeDoesWhatTheyWanted() {
		page.mayLeave();
		stage.press("先离开");
		assertThat(stage.told).containsExactly("leave");
		assertThat(page.mayLeave()).isTrue();
	}

	@Test
	void aQuestionBeginsAtItsHeadHoweverLowTheWindowIs() {
		stage.find(ScrolledPage.class).getShell().setSize(700, 260);
		page.focus();
		assertThat(stage.find(ScrolledPage.class).position()).isZero();
		stage.press("下一题");
		assertThat(stage.find(ScrolledPage.class).position()).isZero();
	}

	@Test
	void whoGoesOnHasTheQuestionAgain() {
		page.mayLeave();
		stage.press("继续答题");
		assertThat(stage.words()).doesNotContain("考试还在进行").contains("stem");
		assertThat(stage.told).isEmpty();
		assertThat(page.mayLeave()).as("still under way").isFalse();
	}
}
