package org.chushi.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chushi.questions.testing.TestTypes.options;
import static org.chushi.questions.testing.TestTypes.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.chushi.core.Result;
import org.chushi.core.Severity;
import org.chushi.journal.Json;
import org.chushi.model.Question;
import org.chushi.questions.AnswerClass;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.Judged;
import org.chushi.questions.Keys;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;
import org.chushi.questions.ReviewedChoice;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.questions.SealedItems;
import org.chushi.questions.TypeData;
import org.chushi.questions.testing.SealSamples;
import org.chushi.questions.testing.TestTypes;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What every question type keeps. A new type is tested by extending this. */
abstract class QuestionTypeContract {

	private static final List<String> JUNK = List.of("", " ", "no such key", "A", "B", "1", "true", "g1", "m1", "r1", "text",
			"millis", "999", "=", "\uD83D\uDE00", "\uD800", "，。", "繁體", "３．５ kg", "1e99", "x".repeat(500));

	/** The type under test. */
	abstract QuestionType type();

	/** A sound question of the type. */
	abstract Question question();

	/** A question of the type that cannot be asked. */
	abstract Question broken();

	/** Whether people judge it, at least in part. */
	boolean byPeople() {
		return false;
	}

	/** Whether it has a key that can be put right. */
	boolean hasKey() {
		return !byPeople();
	}

	final Item item(long seed) {
		return type().item(question(), random(seed));
	}

	/** The key of a type whose key is a list. */
	static List<String> key(Item item) {
		return item.key().strings();
	}

	final Fraction score(Item item, Response response) {
		return type().judge(item, response).earned();
	}

	final Fraction score(Item item, List<String> keys) {
		return score(item, Response.keys(keys));
	}

	final Optional<?> wrong(Item item, List<String> keys) {
		return type().wrong(item, Response.keys(keys));
	}

	/** Responses of all shapes, acceptable or not. */
	final List<Response> responses(Item item, RandomGenerator random) {
		List<String> words = new ArrayList<>(JUNK);
		words.addAll(options(item));
		type().right(item).ifPresent(r -> {
			words.addAll(r.keys());
			words.add(r.text());
			words.addAll(r.parts().keySet());
			words.addAll(r.parts().values());
		});
		List<Response> responses = new ArrayList<>(List.of(Response.NONE));
		for (int i = 0; i < 300; i++) {
			responses.add(response(item, words, random));
		}
		return responses;
	}

	private Response response(Item item, List<String> words, RandomGenerator random) {
		List<String> some = new ArrayList<>(random.nextBoolean() ? words : options(item));
		Collections.shuffle(some, random);
		some = some.subList(0, random.nextInt(some.size() + 1));
		return switch (random.nextInt(4)) {
		case 0 -> Response.keys(some);
		case 1 -> Response.text(String.join(" ", some));
		case 2 -> {
			Map<String, String> parts = new HashMap<>();
			some.forEach(w -> parts.put(w, words.get(random.nextInt(words.size()))));
			yield Response.parts(parts);
		}
		default -> nearly(type().right(item).orElse(Response.NONE), words, random);
	};
	}

	/** A right response with one thing about it changed. */
	private static Response nearly(Response right, List<String> words, RandomGenerator random) {
		String word = words.get(random.nextInt(words.size()));
		return switch (right) {
		case Response.Keys keys -> {
			List<String> other = new ArrayList<>(keys.keys());
			other.add(random.nextInt(other.size() + 1), word);
			yield Response.keys(random.nextBoolean() ? other : keys.keys().reversed());
		}
		case Response.Text text -> Response.text(text.text() + word);
		case Response.Parts parts -> {
			Map<String, String> other = new HashMap<>(parts.parts());
			other.replaceAll((k, v) -> random.nextInt(3) == 0 ? word : v);
			yield Response.parts(other);
		}
		};
	}

	@Test
	void theTypeSaysWhatItIsInBothLanguages() {
		assertThat(type().id()).matches("[a-z]+(-[a-z]+)*");
		assertThat(type().title().zh()).isNotBlank().isNotEqualTo(type().title().en());
		assertThat(type().model().isSuperTypeOf(question().eClass())).isTrue();
		assertThat(type().renderer()).isNotBlank();
		assertThat(type().editor()).isNotBlank();
	}

	@Test
	void aSoundQuestionHasNoErrors() {
		assertThat(type().check(question(), "x")).noneMatch(d -> d.severity() == Severity.ERROR);
	}

	@Test
	void aBrokenQuestionIsAnErrorAtItsPlace() {
		assertThat(type().check(broken(), "banks/b.xmi:7")).anyMatch(d -> d.severity() == Severity.ERROR)
				.allSatisfy(d -> {
					assertThat(d.where()).isEqualTo("banks/b.xmi:7");
					assertThat(d.what().zh()).isNotEqualTo(d.what().en());
					assertThat(d.remedy().zh()).isNotBlank();
				});
	}

