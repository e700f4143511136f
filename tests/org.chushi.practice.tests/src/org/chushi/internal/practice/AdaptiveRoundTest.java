package org.chushi.internal.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.chushi.core.Result;
import org.chushi.internal.questions.QuestionTypeBook;
import org.chushi.internal.questions.SingleChoiceType;
import org.chushi.practice.Estimate;
import org.chushi.practice.Estimate.Level;
import org.chushi.practice.Estimate.Share;
import org.chushi.practice.Estimate.Stop;
import org.chushi.practice.Feedback;
import org.chushi.practice.Gauge;
import org.chushi.practice.PracticeOrder;
import org.chushi.practice.PracticePolicy;
import org.chushi.practice.Round;
import org.chushi.practice.RoundKind;
import org.chushi.psychometrics.ItemParameters;
import org.chushi.psychometrics.TeamCalibration.Calibrated;
import org.chushi.questions.QuestionType;
import org.chushi.questions.QuestionTypes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rounds whose questions follow from the answers. Questions K-x-0 to K-x-9 have the levels 1 to 5 twice. */
final class AdaptiveRoundTest {

	@TempDir
	Path folder;
	private PracticeRoom room;

	@BeforeEach
	void open() {
		room = opened();
	}

	@AfterEach
	void close() {
		room.close();
	}

	private PracticeRoom opened() {
		PracticeRoom opened = new PracticeRoom(folder);
		for (int i = 0; i < opened.questions.size(); i++) {
			opened.questions.get(i).setDifficulty(1 + i % 5);
		}
		return opened;
	}

	private Round start(String... competencies) {
		return room.practice.start(room.learner, PracticeOrder.adaptive(List.of(competencies))).value();
	}

	private static String asked(Round round) {
		return round.question().orElseThrow().question().question();
	}

	private int level(Round round) {
		return room.question(asked(round)).getDifficulty();
	}

	private static Estimate estimate(Round round) {
		return round.gauge().flatMap(Gauge::estimate).orElseThrow();
	}

	/** Right up to this level, wrong above it. */
	private Round able(Round round, int level) {
		Round now = round;
		while (now.question().isPresent()) {
			now = room.answer(now, level(now) <= level).round();
		}
		return now;
	}

	@Test
	void rightAnswersLeadToHarderQuestionsAndWrongOnesToEasier() {
		Round begun = start();
		assertThat(level(begun)).isBetween(2, 4);
		Round up = begun;
		for (int i = 0; i < 5; i++) {
			up = room.answer(up, true).round();
		}
		assertThat(level(up)).isGreaterThan(3);
		Round down = start();
		for (int i = 0; i < 5; i++) {
			down = room.answer(down, false).round();
		}
		assertThat(level(down)).isLessThan(3);
	}

	@Test
	void aRoundEndsWhenEnoughIsKnownAndNotAtANumber() {
		Round over = able(start(), 3);
		assertThat(over.ended()).isTrue();
		Estimate estimate = estimate(over);
		assertThat(estimate.stop()).isEqualTo(Stop.PRECISE);
		assertThat(estimate.error()).isLessThanOrEqualTo(PracticePolicy.ADAPTIVE_ERROR);
		assertThat(estimate.answers()).isEqualTo(over.total()).isBetween(PracticePolicy.ADAPTIVE_LEAST,
				PracticePolicy.ADAPTIVE_MOST - 1);
		assertThat(room.practice.current(room.learner, RoundKind.ADAPTIVE).value()).isEmpty();
	}

	@Test
	void whatIsMissingBecomesLessWithEachAnswerAndIsNothingAtTheEnd() {
		Round now = start();
		Gauge before = now.gauge().orElseThrow();
		assertThat(before.percent()).isZero();
		assertThat(before.more()).isBetween(PracticePolicy.ADAPTIVE_LEAST, 16);
		assertThat(before.estimate()).isEmpty();
		while (now.question().isPresent()) {
			now = room.answer(now, level(now) <= 3).round();
			Gauge after = now.gauge().orElseThrow();
			assertThat(after.percent()).isGreaterThanOrEqualTo(before.percent());
			before = after;
		}
		assertThat(before.percent()).isEqualTo(100);
		assertThat(before.more()).isZero();
	}

	@Test
	void theEstimateIsSaidInTenthsOfQuestionsWithoutAScale() {
		Estimate able = estimate(able(start(), 4));
		assertThat(able.shares()).extracting(Share::level).containsExactly(Level.values());
		assertThat(able.shares().get(0).percent()).isGreaterThan(able.shares().get(1).percent());
		assertThat(able.shares().get(1)).satisfies(s -> {
			assertThat(s.percent()).isBetween(65, 95);
			assertThat(s.low()).isLessThan(s.percent());
			assertThat(s.high()).isGreaterThan(s.percent());
		});
		assertThat(able.headline().zh()).matches("中等难度的题，你会 [789] 成左右。");
		assertThat(able.headline().en()).matches("Of medium questions you know about [789] in 10\\.");
		assertThat(able.source().zh()).contains("暂定");
		assertThat(able.source().en()).contains("provisional");
	}

