package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.chushi.assessment.PaperSnapshot;
import org.chushi.assessment.Score;
import org.chushi.assessment.Scoring;
import org.chushi.assessment.SectionSnapshot;
import org.chushi.core.Bilingual;
import org.chushi.internal.questions.EssayType;
import org.chushi.internal.questions.MultipleChoiceType;
import org.chushi.internal.questions.OrderingType;
import org.chushi.internal.questions.RewriteReplyType;
import org.chushi.internal.questions.SingleChoiceType;
import org.chushi.journal.Json;
import org.chushi.model.Credit;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.ItemScore;
import org.chushi.questions.Response;
import org.chushi.questions.testing.Content;
import org.chushi.questions.testing.TestTypes;
import org.chushi.questions.testing.TypeSamples;
import org.junit.jupiter.api.Test;

final class PaperScoringTest {

	private final Scoring scoring = new PaperScoring(TestTypes.ALL);
	private final RandomGenerator random = TestTypes.random(11);

	private static Item thirds(String code, String section) {
		return new MultipleChoiceType()
				.item(Content.multiple(code, Credit.PARTIAL, "ABC"), TestTypes.random(1)).placed(section, 1);
	}

	private static PaperSnapshot paper(int cut, int minimum, Item... items) {
		return new PaperSnapshot("p", "P", Bilingual.same("P"), "TEST", "1.0.0", 30, cut,
				List.of(section("a", 0, Fraction.ZERO),
						section("b", minimum, Fraction.ZERO)),
				List.of(items), List.of(), 0, 0, List.of(), 0);
	}

	private static SectionSnapshot section(String id, int minimum, Fraction penalty) {
		return new SectionSnapshot(id, Bilingual.same(id), minimum, 0, false, penalty);
	}

	/** Some of the right choices. */
	private static Response first(Item item, int right) {
		return Response.keys(item.key().strings().subList(0, right));
	}

	private PaperSnapshot mixed() {
		return paper(60, 0, thirds("1", "a"),
				new OrderingType().item(Content.ordering("2", Credit.PARTIAL, 5), random).placed("b", 3),
				new SingleChoiceType().item(Content.single("3"), random).placed("b", 2));
	}

	private Map<String, Response> guess(PaperSnapshot paper) {
		Map<String, Response> responses = new LinkedHashMap<>();
		for (Item item : Blueprint.shuffled(paper.items(), random)) {
			List<String> keys = new ArrayList<>(TestTypes.options(item));
			Collections.shuffle(keys, random);
			int length = item.type().equals("ordering") ? keys.size() : random.nextInt(keys.size());
			responses.put(item.question(), Response.keys(keys.subList(0, length)));
		}
		return responses;
	}

	@Test
	void twoThirdsThreeTimesAreExactlyTwo() {
		PaperSnapshot paper = paper(66, 0, thirds("1", "a"), thirds("2", "a"), thirds("3", "a"));
		Map<String, Response> responses = new HashMap<>();
		paper.items().forEach(i -> responses.put(i.question(), first(i, 2)));
		Score score = scoring.score(paper, responses);
		assertThat(score.points()).isEqualTo(Fraction.of(2));
		assertThat(score.percent()).isEqualTo(Fraction.of(200, 3));
		assertThat(score.passed()).isTrue();
	}

	@Test
	void aCutIsMetExactlyOrNotMet() {
		Map<String, Response> responses = Map.of(Content.id("1"), first(thirds("1", "a"), 2));
		assertThat(scoring.score(paper(66, 0, thirds("1", "a")), responses).passed()).isTrue();
		assertThat(scoring.score(paper(67, 0, thirds("1", "a")), responses).passed()).isFalse();
		Map<String, Response> all = Map.of(Content.id("1"), first(thirds("1", "a"), 3));
		assertThat(scoring.score(paper(100, 0, thirds("1", "a")), all).passed()).isTrue();
	}

