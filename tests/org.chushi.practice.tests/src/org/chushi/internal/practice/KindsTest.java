package org.chushi.internal.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.chushi.assessment.ExplainedExams;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.model.Question;
import org.chushi.practice.Feedback;
import org.chushi.practice.PracticeOrder;
import org.chushi.practice.Rating;
import org.chushi.practice.Round;
import org.chushi.practice.RoundKind;
import org.chushi.practice.WrongAnswer;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type of question in practice. */
final class KindsTest {

	@TempDir
	Path folder;
	private PracticeRoom room;

	@BeforeEach
	void open() {
		room = new PracticeRoom(folder);
		room.library.add(Content.pack("K-D"));
	}

	@AfterEach
	void close() {
		room.close();
	}

	static List<Question> judged() {
		return Kinds.judged();
	}

	private Round start(PracticeOrder order) {
		return room.practice.start(room.learner, order).value();
	}

	private Round drill(Question... questions) {
		room.library.add(Content.bank("B-D", List.of(questions)));
		return start(PracticeOrder.free(List.of("K-D"), 5));
	}

	private QuestionType type(Item item) {
		return PracticeRoom.TYPES.of(item.type()).orElseThrow();
	}

	private Response right(Round round) {
		Item item = room.item(round);
		return type(item).right(item).orElseThrow();
	}

	private Result<Feedback> answer(Round round, Response response) {
		return room.practice.answer(room.learner, round.id(), round.question().orElseThrow().question().question(),
				response);
	}

	private Result<Feedback> typed(Round round, String words) {
		return room.practice.answerTyped(room.learner, round.id(), round.question().orElseThrow().question().question(),
				words);
	}