	@Test
	void aRoundLeftTooEarlySaysNothing() {
		Round now = start();
		for (int i = 0; i < 3; i++) {
			now = room.answer(now, true).round();
		}
		Estimate estimate = estimate(room.practice.end(room.learner, now.id()).value());
		assertThat(estimate.stop()).isEqualTo(Stop.LEFT);
		assertThat(estimate.shares()).isEmpty();
		assertThat(estimate.weak()).isEmpty();
		assertThat(estimate.headline().en()).startsWith("Too few");
		assertThat(room.practice.estimate(room.learner).value()).isEmpty();
	}

	@Test
	void whatARoundCameToStaysWhenItIsEndedAndWhenTheNextBegins() {
		Round over = able(start(), 2);
		Estimate estimate = estimate(over);
		assertThat(room.practice.estimate(room.learner).value()).contains(estimate);
		start();
		assertThat(room.practice.estimate(room.learner).value()).contains(estimate);
		assertThat(room.practice.end(room.learner, over.id()).isDone()).as("it is over").isFalse();
		assertThat(room.practice.estimate(room.other).value()).isEmpty();
	}

	@Test
	void aClosedProgramGoesOnWhereItWas() {
		Round left = start();
		for (int i = 0; i < 4; i++) {
			left = room.answer(left, i % 2 == 0).round();
		}
		room.close();
		room = opened();
		assertThat(room.practice.current(room.learner, RoundKind.ADAPTIVE).value()).contains(left);
	}

	@Test
	void theRoundFollowsFromItsEventsWhateverTheTeamAnswersMeanwhile() {
		Round left = room.answer(start(), true).round();
		room.practice.setCalibration(() -> new Calibrated(50,
				room.questions.stream().map(q -> ItemParameters.of(q.getId(), 1, -4)).toList(), Set.of(asked(left))));
		assertThat(room.practice.current(room.learner, RoundKind.ADAPTIVE).value()).contains(left);
	}

	@Test
	void whatIsAnsweredWhileTheTeamIsAskedKeepsNoRoundFromBeginning() {
		Round free = room.free(20);
		AtomicInteger asked = new AtomicInteger();
		room.practice.setCalibration(() -> {
			asked.incrementAndGet();
			room.answer(room.practice.current(room.learner, RoundKind.FREE).value().orElse(free), true);
			return Calibrated.NONE;
		});
		assertThat(start().kind()).isEqualTo(RoundKind.ADAPTIVE);
		room.free(3);
		assertThat(asked).as("once, and for no other kind").hasValue(1);
	}

	@Test
	void theQuestionsLeftAreLookedAtOnceBeforeAnAnswerAndOnceAfterIt() {
		Round begun = start();
		AtomicInteger made = new AtomicInteger();
		RoundDesk counted = room.practice(counting(made));
		counted.current(room.learner, RoundKind.ADAPTIVE).value();
		int stock = made.getAndSet(0);
		counted.current(room.learner, RoundKind.ADAPTIVE).value();
		assertThat(made.getAndSet(0)).as("after the stock of " + stock).isBetween(30, 45);
		counted.answer(room.learner, begun.id(), asked(begun), PracticeRoom.key(begun.question().orElseThrow().question(), true)).value();
		assertThat(made.get()).isBetween(59, 80);
	}

	/** Counts how often a question is made into an item. */
	private static QuestionTypes counting(AtomicInteger made) {
		QuestionType real = new SingleChoiceType();
		return new QuestionTypeBook(List.of((QuestionType) Proxy.newProxyInstance(QuestionType.class.getClassLoader(),
				new Class<?>[] { QuestionType.class }, (proxy, method, arguments) -> {
					made.addAndGet(method.getName().equals("item") ? 1 : 0);
					return method.invoke(real, arguments);
				})));
	}

	@Test
	void eachCompetencyOfTheProgrammeIsAskedByItsShare() {
		room.practice.setSyllabus(person -> Map.of(Content.id("K-A"), 3, Content.id("K-B"), 1));
		Round over = able(start(), 3);
		Map<String, Integer> put = new HashMap<>();
		room.book.telling(room.learner.person()).findFirst().orElseThrow().given()
				.forEach(g -> put.merge(room.question(g.question()).getCompetencies().getFirst(), 1, Integer::sum));
		assertThat(put).containsOnlyKeys("K-A", "K-B");
		assertThat(put.get("K-B")).isBetween(over.done() / 4 - 1, over.done() / 4 + 5);
		assertThat(put.get("K-A")).isGreaterThan(put.get("K-B"));
	}

	@Test
	void chosenCompetenciesComeBeforeTheProgramme() {
		room.practice.setSyllabus(person -> Map.of(Content.id("K-A"), 3));
		assertThat(room.question(asked(start("K-C"))).getCompetencies()).containsExactly("K-C");
	}