	@Test
	void aSectionBelowItsMinimumFailsThePaper() {
		PaperSnapshot paper = paper(50, 70, thirds("1", "a"), thirds("2", "b"));
		Score score = scoring.score(paper, Map.of(Content.id("1"), first(paper.items().get(0), 3), Content.id("2"),
				first(paper.items().get(1), 2)));
		assertThat(score.percent().atLeast(83)).isTrue();
		assertThat(score.sections()).extracting(s -> s.met()).containsExactly(true, false);
		assertThat(score.minimumsMet()).isFalse();
		assertThat(score.passed()).isFalse();
	}

	@Test
	void theOrderOfAnswersDoesNotMatter() {
		PaperSnapshot paper = mixed();
		for (int i = 0; i < 200; i++) {
			Map<String, Response> responses = guess(paper);
			List<String> order = new ArrayList<>(responses.keySet());
			Collections.shuffle(order, random);
			Map<String, Response> shuffled = new LinkedHashMap<>();
			order.forEach(q -> shuffled.put(q, responses.get(q)));
			assertThat(scoring.score(paper, shuffled)).isEqualTo(scoring.score(paper, responses));
		}
	}

	@Test
	void anAnswerPutRightNeverLowersTheScore() {
		PaperSnapshot paper = mixed();
		for (int i = 0; i < 200; i++) {
			Map<String, Response> responses = guess(paper);
			Score before = scoring.score(paper, responses);
			for (Item item : paper.items()) {
				Map<String, Response> better = new HashMap<>(responses);
				better.put(item.question(), ExamRoom.right(item));
				Score after = scoring.score(paper, better);
				assertThat(after.points()).isGreaterThanOrEqualTo(before.points());
				assertThat(after.passed() || !before.passed()).isTrue();
			}
		}
	}

	@Test
	void aScoreIsTheSumOfItsItemsAndStaysWithinItsBounds() {
		PaperSnapshot paper = mixed();
		for (int i = 0; i < 200; i++) {
			Score score = scoring.score(paper, guess(paper));
			assertThat(score.points()).isBetween(Fraction.ZERO, Fraction.of(score.maximum()));
			assertThat(score.maximum()).isEqualTo(6);
			assertThat(score.items().stream().map(ItemScore::points).reduce(Fraction.ZERO, Fraction::plus))
					.isEqualTo(score.points());
			assertThat(score.sections().stream().map(s -> s.points()).reduce(Fraction.ZERO, Fraction::plus))
					.isEqualTo(score.points());
		}
	}

	@Test
	void answersToQuestionsOfOtherPapersCountNothing() {
		assertThat(scoring.score(mixed(), Map.of("elsewhere", Response.keys("A"))).points()).isEqualTo(Fraction.ZERO);
	}

	@Test
	void aQuestionOfAnUnknownTypeCountsZeroAndSaysThatItWasNotJudged() {
		Item item = thirds("1", "a");
		Item strange = new Item(item.question(), "hot-spot", item.stem(), item.body(), item.key(), item.marking(),
				item.explanation(), List.of(), "", 0, 1, "a");
		Score score = scoring.score(paper(50, 0, strange), Map.of(item.question(), first(item, 3)));
		assertThat(score.items()).containsExactly(new ItemScore(item.question(), Fraction.ZERO, 1, false));
		assertThat(score.passed()).isFalse();
	}

	@Test
	void aPaperWithoutPointsIsNotPassed() {
		assertThat(scoring.score(paper(0, 0), Map.of()).passed()).isFalse();
	}

	@Test
	void aScoreComesBackFromJsonAsItWas() {
		PaperSnapshot paper = mixed();
		Score score = scoring.score(paper, guess(paper));
		assertThat(Json.read(Json.write(score), Score.class)).isEqualTo(score);
		assertThat(Json.read(Json.write(paper), PaperSnapshot.class)).isEqualTo(paper);
	}

