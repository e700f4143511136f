package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.chushi.assessment.AttemptSummary;
import org.chushi.assessment.Awaited;
import org.chushi.assessment.ExamTerms;
import org.chushi.assessment.GivenMark;
import org.chushi.assessment.MarkingQueue.Outcome;
import org.chushi.assessment.MarkingSheet;
import org.chushi.assessment.MarkingTask;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.model.AttemptRule;
import org.chushi.model.Essay;
import org.chushi.model.ExplanationPolicy;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.Response;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.questions.testing.Content;
import org.chushi.questions.testing.TypeSamples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paper of one single choice and one essay of four points each. */
final class MarkingDeskTest {

	@TempDir
	Path folder;
	private ExamRoom room;
	private final Session third = ExamRoom.person("wu", Role.TRAINER);

	@BeforeEach
	void open() {
		room = new ExamRoom(folder);
		room.shelf.add(Content.bank("B-W", Content.single("W-1"), TypeSamples.essay("W-2")));
		room.shelf.add(Content.paper("P-W", 60, Content.section("S-W", "B-W", 0, 4, 0)));
	}

	@AfterEach
	void close() {
		room.close();
	}

	private void markers(boolean second, int difference) {
		room.terms = new ExamTerms("programme", "profile", 0, Duration.ZERO, AttemptRule.BEST, ExplanationPolicy.AFTER_END,
				second, difference);
	}

	private AttemptSummary sit(Session person, String words) {
		UUID attempt = room.exams.start(person, "P-W").value().attempt();
		for (Item item : room.paper(attempt).items()) {
			room.exams.answer(person, attempt, item.question(),
					item.type().equals("essay") ? Response.text(words) : ExamRoom.right(item)).value();
		}
		return room.exams.submit(person, attempt).value();
	}

	private MarkingTask only(Session marker) {
		assertThat(room.marking.tasks(marker).value()).hasSize(1);
		return room.marking.tasks(marker).value().getFirst();
	}

	private Outcome mark(Session marker, int tone, int facts) {
		return room.marking.mark(marker, only(marker).task(), GivenMark.levels(
				Map.of("criterion tone", "tone " + tone, "criterion facts", "facts " + facts), "as the rubric says")).value();
	}

	private Fraction points(UUID attempt) {
		return room.book.find(attempt).orElseThrow().score().points();
	}

	@Test
	void anExamWithAnEssayAwaitsItsMarksAndCountsOnlyThen() {
		AttemptSummary handedIn = sit(room.newcomer, "an essay");
		assertThat(handedIn.awaitsMarks()).isTrue();
		assertThat(handedIn.score()).isEmpty();
		assertThat(room.book.counting(room.newcomer.person(), "P-W")).isEmpty();
		ExamDeskTest.refused(room.exams.review(room.newcomer, handedIn.attempt()));
		room.settled.clear();
		Outcome outcome = mark(room.trainer, 2, 1);
		assertThat(outcome.agreed()).contains(Fraction.of(3, 4));
		assertThat(outcome.result()).isTrue();
		assertThat(room.settled).containsExactly(room.newcomer.person());
		assertThat(points(handedIn.attempt())).isEqualTo(Fraction.of(7));
		assertThat(room.book.counting(room.newcomer.person(), "P-W").orElseThrow().passed()).isTrue();
		assertThat(room.marking.tasks(room.lead).value()).isEmpty();
	}

	@Test
	void whatIsCertainIsSaidBeforeTheMarksAreThere() {
		UUID attempt = sit(room.newcomer, "an essay").attempt();
		Awaited awaited = room.exams.awaited(room.newcomer, attempt).value();
		assertThat(awaited.points()).isEqualTo(Fraction.of(4));
		assertThat(awaited.open()).isEqualTo(Fraction.of(4));
		assertThat(awaited.maximum()).isEqualTo(8);
		assertThat(awaited.questions()).isEqualTo(1);
		assertThat(awaited.attempt().score()).isEmpty();
		assertThat(awaited.passed()).isFalse();
		assertThat(awaited.lost()).isFalse();
		ExamDeskTest.refused(room.exams.awaited(ExamRoom.person("qi", Role.NEWCOMER), attempt));
		mark(room.trainer, 2, 1);
		ExamDeskTest.refused(room.exams.awaited(room.newcomer, attempt));
	}