	@Test
	void whatIsAskedElsewhereGivesWayAndComesBackLater() {
		Round begun = start();
		String first = asked(begun);
		Set<String> held = new HashSet<>(Set.of(first));
		room.practice.addHeld(person -> held);
		Round other = room.practice.current(room.learner, RoundKind.ADAPTIVE).value().orElseThrow();
		assertThat(asked(other)).isNotEqualTo(first);
		assertThat(room.practice.answer(room.learner, begun.id(), first, List.of("A")).isDone()).isFalse();
		room.questions.forEach(q -> held.add(q.getId()));
		assertThat(room.practice.current(room.learner, RoundKind.ADAPTIVE).value().orElseThrow().held()).isPresent();
		held.clear();
		assertThat(asked(room.practice.current(room.learner, RoundKind.ADAPTIVE).value().orElseThrow())).isEqualTo(first);
	}

	@Test
	void aHeldQuestionIsNotEvenPlanned() {
		Set<String> held = Set.copyOf(room.questions.subList(0, 20).stream().map(q -> q.getId()).toList());
		room.practice.addHeld(person -> held);
		UUID round = start().id();
		assertThat(room.book.drill(round).orElseThrow().plan().pool()).hasSize(10)
				.noneMatch(c -> held.contains(c.slip().question()));
	}

	@Test
	void aWithdrawnQuestionIsPassedOver() {
		Round begun = start();
		String first = asked(begun);
		room.library.withdraw(room.question(first));
		assertThat(asked(room.practice.current(room.learner, RoundKind.ADAPTIVE).value().orElseThrow())).isNotEqualTo(first);
	}

	@Test
	void tooFewQuestionsAreRefusedWithWhatToDo() {
		room.practice.addHeld(person -> Set.copyOf(room.questions.subList(0, 23).stream().map(q -> q.getId()).toList()));
		Result<Round> refused = room.practice.start(room.learner, PracticeOrder.adaptive(List.of()));
		assertThat(((Result.Refused<Round>) refused).reason().en()).contains("too few");
		assertThat(((Result.Refused<Round>) refused).missing()).isNotEmpty();
	}

	@Test
	void aWeakCompetencyIsNamedWithTheLessonsToRead() {
		Round now = start();
		while (now.question().isPresent()) {
			now = room.answer(now, !room.question(asked(now)).getCompetencies().contains("K-B")).round();
		}
		List<Estimate.WeakSpot> weak = estimate(now).weak();
		assertThat(weak).hasSize(1);
		assertThat(weak.getFirst().title().en()).isEqualTo("K-B");
		assertThat(weak.getFirst().right()).isZero();
		assertThat(weak.getFirst().lessons()).containsExactly(Content.id("lesson of K-B"));
		assertThat(estimate(able(start(), 3)).weak()).as("as good everywhere").isEmpty();
	}

	@Test
	void halfWrongByDesignMakesNoCompetencyWeakInTheSummary() {
		Round over = able(start("K-A"), 2);
		assertThat(over.right()).isLessThan(over.done());
		var summary = room.reviews.summary(room.learner, room.learner.person()).value();
		assertThat(summary.answers()).isEqualTo(over.done());
		assertThat(summary.competencies()).isEmpty();
	}

	@Test
	void errorsComeIntoTheBookAndAnswersAmongTheCards() {
		Feedback said = room.answer(start(), false);
		assertThat(said.inBook()).isTrue();
		assertThat(room.practice.book(room.learner).value()).hasSize(1);
		assertThat(room.card(said.question().question()).reviews()).isEqualTo(1);
	}

	@Test
	void questionsMetBeforeComeLastAndAreToldOf() {
		room.answerAll(room.free(20), true);
		Set<String> met = room.book.cards(room.learner.person()).keySet();
		UUID round = start().id();
		List<PracticeEvents.Candidate> pool = room.book.drill(round).orElseThrow().plan().pool();
		assertThat(pool).allMatch(c -> c.met() == met.contains(c.slip().question()));
		Estimate estimate = estimate(able(room.practice.current(room.learner, RoundKind.ADAPTIVE).value().orElseThrow(), 3));
		assertThat(estimate.source().en()).contains("practised");
	}

	@Test
	void aNumberOfQuestionsIsTheMost() {
		Round now = room.practice.start(room.learner, new PracticeOrder(RoundKind.ADAPTIVE, List.of(), 5)).value();
		assertThat(now.total()).isEqualTo(5);
		Estimate estimate = estimate(able(now, 3));
		assertThat(estimate.stop()).isEqualTo(Stop.LENGTH);
		assertThat(estimate.answers()).isEqualTo(5);
	}

	@Test
	void anotherRoundUnderWayIsLeftAlone() {
		Round free = room.free(4);
		start();
		assertThat(room.practice.current(room.learner, RoundKind.FREE).value()).contains(free);
		assertThat(room.practice.current(room.learner, RoundKind.ADAPTIVE).value().map(Round::kind))
				.isEqualTo(Optional.of(RoundKind.ADAPTIVE));
	}
}