	private static PaperSnapshot penalised(Fraction penalty, List<String> critical, Item... items) {
		return new PaperSnapshot("p", "P", Bilingual.same("P"), "TEST", "1.0.0", 30, 0, List.of(section("a", 0, penalty)),
				List.of(items), critical, 0, 0, List.of(), 0);
	}

	private static Item single(String code, int points) {
		return new SingleChoiceType().item(Content.single(code), TestTypes.random(1)).placed("a", points);
	}

	private static Response wrong(Item item) {
		return Response.keys(ExamRoom.wrong(item));
	}

	@Test
	void aWrongAnswerCostsWhatItsSectionSaysAndNoAnswerNothing() {
		Item first = single("1", 3);
		Item second = single("2", 3);
		PaperSnapshot paper = penalised(Fraction.of(1, 3), List.of(), first, second);
		Map<String, Response> responses = Map.of(first.question(), ExamRoom.right(first), second.question(), wrong(second));
		Score score = scoring.score(paper, responses);
		assertThat(score.points()).isEqualTo(Fraction.of(2));
		assertThat(score.items()).extracting(ItemScore::points).containsExactly(Fraction.of(3), Fraction.of(-1));
		assertThat(scoring.score(paper, Map.of(first.question(), ExamRoom.right(first))).points()).isEqualTo(Fraction.of(3));
	}

	@Test
	void pointsDoNotFallBelowZero() {
		Item first = single("1", 3);
		Score score = scoring.score(penalised(Fraction.ONE, List.of(), first), Map.of(first.question(), wrong(first)));
		assertThat(score.points()).isEqualTo(Fraction.ZERO);
		assertThat(score.sections().getFirst().points()).isEqualTo(Fraction.ZERO);
	}

	@Test
	void aCriticalQuestionFailedFailsAll() {
		Item first = single("1", 1);
		Item second = single("2", 9);
		PaperSnapshot paper = penalised(Fraction.ZERO, List.of(first.question()), first, second);
		Score score = scoring.score(paper, Map.of(second.question(), ExamRoom.right(second)));
		assertThat(score.percent().atLeast(90)).isTrue();
		assertThat(score.passed()).isFalse();
		assertThat(score.failed()).containsExactly(first.question());
		assertThat(scoring.score(paper, Map.of(first.question(), ExamRoom.right(first), second.question(),
				ExamRoom.right(second))).passed()).isTrue();
	}

	@Test
	void whatIsLeftToPeopleStaysOpenUntilTheyGaveIt() {
		Item essay = new EssayType().item(TypeSamples.essay("E"), random).placed("a", 8);
		PaperSnapshot paper = penalised(Fraction.ONE, List.of(), essay);
		Map<String, Response> written = Map.of(essay.question(), Response.text("a few words"));
		Score open = scoring.score(paper, written);
		assertThat(open.awaitsMarks()).isTrue();
		assertThat(open.open()).isEqualTo(Fraction.of(8));
		assertThat(open.points()).isEqualTo(Fraction.ZERO);
		Score marked = scoring.score(paper, written, Map.of(essay.question(), Fraction.of(3, 4)));
		assertThat(marked.awaitsMarks()).isFalse();
		assertThat(marked.points()).isEqualTo(Fraction.of(6));
		assertThat(scoring.score(paper, Map.of()).awaitsMarks()).isFalse();
	}

	@Test
	void checksAndPeopleShareThePointsOfARewrittenReply() {
		Item rewrite = new RewriteReplyType().item(TypeSamples.rewrite(50), random).placed("a", 8);
		PaperSnapshot paper = penalised(Fraction.ZERO, List.of(), rewrite);
		Map<String, Response> written = Map.of(rewrite.question(), Response.text("抱歉，给您添麻烦了，马上就为您处理"));
		assertThat(scoring.score(paper, written).points()).isEqualTo(Fraction.of(4));
		assertThat(scoring.score(paper, written, Map.of(rewrite.question(), Fraction.of(1, 2))).points()).isEqualTo(Fraction.of(6));
	}
}