	@Test
	void anExamIsLostOnlyWhenFullMarksWouldNotReachTheCut() {
		AttemptSummary attempt = sit(room.newcomer, "an essay");
		assertThat(new Awaited(attempt, Fraction.of(0), Fraction.of(4), 8, 1, false).lost()).isTrue();
		assertThat(new Awaited(attempt, Fraction.of(4, 5), Fraction.of(4), 8, 1, false).lost()).as("60 of 100").isFalse();
		assertThat(new Awaited(attempt, Fraction.of(8), Fraction.of(0), 8, 1, true).lost()).isFalse();
	}

	@Test
	void anExamWithoutWordsInTheEssayAwaitsNobody() {
		UUID attempt = room.exams.start(room.newcomer, "P-W").value().attempt();
		assertThat(room.exams.submit(room.newcomer, attempt).value().awaitsMarks()).isFalse();
		assertThat(room.marking.tasks(room.trainer).value()).isEmpty();
	}

	@Test
	void nothingOnTheSheetSaysWhoWroteIt() {
		UUID attempt = sit(room.newcomer, "an essay").attempt();
		MarkingSheet sheet = room.marking.sheet(room.trainer, only(room.trainer).task()).value();
		assertThat(sheet.response()).isEqualTo(Response.text("an essay"));
		assertThat(sheet.rubric().criteria()).hasSize(2);
		assertThat(sheet.points()).isEqualTo(Fraction.of(4));
		assertThat(sheet.sample().en()).isEqualTo("a good essay");
		assertThat(sheet.toString()).doesNotContain(attempt.toString()).doesNotContain(room.newcomer.person().toString())
				.doesNotContain(room.newcomer.name());
	}

	@Test
	void nobodyMarksTheirOwnOrTheSameTwice() {
		sit(room.trainer, "mine");
		assertThat(room.marking.tasks(room.trainer).value()).isEmpty();
		String task = only(room.lead).task();
		ExamDeskTest.refused(room.marking.sheet(room.trainer, task));
		ExamDeskTest.refused(room.marking.mark(room.trainer, task, GivenMark.percent("100", "because")));
	}

	@Test
	void onlyWhoMayMarksAndSeesTheQueue() {
		sit(room.newcomer, "an essay");
		String task = only(room.trainer).task();
		for (Session session : List.of(room.newcomer, room.mentor, room.administrator)) {
			ExamDeskTest.refused(room.marking.tasks(session));
			ExamDeskTest.refused(room.marking.sheet(session, task));
			ExamDeskTest.refused(room.marking.mark(session, task, GivenMark.percent("50", "x")));
		}
		assertThat(room.events("AnswerMarked")).isZero();
	}

	@Test
	void twoMarksThatAreNearEnoughCountByTheirMean() {
		markers(true, 25);
		UUID attempt = sit(room.newcomer, "an essay").attempt();
		Outcome first = mark(room.trainer, 2, 2);
		assertThat(first.agreed()).isEmpty();
		assertThat(first.result()).isFalse();
		assertThat(room.marking.tasks(room.trainer).value()).isEmpty();
		assertThat(only(room.lead).marks()).isEqualTo(1);
		assertThat(mark(room.lead, 2, 1).agreed()).contains(Fraction.of(7, 8));
		assertThat(points(attempt)).isEqualTo(Fraction.of(15, 2));
	}

	@Test
	void marksThatAreTooFarApartAreDecidedByAThird() {
		markers(true, 24);
		UUID attempt = sit(room.newcomer, "an essay").attempt();
		mark(room.trainer, 2, 2);
		assertThat(mark(room.lead, 2, 1).agreed()).isEmpty();
		assertThat(room.marking.tasks(room.lead).value()).isEmpty();
		MarkingTask task = only(third);
		assertThat(task.decides()).isTrue();
		assertThat(task.wanted()).isEqualTo(3);
		Map<String, String> none = Map.of("criterion tone", "tone 0", "criterion facts", "facts 1");
		ExamDeskTest.refused(room.marking.mark(third, task.task(), GivenMark.levels(none, " ")));
		assertThat(room.marking.mark(third, task.task(), GivenMark.levels(none, "copied from the handbook")).value().agreed())
				.contains(Fraction.of(1, 4));
		assertThat(points(attempt)).isEqualTo(Fraction.of(5));
		ReviewedQuestion essay = room.exams.review(room.lead, attempt).value().questions().stream()
				.filter(q -> q.type().equals("essay")).findFirst().orElseThrow();
		assertThat(essay.marks()).extracting(m -> m.marker()).containsExactly(room.trainer.person(), room.lead.person(),
				third.person());
		assertThat(essay.marks().getLast().why()).isEqualTo("copied from the handbook");
		assertThat(room.exams.review(room.newcomer, attempt).value().questions().stream().flatMap(q -> q.marks().stream()))
				.extracting(m -> m.marker()).containsOnly(new UUID(0, 0));
	}

