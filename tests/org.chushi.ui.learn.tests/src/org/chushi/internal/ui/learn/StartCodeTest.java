package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.chushi.assessment.ExamOutlook;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.ui.Field;
import org.chushi.ui.testing.Widgets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A paper that a code of the invigilator starts. */
class StartCodeTest {

	private final Stage stage = new Stage();
	private final ExamsInHand exams = new ExamsInHand();

	private void open(boolean byCode, boolean open) {
		exams.outlook = new ExamOutlook("paper", "P", Samples.same("Exam"), Samples.same(""), 45, 80, 3, 0, 3, byCode,
				Duration.ofMinutes(10), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), open, Optional.empty(), List.of());
		ExamOutlook first = new ExamOutlook("paper", "P", Samples.same("Exam"), Samples.same(""), 45, 80, 3, 0, 3, byCode,
				Duration.ofMinutes(10), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true, Optional.empty(), List.of());
		new ExamView(stage.fresh(Optional.empty()), stage, exams, Panels.ALL, () -> Result.done(List.of(new Offer(first, Optional.empty()))),
				ZoneOffset.UTC)
				.start();
		stage.open();
	}

	private void refuse(String have) {
		exams.starts = Optional.of(Result.refused(Samples.same("shut"),
				List.of(new Missing(Samples.same("code"), Samples.same(have), Samples.same("six digits"), Samples.same("ask")))));
	}

	@AfterEach
	void close() {
		stage.close();
	}

	@Test
	void aWrongCodeIsSaidAtItsFieldAndWhatWasTypedStays() {
		open(true, true);
		assertThat(stage.words()).contains("监考人报口令后才能开始");
		refuse("wrong");
		stage.meanwhile(dialog -> {
			Field code = Widgets.those(dialog, Field.class).getFirst();
			code.text(" 123 456 ");
			Widgets.press(dialog, "开始考试");
			assertThat(Widgets.words(dialog)).contains("wrong。ask");
			assertThat(code.text()).isEqualTo(" 123 456 ");
			exams.starts = Optional.empty();
			exams.running = Optional.of(Samples.exam(3));
			code.text("654321");
			Widgets.press(dialog, "开始考试");
			assertThat(dialog.isDisposed()).isTrue();
		});
		stage.press("开始考试");
		assertThat(exams.codes).containsExactly("123 456", "654321");
		assertThat(stage.words()).contains("第 1 题");
		assertThat(exams.noticed).as("begun, not resumed").isEmpty();
	}

	@Test
	void aSecondPressTriesNothingWhileTheFirstIsUnderWay() {
		open(true, true);
		stage.slow();
		exams.running = Optional.of(Samples.exam(3));
		stage.meanwhile(dialog -> {
			Widgets.those(dialog, Field.class).getFirst().text("654321");
			Widgets.press(dialog, "开始考试");
			Widgets.press(dialog, "开始考试");
			stage.work();
			assertThat(dialog.isDisposed()).isTrue();
		});
		stage.press("开始考试");
		assertThat(exams.codes).containsExactly("654321");
	}

	@Test
	void nothingIsTriedWithoutACode() {
		open(true, true);
		stage.meanwhile(dialog -> Widgets.press(dialog, "开始考试"));
		stage.press("开始考试");
		assertThat(exams.codes).isEmpty();
	}

	@Test
	void whatElseStandsInTheWayIsSaidAboveTheField() {
		open(true, false);
		refuse("no attempts left");
		stage.meanwhile(dialog -> {
			Widgets.those(dialog, Field.class).getFirst().text("123456");
			Widgets.press(dialog, "开始考试");
			assertThat(Widgets.words(dialog)).contains("shut", "no attempts left").doesNotContain("no attempts left。ask");
		});
		stage.press("开始考试");
		assertThat(stage.told).isEmpty();
	}

	@Test
	void aPaperWithoutACodeIsStartedAfterOneQuestionThatNamesAllTheTime() {
		open(false, true);
		exams.running = Optional.of(Samples.exam(3));
		assertThat(stage.words()).contains("45+10");
		stage.meanwhile(dialog -> {
			assertThat(Widgets.words(dialog)).contains("计时 55 分钟");
			Widgets.press(dialog, "开始考试");
		});
		stage.press("开始考试");
		assertThat(exams.codes).containsExactly("");
		assertThat(stage.words()).contains("第 1 题");
	}
}
