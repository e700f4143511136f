package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Optional;

import org.chushi.assessment.Awaited;
import org.chushi.core.Result;
import org.chushi.questions.Fraction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The page after handing in an exam that people have to mark. */
class PendingViewTest {

	private final Stage stage = new Stage();

	/** Cut 80. */
	private String page(int points, int open, boolean passed, boolean expired) {
		return page(new Awaited(Samples.ended(expired, false), Fraction.of(points), Fraction.of(open), 20, 2, passed));
	}

	private String page(Awaited awaited) {
		new ResultView(stage.fresh(Optional.empty()), stage, Panels.ALL, () -> Result.done(new ResultView.Pending(awaited)), ZoneOffset.UTC)
				.start();
		stage.open();
		return stage.words();
	}

	@AfterEach
	void close() {
		stage.close();
	}

	@Test
	void itSaysThatMarksAreAwaitedWhatIsCertainAndWhatFollows() {
		assertThat(page(10, 8, false, false)).contains("等待阅卷").contains("10 分已经确定，满分 20 分").contains("2 题，最多 8 分")
				.contains("要等阅完卷才知道").contains("会出现在这一页");
		stage.press("回首页");
		assertThat(stage.told).containsExactly("home.newcomer/");
	}

	@Test
	void noWordOfAResultIsSaidBeforeThereIsOne() {
		assertThat(page(10, 8, false, false)).doesNotContain("没通过").doesNotContain("通过了").doesNotContain("得分").doesNotContain("%，");
	}

	@Test
	void whatMarksCannotChangeIsSaidAtOnce() {
		assertThat(page(16, 4, true, false)).contains("已经确定的分够及格线 80% 了");
		assertThat(page(5, 8, false, false)).contains("也到不了及格线 80%");
	}

	@Test
	void aTimeThatWasOverIsSaidToo() {
		assertThat(page(10, 8, false, true)).contains("系统替你交了卷");
		assertThat(page(10, 8, false, false)).doesNotContain("系统替你交了卷");
	}

	@Test
	void ofASealedExamNothingIsCertainAndNobodyIsSaidToMark() {
		assertThat(page(new Awaited(Samples.sealed(), Fraction.of(0), Fraction.of(3), 6, 3, false)))
				.contains("密封，等待打开").contains("打开密封试卷后，才会评分").contains("不公布答案和讲解")
				.doesNotContain("人工阅卷").doesNotContain("已经确定").doesNotContain("也到不了");
	}
}