	@Test
	void aMarkNamesALevelOfEveryCriterion() {
		sit(room.newcomer, "an essay");
		String task = only(room.trainer).task();
		for (Map<String, String> levels : List.of(Map.<String, String>of(), Map.of("criterion tone", "tone 2"),
				Map.of("criterion tone", "tone 2", "criterion facts", "tone 2"))) {
			ExamDeskTest.refused(room.marking.mark(room.trainer, task, GivenMark.levels(levels, "x")));
		}
		ExamDeskTest.refused(room.marking.mark(room.trainer, "0000000000", GivenMark.levels(Map.of(), "x")));
	}

	@Test
	void withoutARubricAShareIsGivenWithAReason() {
		Essay free = TypeSamples.essay("W-3");
		free.setRubric(null);
		room.shelf.add(Content.bank("B-F", free));
		room.shelf.add(Content.paper("P-F", 60, Content.section("S-F", "B-F", 0, 3, 0)));
		UUID attempt = room.exams.start(room.newcomer, "P-F").value().attempt();
		room.exams.answer(room.newcomer, attempt, free.getId(), Response.text("some words")).value();
		room.exams.submit(room.newcomer, attempt).value();
		String task = only(room.trainer).task();
		for (GivenMark mark : List.of(GivenMark.percent("50", ""), GivenMark.percent("101", "x"), GivenMark.percent("-1", "x"),
				GivenMark.percent("half", "x"), GivenMark.levels(Map.of(), "x"))) {
			ExamDeskTest.refused(room.marking.mark(room.trainer, task, mark));
		}
		room.marking.mark(room.trainer, task, GivenMark.percent("66.66667", "two of three points are there")).value();
		assertThat(points(attempt)).isEqualTo(Fraction.of(2));
	}

	@Test
	void whileAnExamIsMarkedTheNextOneWaits() {
		sit(room.newcomer, "an essay");
		Result.Refused<?> refused = ExamDeskTest.refused(room.exams.start(room.newcomer, "P-W"));
		assertThat(refused.missing()).singleElement().satisfies(m -> assertThat(m.have().en()).isEqualTo("being marked"));
		mark(room.trainer, 0, 0);
		assertThat(room.exams.start(room.newcomer, "P-W").isDone()).isTrue();
	}

	@Test
	void aKeyPutRightWhileMarksAreAwaitedCountsWithThem() {
		UUID attempt = sit(room.newcomer, "an essay").attempt();
		Item choice = room.paper(attempt).items().stream().filter(i -> i.type().equals("single-choice")).findFirst().orElseThrow();
		room.exams.regrade(room.lead, attempt, choice.question(), ExamRoom.wrong(choice), "the key was wrong").value();
		assertThat(room.book.find(attempt).orElseThrow().awaitsMarks()).isTrue();
		mark(room.trainer, 2, 2);
		assertThat(points(attempt)).isEqualTo(Fraction.of(4));
	}

	@Test
	void marksAreInTheJournalAndARebuildComesToTheSame() {
		markers(true, 100);
		UUID attempt = sit(room.newcomer, "an essay").attempt();
		mark(room.trainer, 1, 1);
		mark(room.lead, 2, 2);
		Attempt before = room.book.find(attempt).orElseThrow();
		assertThat(before.marks().values()).singleElement().satisfies(m -> assertThat(m).hasSize(2));
		room.restart(Duration.ofMinutes(1));
		room.journal.rebuild(Progress.SILENT).value();
		assertThat(room.book.find(attempt)).contains(before);
		assertThat(room.events("AttemptScored")).isEqualTo(2);
	}
}