	@Test
	void anEmptyQuestionIsCheckedWithoutAStumble() {
		Question empty = (Question) type().model().getEPackage().getEFactoryInstance().create(type().model());
		type().check(empty, "x");
	}

	@Test
	void anItemHoldsAllThatIsNeededToShowScoreAndExplainIt() {
		Question question = question();
		Item item = item(1);
		assertThat(item.question()).isEqualTo(question.getId());
		assertThat(item.type()).isEqualTo(type().id());
		assertThat(item.stem().en()).isEqualTo(question.getStem().getEn());
		assertThat(item.explanation().zh()).isEqualTo(question.getExplanation().getZh());
		assertThat(new HashSet<>(options(item))).hasSameSizeAs(options(item));
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
	void whatAnotherVersionWroteIntoAnItemComesThroughThisOne() {
		Item item = item(3);
		ObjectNode body = (ObjectNode) Json.tree(item.body().json());
		body.putObject("newer").put("words", "kept");
		Item newer = new Item(item.question(), item.type(), item.stem(), new TypeData(body.toString()), item.key(),
				item.marking(), item.explanation(), List.of(), "", 0, 1, "");
		Item back = Json.read(Json.write(newer), Item.class);
		assertThat(back.body().at("newer").map()).containsEntry("words", "kept");
		type().right(item).ifPresent(right -> assertThat(type().judge(back, right)).isEqualTo(Judged.FULL));
	}

	@Test
	void theKeyIsWorthEverythingAndNoAnswerNothing() {
		for (long seed = 0; seed < 30; seed++) {
			Item item = item(seed);
			assertThat(type().right(item).isPresent()).isEqualTo(!byPeople());
			type().right(item).ifPresent(right -> {
				assertThat(type().wrong(item, right)).isEmpty();
				assertThat(type().judge(item, right)).isEqualTo(Judged.FULL);
				assertThat(type().judge(item, type().canonical(item, right))).isEqualTo(Judged.FULL);
			});
			assertThat(type().wrong(item, Response.NONE)).isEmpty();
			assertThat(type().judge(item, Response.NONE)).isEqualTo(Judged.NOTHING);
		}
	}

	@Test
	void whateverIsAnsweredIsScoredTheSameEveryTimeWithinItsBounds() {
		Item item = item(5);
		Item same = Json.read(Json.write(item), Item.class);
		for (Response response : responses(item, random(6))) {
			Judged judged = type().judge(item, response);
			assertThat(judged.earned()).isBetween(Fraction.of(-1), Fraction.ONE);
			assertThat(judged.earned().plus(judged.open())).isLessThanOrEqualTo(Fraction.ONE);
			assertThat(type().judge(same, response)).isEqualTo(judged);
			if (type().wrong(item, response).isPresent()) {
				assertThat(judged).isEqualTo(Judged.NOTHING);
			} else {
				Response canonical = type().canonical(item, response);
				assertThat(type().wrong(item, canonical)).isEmpty();
				assertThat(type().judge(item, canonical)).isEqualTo(judged);
				assertThat(type().canonical(item, canonical)).isEqualTo(canonical);
			}
		}
	}

	@Test
	void everyResponseComesBackFromJsonAsItWas() {
		for (Response response : responses(item(5), random(7))) {
			if (response.words().codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)) {
				assertThat(Json.read(Json.write(response), Response.class)).isEqualTo(response);
			}
		}
	}

	@Test
	void everyResponseIsCountedAndRemarkedUpon() {
		Item item = item(7);
		List<AnswerClass> classes = type().classes(item);
		Set<String> ids = new HashSet<>(classes.stream().map(AnswerClass::id).toList());
		assertThat(ids).hasSameSizeAs(classes).contains(AnswerClass.NONE, AnswerClass.OTHER);
		assertThat(type().classify(item, Response.NONE)).containsExactly(AnswerClass.NONE);
		for (Response response : responses(item, random(8))) {
			assertThat(type().classify(item, response)).isNotEmpty().isSubsetOf(ids);
			assertThat(type().remarks(item, response)).doesNotContainNull();
		}
		assertThat(type().told(item).zh()).isNotNull();
	}

	@Test
	void classesAreTheSameWhateverTheOrderOnTheScreen() {
		Set<String> first = new HashSet<>(type().classes(item(1)).stream().map(AnswerClass::id).toList());
		Optional<Set<String>> right = type().right(item(1)).map(r -> type().classify(item(1), r));
		for (long seed = 2; seed < 20; seed++) {
			Item item = item(seed);
			assertThat(type().classes(item)).extracting(AnswerClass::id).containsExactlyInAnyOrderElementsOf(first);
			type().right(item).ifPresent(r -> assertThat(type().classify(item, r)).isEqualTo(right.orElseThrow()));
		}
	}

