package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.core.Language;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Response;
import org.chushi.ui.MarkdownPage;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LessonViewTest {

	private final Stage stage = new Stage();
	private final LessonInHand learning = new LessonInHand();
	private final PracticeInHand practice = new PracticeInHand(LessonInHand.QUESTION);
	private LessonView view;

	@AfterEach
	void close() {
		stage.close();
	}

	private void open(Map<String, ExamQuestion> checks, Optional<Object> kept) {
		view = new LessonView(stage.fresh(kept), stage, learning, practice, Panels.ALL);
		view.show(LessonInHand.reading(Language.ZH, checks));
		stage.open();
	}

	private void open() {
		open(Map.of(LessonInHand.CHECK, LessonInHand.QUESTION), Optional.empty());
	}

	private boolean reads() {
		return !stage.those(MarkdownPage.class).isEmpty();
	}

	@Test
	void aCheckQuestionIsAPageOfItsOwn() {
		open();
		assertThat(reads()).isTrue();
		stage.press("下一页");
		assertThat(reads()).isFalse();
		assertThat(stage.words()).contains("不计分").contains("先应一声，再问清").contains("第 2 页，共 3 页");
	}

	@Test
	void theAnswerIsToldAtOnceAndKeptWhileTheLessonIsOpen() {
		open();
		stage.press("下一页");
		stage.key(0, 'a');
		stage.settle();
		stage.key(0, SWT.CR);
		stage.settle();
		assertThat(practice.given).containsExactly(Response.keys(List.of("A")));
		assertThat(stage.words()).contains("答对了").contains("because");
		stage.key(0, SWT.CR);
		stage.settle();
		assertThat(reads()).isTrue();
		stage.press("上一页");
		assertThat(stage.words()).as("what was answered is still there").contains("答对了");
		stage.press("再答一次");
		assertThat(stage.words()).doesNotContain("答对了");
	}

	@Test
	void nobodyHasToAnswerToReadOn() {
		open();
		stage.press("下一页");
		stage.press("下一页");
		assertThat(practice.given).isEmpty();
		stage.press("学完了，下一课");
		assertThat(learning.told).contains("finish");
	}

	@Test
	void aLetterOfTheAnswerIsNoKeyOfThePage() {
		open();
		stage.press("下一页");
		stage.key(0, 'n');
		stage.settle();
		assertThat(stage.told).noneMatch(t -> t.contains("L2"));
	}

	@Test
	void aQuestionThatCannotBeAskedSaysSo() {
		open(Map.of(), Optional.empty());
		stage.press("下一页");
		assertThat(stage.words()).contains("现在不能问");
		stage.press("下一页");
		assertThat(reads()).isTrue();
	}

	@Test
	void thePlaceIsKeptWhenThePageIsBuiltAnew() {
		open();
		stage.press("下一页");
		Optional<Object> kept = view.memento();
		open(Map.of(LessonInHand.CHECK, LessonInHand.QUESTION), kept);
		assertThat(stage.words()).contains("第 2 页，共 3 页");
		assertThat(learning.told).contains("progress 33");
	}
}
