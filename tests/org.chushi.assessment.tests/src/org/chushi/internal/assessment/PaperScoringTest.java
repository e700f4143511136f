package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.chushi.assessment.Fraction;
import org.chushi.assessment.Item;
import org.chushi.assessment.ItemScore;
import org.chushi.assessment.PaperSnapshot;
import org.chushi.assessment.Score;
import org.chushi.assessment.Scoring;
import org.chushi.assessment.SectionSnapshot;
import org.chushi.core.Bilingual;
import org.chushi.journal.Json;
import org.chushi.model.Credit;
import org.junit.jupiter.api.Test;

final class PaperScoringTest {

	private final Scoring scoring = new PaperScoring(ExamRoom.TYPES);
	private final RandomGenerator random = QuestionTypeContract.random(11);

	private static Item thirds(String code, String section) {
		return new MultipleChoiceType()
				.item(Content.multiple(code, Credit.PARTIAL, "ABC"), QuestionTypeContract.random(1)).placed(section, 1);
	}

	private static PaperSnapshot paper(int cut, int minimum, Item... items) {
		return new PaperSnapshot("p", "P", Bilingual.same("P"), "TEST", "1.0.0", 30, cut,
				List.of(new SectionSnapshot("a", Bilingual.same("A"), 0),
						new SectionSnapshot("b", Bilingual.same("B"), minimum)),
				List.of(items), 0);
	}

	private PaperSnapshot mixed() {
		return paper(60, 0, thirds("1", "a"),
				new OrderingType().item(Content.ordering("2", Credit.PARTIAL, 5), random).placed("b", 3),
				new SingleChoiceType().item(Content.single("3"), random).placed("b", 2));
	}

	private Map<String, List<String>> guess(PaperSnapshot paper) {
		Map<String, List<String>> responses = new LinkedHashMap<>();
		for (Item item : Items.shuffled(paper.items(), random)) {
			List<String> keys = new ArrayList<>(item.options().stream().map(o -> o.key()).toList());
			Collections.shuffle(keys, random);
			int length = item.type().equals("ordering") ? keys.size() : random.nextInt(keys.size());
			responses.put(item.question(), keys.subList(0, length));
		}
		return responses;
	}

	@Test
	void twoThirdsThreeTimesAreExactlyTwo() {
		PaperSnapshot paper = paper(66, 0, thirds("1", "a"), thirds("2", "a"), thirds("3", "a"));
		Map<String, List<String>> responses = new HashMap<>();
		paper.items().forEach(i -> responses.put(i.question(), i.key().subList(0, 2)));
		Score score = scoring.score(paper, responses);
		assertThat(score.points()).isEqualTo(Fraction.of(2));
		assertThat(score.percent()).isEqualTo(Fraction.of(200, 3));
		assertThat(score.passed()).isTrue();
	}

	@Test
	void aCutIsMetExactlyOrNotMet() {
		Map<String, List<String>> responses = Map.of(Content.id("1"), thirds("1", "a").key().subList(0, 2));
		assertThat(scoring.score(paper(66, 0, thirds("1", "a")), responses).passed()).isTrue();
		assertThat(scoring.score(paper(67, 0, thirds("1", "a")), responses).passed()).isFalse();
		Map<String, List<String>> all = Map.of(Content.id("1"), thirds("1", "a").key());
		assertThat(scoring.score(paper(100, 0, thirds("1", "a")), all).passed()).isTrue();
	}

	@Test
	void aSectionBelowItsMinimumFailsThePaper() {
		PaperSnapshot paper = paper(50, 70, thirds("1", "a"), thirds("2", "b"));
		Score score = scoring.score(paper, Map.of(Content.id("1"), paper.items().get(0).key(), Content.id("2"),
				paper.items().get(1).key().subList(0, 2)));
		assertThat(score.percent().atLeast(83)).isTrue();
		assertThat(score.sections()).extracting(s -> s.met()).containsExactly(true, false);
		assertThat(score.minimumsMet()).isFalse();
		assertThat(score.passed()).isFalse();
	}

	@Test
	void theOrderOfAnswersDoesNotMatter() {
		PaperSnapshot paper = mixed();
		for (int i = 0; i < 200; i++) {
			Map<String, List<String>> responses = guess(paper);
			List<String> order = new ArrayList<>(responses.keySet());
			Collections.shuffle(order, random);
			Map<String, List<String>> shuffled = new LinkedHashMap<>();
			order.forEach(q -> shuffled.put(q, responses.get(q)));
			assertThat(scoring.score(paper, shuffled)).isEqualTo(scoring.score(paper, responses));
		}
	}

	@Test
	void anAnswerPutRightNeverLowersTheScore() {
		PaperSnapshot paper = mixed();
		for (int i = 0; i < 200; i++) {
			Map<String, List<String>> responses = guess(paper);
			Score before = scoring.score(paper, responses);
			for (Item item : paper.items()) {
				Map<String, List<String>> better = new HashMap<>(responses);
				better.put(item.question(), item.key());
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
		assertThat(scoring.score(mixed(), Map.of("elsewhere", List.of("A"))).points()).isEqualTo(Fraction.ZERO);
	}

	@Test
	void aQuestionOfAnUnknownTypeCountsZeroAndSaysThatItWasNotJudged() {
		Item item = thirds("1", "a");
		Item strange = new Item(item.question(), "hot-spot", item.stem(), item.options(), item.key(), "",
				item.explanation(), List.of(), "", 1, "a");
		Score score = scoring.score(paper(50, 0, strange), Map.of(item.question(), item.key()));
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
}