	@ParameterizedTest
	@MethodSource("judged")
	void everyTypeIsDrilledExplainedAndReviewedUntilItIsKnown(Question question) {
		Round round = drill(question);
		assertThat(round.question().orElseThrow().question().body()).isEqualTo(room.item(round).body());
		Feedback unknown = answer(round, Response.NONE).value();
		assertThat(unknown.right()).isFalse();
		assertThat(unknown.inBook()).isTrue();
		assertThat(unknown.question().told().zh()).isNotBlank();
		assertThat(unknown.question().explanation().en()).startsWith("why ");
		room.time.pass(Duration.ofDays(1));
		for (int i = 0; i < 3; i++) {
			Round again = start(i == 0 ? PracticeOrder.review() : PracticeOrder.book(5));
			Response given = right(again);
			Feedback known = answer(again, given).value();
			assertThat(known.right()).isTrue();
			assertThat(known.rating()).isEqualTo(Rating.GOOD);
			assertThat(known.question().response()).isEqualTo(given);
			assertThat(known.question().score().full()).isTrue();
		}
		assertThat(room.practice.book(room.learner).value()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("judged")
	void whatIsStoredNamesTheContentWhateverTheOrderOnTheScreen(Question question) {
		room.library.add(Content.bank("B-D", List.of(question)));
		Set<Response> stored = new java.util.HashSet<>();
		for (int i = 0; i < 6; i++) {
			Round round = start(PracticeOrder.free(List.of("K-D"), 1));
			answer(round, right(round)).value();
			Response named = room.book.drill(round.id()).orElseThrow().last(question.getId()).orElseThrow().response();
			stored.add(named);
		}
		assertThat(stored).hasSize(1);
		assertThat(room.card(question.getId()).changed()).isFalse();
	}

	@ParameterizedTest
	@MethodSource("judged")
	void aRebuildGivesTheSameCardAndTheSameRound(Question question) {
		Round round = drill(question, Content.single("K-D-2", "K-D"));
		if (!round.question().orElseThrow().question().question().equals(question.getId())) {
			round = answer(round, right(round)).value().round();
		}
		answer(round, right(round)).value();
		Card card = room.card(question.getId());
		var drill = room.book.drill(round.id());
		room.journal.rebuild(Progress.SILENT).value();
		assertThat(room.card(question.getId())).isEqualTo(card);
		assertThat(room.book.drill(round.id())).isEqualTo(drill);
	}

	@Test
	void wordsAreReadInTheWayOfTheType() {
		assertThat(typed(drill(Kinds.shortAnswer()), "七天无理由").value().right()).isTrue();
	}

	@Test
	void spacesAroundAnAnswerAreNotStored() {
		Round round = drill(Kinds.shortAnswer());
		assertThat(typed(round, "  七天无理由 ").value().question().response()).isEqualTo(Response.text("七天无理由"));
	}

	@Test
	void wordsThatCannotBeReadChangeNothing() {
		Round round = drill(Kinds.spotViolation());
		long events = room.events();
		assertThat(typed(round, "m2").isDone()).isFalse();
		assertThat(typed(round, "m9=r1").isDone()).isFalse();
		assertThat(room.events()).isEqualTo(events);
		assertThat(typed(round, "m2=r1").value().right()).isTrue();
	}

	@Test
	void noWordsMeanThatItIsNotKnown() {
		Feedback feedback = typed(drill(Kinds.numeric()), "").value();
		assertThat(feedback.right()).isFalse();
		assertThat(feedback.question().response()).isEqualTo(Response.NONE);
	}

	@Test
	void aTypingDrillIsRightWhenItIsFastAndExactEnough() {
		String passage = Kinds.drill().getPassage().getZh();
		Round round = drill(Kinds.drill());
		Feedback slow = typed(round, "60000 " + passage).value();
		assertThat(slow.right()).isFalse();
		assertThat(slow.question().remarks()).isNotEmpty();
		Feedback careless = typed(start(PracticeOrder.book(1)), "5000 您好").value();
		assertThat(careless.right()).isFalse();
		Feedback good = typed(start(PracticeOrder.book(1)), "10000 " + passage).value();
		assertThat(good.right()).isTrue();
	}

	@Test
	void whatAReplyDoesToTheCustomerIsSaidAtOnce() {
		Round round = drill(Kinds.pickReply());
		Item item = room.item(round);
		String wrong = item.choices().stream().filter(c -> c.text().en().equals("choice A")).findFirst().orElseThrow().key();
		Feedback feedback = answer(round, Response.keys(wrong)).value();
		assertThat(feedback.right()).isFalse();
		assertThat(feedback.question().remarks()).extracting(r -> r.en()).containsExactly("about A");
	}

	@Test
	void eitherOrderOfEqualStepsIsRight() {
		Round round = drill(Kinds.procedure());
		List<String> keys = right(round).keys();
		assertThat(answer(round, Response.keys(keys.get(0), keys.get(2), keys.get(1))).value().right()).isTrue();
	}

	@Test
	void anEssayIsNeitherATopicNorARound() {
		room.library.add(Content.bank("B-D", List.of(Kinds.essay(), Kinds.rewrite(50), Kinds.foreign())));
		assertThat(room.practice.topics(room.learner).value()).extracting(t -> t.code()).doesNotContain("K-D");
		assertThat(room.practice.start(room.learner, PracticeOrder.free(List.of("K-D"), 5)).isDone()).isFalse();
		assertThat(room.practice.current(room.learner, RoundKind.FREE).value()).isEmpty();
	}

	@Test
	void whatPeopleMarkedInAnExamIsNotInTheBook() {
		UUID attempt = new UUID(1, 2);
		List<Item> items = List.of(Kinds.essay(), Kinds.shortAnswer()).stream().map(q -> PracticeRoom.TYPES.of(q.eClass())
				.orElseThrow().item(q, new java.util.Random(1))).toList();
		ExplainedExams exams = new ExplainedExams() {
			@Override
			public List<Sat> of(UUID person) {
				return List.of(new Sat(attempt, Instant.EPOCH, 0));
			}

			@Override
			public Explained explain(UUID id) {
				return new Explained(items, Set.of(), Set.copyOf(items.stream().map(Item::question).toList()));
			}
		};
		new ExamNotes(room.journal, exams, PracticeRoom.TYPES, room.time).settle(room.learner.person());
		assertThat(room.practice.book(room.learner).value()).extracting(WrongAnswer::question)
				.containsExactly(Kinds.shortAnswer().getId());
	}
}
