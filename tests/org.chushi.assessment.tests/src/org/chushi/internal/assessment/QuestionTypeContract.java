package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.chushi.assessment.Fraction;
import org.chushi.assessment.Item;
import org.chushi.assessment.Option;
import org.chushi.assessment.QuestionType;
import org.chushi.core.Severity;
import org.chushi.journal.Json;
import org.chushi.model.Question;
import org.junit.jupiter.api.Test;

/** What every question type keeps. A new type is tested by extending this. */
abstract class QuestionTypeContract {

	/** The type under test. */
	abstract QuestionType type();

	/** A sound question of the type. */
	abstract Question question();

	static RandomGenerator random(long seed) {
		return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
	}

	final Item item(long seed) {
		return type().item(question(), random(seed));
	}

	private List<String> keys(Item item) {
		return item.options().stream().map(Option::key).toList();
	}

	/** Random responses, acceptable or not. */
	private List<List<String>> responses(Item item, RandomGenerator random) {
		List<List<String>> responses = new ArrayList<>();
		for (int i = 0; i < 200; i++) {
			List<String> keys = new ArrayList<>(keys(item));
			Collections.shuffle(keys, random);
			responses.add(List.copyOf(keys.subList(0, random.nextInt(keys.size() + 1))));
		}
		return responses;
	}

	@Test
	void theTypeSaysWhatItIsInBothLanguages() {
		assertThat(type().id()).matches("[a-z]+(-[a-z]+)*");
		assertThat(type().title().zh()).isNotBlank().isNotEqualTo(type().title().en());
		assertThat(type().model().isSuperTypeOf(question().eClass())).isTrue();
	}

	@Test
	void aSoundQuestionHasNoErrors() {
		assertThat(type().check(question(), "x")).noneMatch(d -> d.severity() == Severity.ERROR);
	}

	@Test
	void anItemHoldsAllThatIsNeededToShowScoreAndExplainIt() {
		Question question = question();
		Item item = item(1);
		assertThat(item.question()).isEqualTo(question.getId());
		assertThat(item.type()).isEqualTo(type().id());
		assertThat(item.stem().en()).isEqualTo(question.getStem().getEn());
		assertThat(item.explanation().zh()).isEqualTo(question.getExplanation().getZh());
		assertThat(item.options()).hasSizeGreaterThan(1);
		assertThat(item.key()).isNotEmpty().isSubsetOf(keys(item));
		assertThat(new HashSet<>(keys(item))).hasSameSizeAs(keys(item));
	}

	@Test
	void theSameSeedGivesTheSameItem() {
		for (long seed = 0; seed < 50; seed++) {
			assertThat(item(seed)).isEqualTo(item(seed));
		}
	}

	@Test
	void anItemComesBackFromJsonAsItWas() {
		assertThat(Json.read(Json.write(item(3)), Item.class)).isEqualTo(item(3));
	}

	@Test
	void theKeyIsWorthOneAndNoAnswerNothing() {
		for (long seed = 0; seed < 50; seed++) {
			Item item = item(seed);
			assertThat(type().wrong(item, item.key())).isEmpty();
			assertThat(type().score(item, item.key())).isEqualTo(Fraction.ONE);
			assertThat(type().wrong(item, List.of())).isEmpty();
			assertThat(type().score(item, List.of())).isEqualTo(Fraction.ZERO);
		}
	}

	@Test
	void everyScoreIsBetweenNothingAndOne() {
		Item item = item(5);
		for (List<String> response : responses(item, random(6))) {
			assertThat(type().score(item, response)).isBetween(Fraction.ZERO, Fraction.ONE);
		}
	}

	@Test
	void aResponseThatIsNotAcceptedScoresNothing() {
		Item item = item(7);
		assertThat(type().wrong(item, List.of("no such key"))).isPresent();
		assertThat(type().score(item, List.of("no such key"))).isEqualTo(Fraction.ZERO);
		String first = keys(item).getFirst();
		assertThat(type().wrong(item, List.of(first, first))).isPresent();
		for (List<String> response : responses(item, random(8))) {
			if (type().wrong(item, response).isPresent()) {
				assertThat(type().score(item, response)).isEqualTo(Fraction.ZERO);
			}
		}
	}

	@Test
	void aKeyMayBePutRightByAnotherSoundOneOnly() {
		Item item = item(9);
		assertThat(type().wrongKey(item, item.key())).isEmpty();
		assertThat(type().wrongKey(item, List.of())).isPresent();
		assertThat(type().wrongKey(item, List.of("no such key"))).isPresent();
	}
}
