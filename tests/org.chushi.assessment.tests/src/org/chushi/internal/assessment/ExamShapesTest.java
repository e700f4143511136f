package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.chushi.assessment.RunningExam;
import org.chushi.assessment.TypedAnswer;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.journal.Json;
import org.chushi.model.Bank;
import org.chushi.model.Credit;
import org.chushi.model.UnitUse;
import org.chushi.people.Session;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Response;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.questions.testing.Content;
import org.chushi.questions.testing.TypeSamples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exam with questions that are answered in every shape. */
final class ExamShapesTest {

	@TempDir
	Path folder;
	private ExamRoom room;
	private RunningExam exam;

	@BeforeEach
	void open() {
		room = new ExamRoom(folder);
		Bank bank = Content.bank("B-A", TypeSamples.shortAnswer(), TypeSamples.numeric(UnitUse.OPTIONAL),
				TypeSamples.matching(Credit.PARTIAL), TypeSamples.gapFill(), TypeSamples.hotText(), TypeSamples.pickReply(),
				TypeSamples.spotViolation(Credit.PARTIAL), TypeSamples.procedure(), TypeSamples.drill(0), TypeSamples.foreign(),
				Content.multiple("MC", Credit.PARTIAL, "ACD"));
		room.shelf.add(bank);
		room.shelf.add(Content.paper("P-A", 100, Content.section("S-A", "B-A", 0, 1, 0)));
		exam = room.exams.start(room.newcomer, "P-A").value();
	}

	@AfterEach
	void close() {
		room.close();
	}

	private ExamQuestion question(String type) {
		return room.exams.current(room.newcomer).value().orElseThrow().questions().stream().filter(q -> q.type().equals(type))
				.findFirst().orElseThrow();
	}

	private void answer(String type, Response response) {
		room.exams.answer(room.newcomer, exam.attempt(), question(type).question(), response).value();
	}

	@Test
	void everyShapeIsSavedShownAgainAndScored() {
		assertThat(exam.questions()).hasSize(10).extracting(ExamQuestion::type).doesNotContain("foreign");
		room.answerRight(exam.attempt(), 10);
		room.restart(Duration.ofMinutes(1));
		assertThat(room.exams.current(room.newcomer).value().orElseThrow().questions()).allMatch(ExamQuestion::answered);
		assertThat(room.exams.submit(room.newcomer, exam.attempt()).value().score().orElseThrow().passed()).isTrue();
		assertThat(room.exams.review(room.newcomer, exam.attempt()).value().questions())
				.allSatisfy(q -> assertThat(q.told().zh()).isNotBlank()).allMatch(q -> q.score().full());
		List<Attempt> live = new ArrayList<>(room.book.of(room.newcomer.person()));
		room.journal.rebuild(Progress.SILENT).value();
		assertThat(room.book.of(room.newcomer.person())).isEqualTo(live);
	}

	@Test
	void nothingShownDuringTheExamGivesAKeyAway() {
		assertThat(Json.write(exam)).doesNotContain("why ").doesNotContain("about ").doesNotContain("because ")
				.doesNotContain("七天无理由退货").doesNotContain("三十秒").doesNotContain("\"correct\"").doesNotContain("source")
				.doesNotContain("marking");
	}

	@Test
	void equalAnswersAreStoredInOneForm() {
		answer("multiple-choice", Response.keys("C", "A"));
		assertThat(question("multiple-choice").response()).isEqualTo(Response.keys("A", "C"));
		answer("short-answer", Response.text("  退货 "));
		assertThat(question("short-answer").response()).isEqualTo(Response.text("退货"));
		answer("gap-fill", Response.parts(Map.of("g1", " ", "g3", " 150 ")));
		assertThat(question("gap-fill").response()).isEqualTo(Response.parts(Map.of("g3", "150")));
		answer("short-answer", Response.text("   "));
		assertThat(question("short-answer").answered()).isFalse();
	}

	@Test
	void anAnswerOfAnotherShapeOrTooLongIsRefused() {
		List<Response> wrong = List.of(Response.text("A"), Response.parts(Map.of("A", "B")), Response.keys("x".repeat(70_000)));
		for (Response response : wrong) {
			ExamDeskTest.refused(room.exams.answer(room.newcomer, exam.attempt(), question("pick-reply").question(), response));
		}
		assertThat(ExamDeskTest.refused(room.exams.answer(room.newcomer, exam.attempt(), question("short-answer").question(),
				Response.text("x".repeat(Response.LIMIT + 1)))).reason().en()).contains("60,000");
		assertThat(room.events("AnswerSaved")).isZero();
	}

	private Result<Integer> typed(Session session, String type, String words) {
		return room.exams.answerAll(session, exam.attempt(), List.of(new TypedAnswer(1, question(type).question(), words)));
	}

	@Test
	void whatIsTypedIsReadByTheType() {
		typed(room.newcomer, "numeric", "3500 g").value();
		typed(room.newcomer, "spot-violation", "m2=r1 m3=r2").value();
		typed(room.newcomer, "gap-fill", "g1=三十秒; g3=150").value();
		typed(room.newcomer, "multiple-choice", "[\"A\"]").value();
		assertThat(question("numeric").response().text()).isEqualTo("3500 g");
		assertThat(question("spot-violation").response().parts()).containsEntry("m3", "r2");
		assertThat(question("multiple-choice").response().keys()).containsExactly("A");
		ExamDeskTest.refused(typed(room.newcomer, "gap-fill", "thirty"));
		ExamDeskTest.refused(typed(room.mentor, "gap-fill", "g1=x"));
	}

	@Test
	void afterwardsEveryAnswerIsRemarkedUpon() {
		answer("short-answer", Response.text("退货"));
		answer("hot-text", Response.keys("c"));
		room.exams.submit(room.newcomer, exam.attempt()).value();
		List<ReviewedQuestion> review = room.exams.review(room.newcomer, exam.attempt()).value().questions();
		assertThat(review).filteredOn(q -> q.type().equals("short-answer")).singleElement()
				.satisfies(q -> assertThat(q.remarks()).extracting(r -> r.en()).containsExactly("about (退|换)货?"));
		assertThat(review).filteredOn(q -> q.type().equals("hot-text")).singleElement()
				.satisfies(q -> assertThat(q.remarks()).extracting(r -> r.en()).containsExactly("about c"));
	}
}
