package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.career.Certificate;
import org.chushi.core.Result;
import org.chushi.internal.ui.learn.Training.Sitting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HomeViewTest {

	private final Stage stage = new Stage();
	private final List<HomeEnded> ended = new ArrayList<>();

	private void page(Certificate... earned) {
		page(List.of(), Optional.empty(), earned);
	}

	private void page(List<HomeExam> exams, Optional<Training> training, Certificate... earned) {
		Home home = new Home("小满", 9, List.of(), List.of(earned), training, ended, exams);
		new HomeView(stage.fresh(Optional.empty()), stage, () -> Result.done(home)).start();
		stage.open();
	}

	private static Certificate certificate(String title) {
		return new Certificate(new UUID(6, 1), "2026-00001", Samples.LEARNER, "d", Samples.same(title), "s", 1, "1.0.0",
				Instant.EPOCH, "", List.of(), "", "", Optional.empty());
	}

	@AfterEach
	void close() {
		stage.close();
	}

	@Test
	void aCertificateThatCameIsSaidWithAWayToIt() {
		page(certificate("接待一级"));
		assertThat(stage.words()).contains("你拿到了接待一级！").contains("2026-00001");
		stage.press("看证书");
		assertThat(stage.told).containsExactly("certificates/");
	}

	private static HomeExam exam(String paper) {
		return new HomeExam(paper, Samples.same("年中考核"), Samples.same("周五之前"), "请带耳机", Messages.NextStep_examButton);
	}

	private static Training training(Optional<Sitting> under) {
		return new Training(Samples.path(1, 7), Set.of(), Optional.empty(), List.of(), Optional.empty(), under, Optional.empty());
	}

	@Test
	void anExamThatWasSetIsThereWithItsTimeAndLeadsToIt() {
		for (Optional<Training> who : List.of(Optional.<Training>empty(), Optional.of(training(Optional.empty())))) {
			stage.told.clear();
			page(List.of(exam("half-year")), who);
			assertThat(stage.words()).contains("指派给你的考试（1）").contains("年中考核").contains("周五之前").contains("请带耳机");
			stage.press("去考试");
			assertThat(stage.told).containsExactly("exam/half-year");
		}
	}

	@Test
	void theExamUnderWayIsSaidOnce() {
		page(List.of(exam("half-year")), Optional.of(training(Optional.of(new Sitting("half-year", Samples.same("年中考核"))))));
		assertThat(stage.words()).containsOnlyOnce("年中考核").doesNotContain("指派给你的考试");
	}

	@Test
	void anExamThatTheProgramHandedInIsToldWithAWayToItsResult() {
		ended.add(new HomeEnded(new UUID(7, 7), Samples.same("时间到"), Samples.same("三月二日")));
		page();
		assertThat(stage.words()).contains("时间到").contains("三月二日");
		stage.press("看结果");
		assertThat(stage.told).containsExactly("exam.result/" + new UUID(7, 7));
	}

	@Test
	void withoutANewOneNothingIsSaid() {
		page();
		assertThat(stage.words()).doesNotContain("你拿到了");
	}
}
