package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.assessment.ExamOutlook;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.training.SetExam;
import org.junit.jupiter.api.Test;

/** Exams of the rules and exams that were set, on one page. */
class OfferTest {

	private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

	private static ExamOutlook outlook(String paper, int attempts, boolean open) {
		Optional<Bilingual> reason = open ? Optional.empty() : Optional.of(new Bilingual("还没到时间", "not yet"));
		return new ExamOutlook(paper, paper, new Bilingual("卷 " + paper, "Paper " + paper), Bilingual.same(""), 30, 60, 10, attempts, 1,
				false, Duration.ZERO, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), open, reason, List.<Missing>of());
	}

	private static SetExam set(String paper, int fromHours, int untilHours, String withdrawn) {
		return new SetExam(new UUID(1, 1), Samples.LEARNER, paper, paper, Bilingual.same(paper), NOW.plus(Duration.ofHours(fromHours)),
				NOW.plus(Duration.ofHours(untilHours)), 1, 0, "请带耳机", new UUID(2, 2), NOW, withdrawn);
	}

	private static List<Offer> offers(List<ExamOutlook> byRule, SetExam... set) {
		return Offer.of(byRule, List.of(set), NOW, paper -> paper.equals("gone") ? Optional.empty()
				: Optional.of(outlook(paper, paper.equals("sat") ? 1 : 0, true)));
	}

	@Test
	void whatIsSetComesAfterTheRulesTheNearestEndFirst() {
		assertThat(offers(List.of(outlook("rule", 0, true)), set("late", 0, 9, ""), set("soon", 0, 3, "")))
				.extracting(o -> o.outlook().paper()).containsExactly("rule", "soon", "late");
	}

	@Test
	void aPaperOfTheRulesThatIsSetTooIsThereOnceWithItsTime() {
		assertThat(offers(List.of(outlook("rule", 0, true)), set("rule", 0, 9, ""))).singleElement()
				.satisfies(o -> assertThat(o.set()).isPresent());
	}

	@Test
	void whatIsOverTakenBackOrGoneIsLeftOutUnlessThereIsAResult() {
		assertThat(offers(List.of(), set("over", -9, -3, ""), set("back", 0, 9, "why"), set("gone", 0, 9, ""), set("sat", -9, -3, "")))
				.extracting(o -> o.outlook().paper()).containsExactly("sat");
	}

	@Test
	void whatIsAheadIsThereAndSendsNobodyToTheCourses() {
		try (Stage stage = new Stage()) {
			Offer ahead = new Offer(outlook("ahead", 0, false), Optional.of(set("ahead", 2, 9, "")));
			new OutlookView(stage.fresh(Optional.empty()), stage, () -> Result.done(List.of(ahead)), (o, code, begun) -> { }, ZoneOffset.UTC).start();
			stage.open();
			assertThat(stage.words()).contains("卷 ahead").contains("指派给你的考试").contains("03:00").contains("请带耳机")
					.doesNotContain(stage.look().t(Messages.OutlookView_learn));
		}
	}
}