	@Test
	void aNamedResponseIsTheSameInWhateverOrderTheOptionsWereShown() {
		Item first = item(1);
		for (long seed = 2; seed < 6; seed++) {
			Item item = item(seed);
			assertThat(type().namedKey(item)).isEqualTo(type().namedKey(first));
			for (Response response : responses(item, random(seed))) {
				if (type().wrong(item, response).isEmpty()) {
					Response canonical = type().canonical(item, response);
					Response named = type().named(item, canonical);
					assertThat(type().placed(item, named)).isEqualTo(canonical);
					Response elsewhere = type().placed(first, named);
					assertThat(type().named(first, elsewhere)).isEqualTo(named);
					assertThat(type().judge(first, elsewhere)).isEqualTo(type().judge(item, canonical));
				}
			}
		}
	}

	@Test
	void whetherAResponseCanBeTakenIsKnownWithoutKeyAndMarking() {
		Item item = item(4);
		Item bare = new Item(item.question(), item.type(), item.stem(), item.body(), TypeData.EMPTY, TypeData.EMPTY,
				item.explanation(), List.of(), "", 0, 1, "");
		for (Response response : responses(item, random(11))) {
			assertThat(type().wrong(bare, response).isPresent()).isEqualTo(type().wrong(item, response).isPresent());
			assertThat(type().read(bare, response.words())).isEqualTo(type().read(item, response.words()));
			if (type().wrong(item, response).isEmpty()) {
				assertThat(type().canonical(bare, response)).isEqualTo(type().canonical(item, response));
			}
		}
	}

	@Test
	void whatIsSealedIsOpenedAsItWas() {
		Item item = item(5).placed("section", 3);
		Item sealed = SealSamples.sealed(item);
		assertThat(SealedItems.open(sealed, List.of(SealSamples.OPEN))).isEqualTo(Result.done(item));
	}

	@Test
	void whatIsSealedIsAnsweredAsEverAndSaysNothingOfItsKey() {
		QuestionType guarded = new SealAware(type());
		Item item = item(6);
		Item sealed = SealSamples.sealed(item);
		for (Response response : responses(item, random(12))) {
			assertThat(guarded.wrong(sealed, response)).isEqualTo(type().wrong(item, response));
			assertThat(guarded.judge(sealed, response).earned()).isEqualTo(Fraction.ZERO);
			assertThat(guarded.judge(sealed, response).isOpen())
					.isEqualTo(!response.isEmpty() && type().wrong(item, response).isEmpty());
			assertThat(guarded.remarks(sealed, response)).isEmpty();
			assertThat(guarded.classify(sealed, response)).hasSize(1);
			assertThat(guarded.judge(item, response)).isEqualTo(type().judge(item, response));
		}
		assertThat(guarded.right(sealed)).isEmpty();
		assertThat(guarded.told(sealed)).isEqualTo(Messages.SealAware_told.text());
		assertThat(guarded.key(sealed, List.of("A")).isDone()).isFalse();
		assertThat(guarded.classes(sealed)).extracting(AnswerClass::id).containsExactly(AnswerClass.NONE, AnswerClass.OTHER);
		assertThat(guarded.byPeople(sealed)).isTrue();
		assertThat(ReviewedQuestion.ofKey(sealed, TestTypes.ALL).choices()).noneMatch(ReviewedChoice::right);
	}

	@Test
	void whatPeopleJudgeSaysSo() {
		assertThat(type().byPeople(item(1))).isEqualTo(byPeople() && type().asked());
	}

	@Test
	void aResponseIsReadAsItIsWrittenInAnAnswersFile() {
		Item item = item(9);
		type().right(item).ifPresent(right -> {
			assertThat(type().read(item, Json.write(right)).value()).isEqualTo(right);
			if (!right.parts().containsKey("millis")) {
				assertThat(type().read(item, right.words()).value()).isEqualTo(right);
			}
		});
		for (String words : JUNK) {
			type().read(item, words);
		}
	}

	@Test
	void aKeyMayBePutRightByAnotherSoundOneOnly() {
		Item item = item(9);
		assertThat(type().wrongKey(item, item.key()).isPresent()).isEqualTo(!hasKey());
		assertThat(type().wrongKey(item, TypeData.of(List.of()))).isPresent();
		assertThat(type().wrongKey(item, TypeData.EMPTY)).isPresent();
		for (String words : JUNK) {
			type().key(item, List.of(words)).peek(key -> {
				if (type().wrongKey(item, key).isEmpty()) {
					Item other = item.keyed(key);
					type().right(other).ifPresent(r -> assertThat(type().judge(other, r)).isEqualTo(Judged.FULL));
				}
			});
		}
	}
}
