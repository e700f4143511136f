package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;

import org.chushi.assessment.Item;
import org.chushi.assessment.QuestionType;
import org.chushi.assessment.SealedItems;
import org.chushi.core.Bilingual;
import org.chushi.core.Severity;
import org.chushi.model.Question;
import org.chushi.model.SealedForm;
import org.chushi.model.SealedQuestion;
import org.chushi.seals.LockedKey;
import org.chushi.seals.OpeningKey;
import org.chushi.seals.SealingKey;
import org.junit.jupiter.api.Test;

class SealedTypeTest {

	static final SealingKey KEY;
	static final OpeningKey OPEN;

	static {
		char[] words = "open sesame, said Ali Baba".toCharArray();
		LockedKey.Made made = LockedKey.make(words).value();
		KEY = made.sealing();
		OPEN = made.locked().unlock(words).value();
	}

	private final QuestionType type = new SealedType();

	static Item sealed(Item item) {
		return new Item(item.question(), item.type(), item.stem(), item.body(), SealedItems.key(SealedItems.seal(item, List.of(KEY))), null,
				Bilingual.same("sealed"), item.competencies(), item.lesson(), item.difficulty(), item.points(), item.section());
	}

	/** A question in as many forms as it has items here. */
	static SealedQuestion question(Question question, Item... items) {
		return question(KEY, question, items);
	}

	static SealedQuestion question(SealingKey key, Question question, Item... items) {
		SealedQuestion sealed = Content.basics(Content.MAKE.createSealedQuestion(), question.getCode());
		sealed.setType(items[0].type());
		for (Item item : items) {
			SealedForm form = Content.MAKE.createSealedForm();
			form.setBody(item.body().json());
			form.getSecrets().addAll(SealedItems.seal(item, List.of(key)));
			sealed.getForms().add(form);
		}
		return sealed;
	}

	private static Item single(long seed) {
		return new SingleChoiceType().item(Content.single("S"), QuestionTypeContract.random(seed));
	}

	@Test
	void aPaperGetsOneOfItsFormsAndTheTypeThatWasSealed() {
		SealedQuestion question = question(Content.single("S"), single(1), single(2));
		List<Item> drawn = LongStream.range(0, 40).mapToObj(i -> type.item(question, QuestionTypeContract.random(i))).toList();
		assertThat(drawn).extracting(Item::body).containsOnly(single(1).body(), single(2).body());
		assertThat(drawn).allSatisfy(i -> {
			assertThat(i.type()).isEqualTo("single-choice");
			assertThat(i.sealed()).isTrue();
			assertThat(SealedItems.open(i, List.of(OPEN)).value().key()).isIn(single(1).key(), single(2).key());
		});
		assertThat(type.item(question, QuestionTypeContract.random(3))).isEqualTo(type.item(question, QuestionTypeContract.random(3)));
	}

	@Test
	void anotherBodyOverTheSameSecretIsTold() {
		Item moved = sealed(single(1));
		Item altered = new Item(moved.question(), moved.type(), moved.stem(), single(2).body(), moved.key(), null, moved.explanation(),
				List.of(), "", 0, 1, "");
		assertThat(single(1).body()).isNotEqualTo(single(2).body());
		assertThat(SealedItems.open(altered, List.of(OPEN)).isDone()).isFalse();
		assertThat(SealedItems.open(moved, List.of()).isDone()).isFalse();
	}

	@Test
	void aQuestionWithoutFormSecretOrTypeIsAnError() {
		assertThat(type.check(question(Content.single("S"), single(1)), "x")).isEmpty();
		SealedQuestion bare = question(Content.single("S"), single(1));
		bare.getForms().clear();
		SealedQuestion open = question(Content.single("S"), single(1));
		open.getForms().getFirst().getSecrets().set(0, "[\"B\"]");
		SealedQuestion untyped = question(Content.single("S"), single(1));
		untyped.setType("sealed");
		SealedQuestion unreadable = question(Content.single("S"), single(1));
		unreadable.getForms().getFirst().setBody("{");
		for (SealedQuestion wrong : List.of(bare, open, untyped, unreadable)) {
			assertThat(type.check(wrong, "x")).singleElement().satisfies(d -> assertThat(d.severity()).isEqualTo(Severity.ERROR));
		}
	}

	@Test
	void anItemIsNeverOfThisTypeItself() {
		assertThat(type.read(single(1), "A").isDone()).isFalse();
		assertThat(type.byPeople(single(1))).isTrue();
		assertThat(type.right(single(1))).isEmpty();
	}
}
