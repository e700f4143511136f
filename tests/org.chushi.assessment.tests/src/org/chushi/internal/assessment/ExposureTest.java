package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.model.AttemptRule;
import org.chushi.model.ExplanationPolicy;
import org.chushi.model.Paper;
import org.chushi.questions.Item;
import org.chushi.questions.testing.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExposureTest {

	@TempDir
	Path folder;

	@Test
	void noQuestionIsOnMorePapersThanItMayBe() {
		try (ExamRoom room = new ExamRoom(folder)) {
			room.terms = ExamRoom.terms(0, Duration.ZERO, AttemptRule.BEST, ExplanationPolicy.AFTER_END);
			Paper paper = Content.paper("P-E", 50, Content.section("S-E", "B-1", 2, 1, 0));
			paper.setExposurePercent(20);
			room.shelf.add(paper);
			Map<String, Integer> seen = new HashMap<>();
			for (int i = 1; i <= 15; i++) {
				var attempt = room.exams.start(room.newcomer, "P-E").value().attempt();
				room.paper(attempt).items().stream().map(Item::question).forEach(q -> seen.merge(q, 1, Integer::sum));
				room.exams.submit(room.newcomer, attempt).value();
				assertThat(seen.values()).allMatch(times -> times <= 3);
			}
			assertThat(seen).hasSize(10).allSatisfy((question, times) -> assertThat(times).isEqualTo(3));
			var before = room.book.barred(Content.id("P-E"), 20);
			room.journal.rebuild(Progress.SILENT).value();
			assertThat(room.book.barred(Content.id("P-E"), 20)).isEqualTo(before);
		}
	}

	@Test
	void aBankTooSmallForTheLimitIsRefusedWithTheReason() {
		try (ExamRoom room = new ExamRoom(folder)) {
			room.terms = ExamRoom.terms(0, Duration.ZERO, AttemptRule.BEST, ExplanationPolicy.AFTER_END);
			Paper paper = Content.paper("P-E", 50, Content.section("S-E", "B-1", 6, 1, 0));
			paper.setExposurePercent(50);
			room.shelf.add(paper);
			room.exams.submit(room.newcomer, room.exams.start(room.newcomer, "P-E").value().attempt()).value();
			Result<?> second = room.exams.start(room.newcomer, "P-E");
			assertThat(((Result.Refused<?>) second).missing().getFirst().have().en()).contains("asked too often");
		}
	}

	@Test
	void aPaperWithoutALimitCountsNothing() {
		try (ExamRoom room = new ExamRoom(folder)) {
			room.sit(1);
			assertThat(room.journal.documents(ExposureProjection.NAME).all(ExposureProjection.Exposure.class)).isEmpty();
		}
	}
}
