package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.chushi.assessment.Regrading;
import org.chushi.assessment.Review;
import org.chushi.model.AttemptRule;
import org.chushi.model.ExplanationPolicy;
import org.chushi.people.Session;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.ReviewedQuestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReviewTest {

	@TempDir
	Path folder;
	private ExamRoom room;

	@BeforeEach
	void open() {
		room = new ExamRoom(folder);
	}

	@AfterEach
	void close() {
		room.close();
	}

	private void explanations(ExplanationPolicy policy) {
		room.terms = ExamRoom.terms(0, Duration.ZERO, AttemptRule.BEST, policy);
	}

	private Review review(Session session, UUID attempt) {
		return room.exams.review(session, attempt).value();
	}

	@Test
	void afterTheEndEveryQuestionIsExplained() {
		UUID attempt = room.sit(5).attempt();
		Review review = review(room.newcomer, attempt);
		assertThat(review.questions()).hasSize(7)
				.allSatisfy(q -> assertThat(q.explanation().en()).startsWith("why "));
		ReviewedQuestion first = review.questions().getFirst();
		assertThat(first.response().keys()).isEqualTo(first.key().strings());
		assertThat(first.score().full()).isTrue();
		assertThat(first.choices()).filteredOn(c -> c.right()).singleElement().satisfies(c -> {
			assertThat(c.chosen()).isTrue();
			assertThat(c.feedback().en()).startsWith("about ");
		});
	}

	@Test
	void beforeTheEndNobodyLooksInside() {
		UUID attempt = room.start().attempt();
		ExamDeskTest.refused(room.exams.review(room.newcomer, attempt));
		ExamDeskTest.refused(room.exams.review(room.trainer, attempt));
	}

	@Test
	void afterAPassOnlyMeansAfterAPassOnly() {
		explanations(ExplanationPolicy.AFTER_PASS);
		UUID failed = room.sit(2).attempt();
		assertThat(review(room.newcomer, failed).questions()).isEmpty();
		assertThat(review(room.newcomer, failed).withheld()).isPresent();
		assertThat(review(room.newcomer, failed).attempt().score()).isPresent();
		assertThat(review(room.newcomer, room.sit(7).attempt()).questions()).hasSize(7);
	}

	@Test
	void neverMeansNeverForTheOneWhoSatItAndTheMentorButTheTrainerSeesAll() {
		explanations(ExplanationPolicy.NEVER);
		room.access.guide(room.mentor, room.newcomer);
		UUID attempt = room.sit(7).attempt();
		Review own = review(room.newcomer, attempt);
		assertThat(own.questions()).isEmpty();
		assertThat(own.attempt().score().orElseThrow().items()).isEmpty();
		assertThat(own.attempt().score().orElseThrow().sections()).hasSize(2);
		assertThat(review(room.mentor, attempt).questions()).isEmpty();
		assertThat(review(room.trainer, attempt).questions()).hasSize(7);
		assertThat(review(room.lead, attempt).questions()).hasSize(7);
	}

	@Test
	void anEarlierAttemptIsNoOpenBookDuringTheNext() {
		UUID first = room.sit(3).attempt();
		UUID second = room.start().attempt();
		assertThat(review(room.newcomer, first).questions()).isEmpty();
		room.exams.submit(room.newcomer, second).value();
		assertThat(review(room.newcomer, first).questions()).hasSize(7);
	}

	@Test
	void onlyWhoMayLooksAtAnExam() {
		UUID attempt = room.sit(3).attempt();
		ExamDeskTest.refused(room.exams.review(room.administrator, attempt));
		ExamDeskTest.refused(room.exams.review(room.mentor, attempt));
		ExamDeskTest.refused(room.exams.results(room.administrator, room.newcomer.person()));
		ExamDeskTest.refused(room.exams.results(room.mentor, room.newcomer.person()));
		room.access.guide(room.mentor, room.newcomer);
		assertThat(review(room.mentor, attempt).questions()).hasSize(7);
		assertThat(room.exams.results(room.mentor, room.newcomer.person()).value()).hasSize(1);
	}

	@Test
	void nobodyTouchesTheExamOfAnother() {
		UUID attempt = room.start().attempt();
		String question = room.paper(attempt).items().getFirst().question();
		for (Session other : List.of(room.mentor, room.trainer, room.lead, room.administrator)) {
			ExamDeskTest.refused(room.exams.answer(other, attempt, question, List.of("A")));
			ExamDeskTest.refused(room.exams.flag(other, attempt, question, true));
			ExamDeskTest.refused(room.exams.submit(other, attempt));
		}
		// begun, and where its time begins
		assertThat(room.journal.version("attempt/" + attempt)).isEqualTo(2);
	}

	@Test
	void aKeyPutRightChangesTheScoreAndKeepsTheOldOne() {
		UUID attempt = room.sit(6).attempt();
		room.settled.clear();
		Item item = room.paper(attempt).items().getFirst();
		List<String> better = ExamRoom.wrong(item);
		Regrading regrading = room.exams
				.regrade(room.trainer, attempt, item.question(), better, " the handbook says otherwise ").value();
		assertThat(regrading.before().points().plus(Fraction.of(-1))).isEqualTo(regrading.after().points());
		assertThat(regrading.oldKey()).isEqualTo(item.key());
		assertThat(regrading.by()).isEqualTo(room.trainer.actor());
		assertThat(regrading.reason()).isEqualTo("the handbook says otherwise");
		assertThat(room.settled).containsExactly(room.newcomer.person());
		Review review = review(room.newcomer, attempt);
		assertThat(review.regradings()).containsExactly(regrading);
		assertThat(review.attempt().score().orElseThrow()).isEqualTo(regrading.after().summary());
		assertThat(review.attempt().regraded()).isEqualTo(1);
		assertThat(review.questions().getFirst().key().strings()).isEqualTo(better);
		assertThat(review.questions().getFirst().firstKey()).isEqualTo(item.key());
	}

	@Test
	void aRegradeCanOpenWhatWasShut() {
		UUID attempt = room.start().attempt();
		List<Item> items = room.paper(attempt).items();
		items.forEach(i -> room.exams.answer(room.newcomer, attempt, i.question(), ExamRoom.right(i)).value());
		items.stream().limit(3).forEach(
				i -> room.exams.answer(room.newcomer, attempt, i.question(), ExamRoom.wrong(i)).value());
		assertThat(room.exams.submit(room.newcomer, attempt).value().score().orElseThrow().passed()).isFalse();
		Item first = items.getFirst();
		room.exams.regrade(room.lead, attempt, first.question(), ExamRoom.wrong(first), "the key was wrong").value();
		assertThat(room.book.counting(room.newcomer.person(), "P-1").orElseThrow().passed()).isTrue();
		Item second = items.get(1);
		Regrading again = room.exams
				.regrade(room.lead, attempt, second.question(), ExamRoom.wrong(second), "here too").value();
		assertThat(again.after().points()).isEqualTo(Fraction.of(9));
	}

	@Test
	void aRegradeNeedsAReasonASoundKeyAndAnotherPerson() {
		UUID attempt = room.sit(6).attempt();
		Item item = room.paper(attempt).items().getFirst();
		List<String> other = ExamRoom.wrong(item);
		ExamDeskTest.refused(room.exams.regrade(room.trainer, attempt, item.question(), other, " "));
		ExamDeskTest.refused(room.exams.regrade(room.trainer, attempt, item.question(), List.of("Z"), "x"));
		ExamDeskTest.refused(room.exams.regrade(room.trainer, attempt, item.question(), item.key().strings(), "x"));
		ExamDeskTest.refused(room.exams.regrade(room.trainer, attempt, "elsewhere", other, "x"));
		for (Session session : List.of(room.newcomer, room.mentor, room.administrator)) {
			ExamDeskTest.refused(room.exams.regrade(session, attempt, item.question(), other, "x"));
		}
		UUID own = room.exams.start(room.trainer, "P-1").value().attempt();
		room.exams.submit(room.trainer, own).value();
		Item mine = room.paper(own).items().getFirst();
		assertThat(ExamDeskTest.refused(
				room.exams.regrade(room.trainer, own, mine.question(), ExamRoom.wrong(mine), "x")).reason().en())
						.contains("of their own");
		assertThat(room.events("AttemptRegraded")).isZero();
	}

	@Test
	void anExamUnderWayIsNotRegraded() {
		UUID attempt = room.start().attempt();
		Item item = room.paper(attempt).items().getFirst();
		ExamDeskTest.refused(
				room.exams.regrade(room.trainer, attempt, item.question(), ExamRoom.wrong(item), "too early"));
	}
}
