package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.practice.Estimate;
import org.chushi.practice.Gauge;
import org.chushi.practice.PracticeOrder;
import org.chushi.practice.PracticeTopic;
import org.chushi.practice.Round;
import org.chushi.practice.RoundKind;
import org.chushi.questions.ExamQuestion;
import org.chushi.testing.TestLibrary;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An adaptive round as a newcomer sees it, and its place on the practice page. */
class AdaptiveViewTest {

	private static final ExamQuestion CHOICE = Samples.exam(1).questions().getFirst();
	private static final PracticeTopic TOPIC = new PracticeTopic("k", "K", Bilingual.same("K"), Bilingual.same("D"), 10, 2, 1);

	private final Stage stage = new Stage();
	private PracticeInHand practice;

	@AfterEach
	void close() {
		stage.close();
	}

	private void round(Estimate estimate) {
		practice = new PracticeInHand(Optional.of(estimate), CHOICE, CHOICE);
		TestLibrary shelf = new TestLibrary(AdaptiveSamples.lesson());
		RoundView page = new RoundView(stage.fresh(Optional.empty()), stage, practice, Panels.ALL, new Wishes(Panels.TYPES, shelf),
				shelf, RoundKind.ADAPTIVE, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
		stage.open();
		page.focus();
	}

	private void answerAll() {
		for (int i = 0; i < 2; i++) {
			stage.key(0, 'b');
			stage.key(0, SWT.CR);
		}
	}

	@Test
	void whatIsMissingToConcludeStandsInPlaceOfANumberOfQuestions() {
		round(AdaptiveSamples.estimate());
		assertThat(stage.words()).contains("已答 0 题；离下结论还差 100% 的把握，大约再答 2 题").doesNotContain("第 1 / 2 题");
		stage.key(0, 'b');
		assertThat(stage.words()).contains("已答 1 题；离下结论还差 50% 的把握，大约再答 1 题");
	}

	@Test
	void theEndSaysHowMuchIsKnownHowSureThatIsAndWhereItComesFrom() {
		round(AdaptiveSamples.estimate());
		answerAll();
		assertThat(stage.words()).contains("你会 8 成左右", "6 到 9 成之间", "暂定", "简单题", "中等题", "难题", "没有看出特别弱")
				.doesNotContain("1.2").doesNotContain("0.48");
	}

	@Test
	void aWeakCompetencyLeadsToItsLessonAndToPractice() {
		round(AdaptiveSamples.estimate(AdaptiveSamples.weak()));
		answerAll();
		assertThat(stage.words()).contains("七天无理由退货怎么算", "练：退换货规则", "这一轮答对 0 / 2 题");
		stage.press("练：退换货规则" + stage.look().t(Messages.PressLine_separator) + "这一轮答对 0 / 2 题");
		assertThat(practice.orders).extracting(PracticeOrder::competencies).containsExactly(List.of("k-refund"));
	}

	private void board(List<Round> under, Optional<Estimate> last) {
		practice = new PracticeInHand(CHOICE);
		PracticeBoard board = PracticeBoard.of(List.of(TOPIC), List.of(), under, last);
		new PracticeView(stage.fresh(Optional.empty()), stage, () -> Result.done(board), practice).start();
		stage.open();
	}

	private static Round under(RoundKind kind, Optional<Gauge> gauge) {
		return new Round(new UUID(0, 1), kind, Instant.EPOCH, 30, 4, 2, Optional.empty(), Optional.empty(), false, gauge);
	}

	@Test
	void thePracticePageOffersToFindOut() {
		board(List.of(), Optional.empty());
		stage.press("开始摸底");
		assertThat(practice.orders).containsExactly(PracticeOrder.adaptive(List.of()));
	}

	@Test
	void theLastConclusionStaysOnThePageWithItsSource() {
		board(List.of(), Optional.of(AdaptiveSamples.estimate(AdaptiveSamples.weak())));
		assertThat(stage.words()).contains("你会 8 成左右", "暂定", "再摸一次底");
		stage.press("练：退换货规则" + stage.look().t(Messages.PressLine_separator) + "这一轮答对 0 / 2 题");
		assertThat(practice.orders).extracting(PracticeOrder::competencies).containsExactly(List.of("k-refund"));
	}

	@Test
	void aRoundUnderWaySaysWhatIsMissingAndIsNotOfferedTwice() {
		board(List.of(under(RoundKind.ADAPTIVE, Optional.of(new Gauge(40, 7, Optional.empty())))), Optional.empty());
		assertThat(stage.words()).contains("已答 4 题，大约再答 7 题就能下结论").doesNotContain("开始摸底");
	}
}
