package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chushi.assessment.RunningExam;
import org.chushi.core.Progress;
import org.chushi.model.Lesson;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.practice.Feedback;
import org.chushi.practice.PracticeOrder;
import org.chushi.practice.PracticeTopic;
import org.chushi.practice.Rating;
import org.chushi.practice.Round;
import org.chushi.practice.WrongAnswer;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Practice, wrong-answer book and daily review on the shipped packs. */
class PracticeTest {

	private House house;
	private Session lead;
	private Session newcomer;

	@BeforeEach
	void open(@TempDir Path folder) {
		house = new House(folder);
		lead = house.person("lead", Role.LEAD);
		newcomer = house.newcomer("newcomer", lead, "PP-SEVEN");
	}

	@AfterEach
	void close() {
		house.close();
	}

	private Feedback answer(Round round, boolean right) {
		ExamQuestion asked = round.question().orElseThrow().question();
		return house.services.practice().answer(newcomer, round.id(), asked.question(),
				house.response(asked, right)).value();
	}

	private Round start(PracticeOrder order) {
		return house.services.practice().start(newcomer, order).value();
	}

	@Test
	void everyCompetencyWithQuestionsCanBeDrilledAndEveryErrorIsExplainedWithItsLesson() {
		List<PracticeTopic> topics = house.services.practice().topics(newcomer).value();
		assertThat(topics).extracting(PracticeTopic::code).contains("K-COMPLAINT", "K-NEEDS", "K-SPEED", "K-LANGUAGE");
		for (PracticeTopic topic : topics) {
			Round round = start(PracticeOrder.free(List.of(topic.competency()), 2));
			Feedback wrong = answer(round, false);
			assertThat(wrong.right()).isFalse();
			assertThat(wrong.question().explanation().zh()).isNotBlank();
			assertThat(house.library().find(Lesson.class, wrong.question().lesson())).as(topic.code()).isPresent();
		}
		assertThat(house.services.practice().book(newcomer).value()).hasSameSizeAs(topics);
	}

	@Test
	void whatAnExamShowedIsReviewedUntilItIsKnown() {
		house.finishLessons(newcomer);
		house.confirmActivities(newcomer, lead);
		int[] asked = { 0 };
		UUID attempt = house.sit(newcomer, "P-FINAL", q -> asked[0]++ % 8 == 0 ? house.wrong(q) : house.right(q));
		Set<String> wrong = house.services.exams().review(newcomer, attempt).value().questions().stream()
				.filter(q -> !q.score().full()).map(q -> q.question()).collect(Collectors.toSet());
		assertThat(house.services.practice().book(newcomer).value()).extracting(WrongAnswer::question)
				.containsExactlyInAnyOrderElementsOf(wrong);
		for (int day = 0; day < 3; day++) {
			house.clock.pass(Duration.ofDays(1));
			Round round = start(day == 0 ? PracticeOrder.review() : PracticeOrder.book(50));
			while (round.question().isPresent()) {
				round = answer(round, true).round();
			}
		}
		assertThat(house.services.practice().book(newcomer).value()).isEmpty();
		assertThat(house.services.reviews().outlook(newcomer).value().cards()).isEqualTo(wrong.size());
		assertThat(house.services.exams().results(newcomer, newcomer.person()).value()).hasSize(1);
	}

	@Test
	void theMentorSeesCountsAndTheAdministratorNothing() {
		house.pass(newcomer, lead);
		Session mentor = house.mentor("mentor");
		Session administrator = house.signIn("root");
		answer(start(PracticeOrder.free(List.of("K-REFUND"), 1)), false);
		var reviews = house.services.reviews();
		assertThat(reviews.summary(mentor, newcomer.person()).isDone()).as("a stranger").isFalse();
		house.services.pairings().bind(lead, newcomer.person(), mentor.person(), org.chushi.model.PairingKind.MENTOR).value();
		assertThat(reviews.summary(mentor, newcomer.person()).value().answers()).isEqualTo(1);
		assertThat(reviews.summary(administrator, newcomer.person()).isDone()).isFalse();
	}

	@Test
	void theWholeJournalRebuiltGivesTheSameCards() {
		Round round = start(PracticeOrder.free(List.of(), 20));
		while (round.question().isPresent()) {
			String question = round.question().get().question().question();
			Feedback feedback = answer(round, round.done() % 3 > 0);
			round = feedback.right() ? house.services.practice().rate(newcomer, round.id(), question, Rating.EASY).value().round()
					: feedback.round();
		}
		house.clock.pass(Duration.ofDays(9));
		var outlook = house.services.reviews().outlook(newcomer).value();
		var book = house.services.practice().book(newcomer).value();
		house.services.journal().rebuild(Progress.SILENT).value();
		assertThat(house.services.reviews().outlook(newcomer).value()).isEqualTo(outlook);
		assertThat(house.services.practice().book(newcomer).value()).isEqualTo(book);
		assertThat(outlook.due()).isPositive();
	}

	@Test
	void aQuestionWithinALessonIsToldAtOnceAndLeavesNoTrace() {
		ExamQuestion known = start(PracticeOrder.free(List.of(), 1)).question().orElseThrow().question();
		long before = house.disk.journal().events(0).count();
		Map<String, ExamQuestion> asked = house.services.practice().ask(newcomer, List.of(known.question(), "nowhere")).value();
		assertThat(asked).containsOnlyKeys(known.question());
		ExamQuestion question = asked.get(known.question());
		assertThat(house.services.practice().tell(newcomer, question.question(), house.response(question, true)).value().score().full()).isTrue();
		assertThat(house.services.practice().tell(newcomer, question.question(), house.response(question, false)).value().score().full()).isFalse();
		assertThat(house.services.practice().tell(newcomer, question.question(), Response.NONE).value().explanation().zh()).isNotBlank();
		assertThat(house.services.practice().tell(newcomer, "nowhere", Response.NONE).isDone()).isFalse();
		assertThat(house.disk.journal().events(0).count()).isEqualTo(before);
		assertThat(house.services.practice().book(newcomer).value()).isEmpty();
	}

	@Test
	void aQuestionOnThePaperThatIsSatIsNotToldWithinALesson() {
		house.finishLessons(newcomer);
		house.confirmActivities(newcomer, lead);
		RunningExam exam = house.services.exams().start(newcomer, "P-FINAL").value();
		List<String> onPaper = exam.questions().stream().map(ExamQuestion::question).toList();
		assertThat(house.services.practice().ask(newcomer, onPaper).value()).isEmpty();
		assertThat(house.services.practice().tell(newcomer, onPaper.getFirst(), Response.NONE).isDone()).isFalse();
	}
}
