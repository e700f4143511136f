package org.chushi.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;

import org.chushi.core.Severity;
import org.chushi.model.SealedQuestion;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.SealedItems;
import org.chushi.questions.testing.Content;
import org.chushi.questions.testing.SealSamples;
import org.chushi.questions.testing.TestTypes;
import org.junit.jupiter.api.Test;

class SealedTypeTest {

	private final QuestionType type = new SealedType();

	private static Item single(long seed) {
		return new SingleChoiceType().item(Content.single("S"), TestTypes.random(seed));
	}

	/** A default method that is not handed on would answer for every type. */
	@Test
	void whatATypeSaysIsHandedOn() {
		assertThat(QuestionType.class.getMethods()).allSatisfy(asked -> assertThat(SealAware.class
				.getDeclaredMethod(asked.getName(), asked.getParameterTypes()).getDeclaringClass()).isEqualTo(SealAware.class));
	}

	@Test
	void aPaperGetsOneOfItsFormsAndTheTypeThatWasSealed() {
		SealedQuestion question = SealSamples.question(Content.single("S"), single(1), single(2));
		List<Item> drawn = LongStream.range(0, 40).mapToObj(i -> type.item(question, TestTypes.random(i))).toList();
		assertThat(drawn).extracting(Item::body).containsOnly(single(1).body(), single(2).body());
		assertThat(drawn).allSatisfy(i -> {
			assertThat(i.type()).isEqualTo("single-choice");
			assertThat(i.sealed()).isTrue();
			assertThat(SealedItems.open(i, List.of(SealSamples.OPEN)).value().key()).isIn(single(1).key(), single(2).key());
		});
		assertThat(type.item(question, TestTypes.random(3))).isEqualTo(type.item(question, TestTypes.random(3)));
	}

	@Test
	void anotherBodyOverTheSameSecretIsTold() {
		Item moved = SealSamples.sealed(single(1));
		Item altered = new Item(moved.question(), moved.type(), moved.stem(), single(2).body(), moved.key(), null, moved.explanation(),
				List.of(), "", 0, 1, "");
		assertThat(single(1).body()).isNotEqualTo(single(2).body());
		assertThat(SealedItems.open(altered, List.of(SealSamples.OPEN)).isDone()).isFalse();
		assertThat(SealedItems.open(moved, List.of()).isDone()).isFalse();
	}

	@Test
	void aQuestionWithoutFormSecretOrTypeIsAnError() {
		assertThat(type.check(SealSamples.question(Content.single("S"), single(1)), "x")).isEmpty();
		SealedQuestion bare = SealSamples.question(Content.single("S"), single(1));
		bare.getForms().clear();
		SealedQuestion open = SealSamples.question(Content.single("S"), single(1));
		open.getForms().getFirst().getSecrets().set(0, "[\"B\"]");
		SealedQuestion untyped = SealSamples.question(Content.single("S"), single(1));
		untyped.setType("sealed");
		SealedQuestion unreadable = SealSamples.question(Content.single("S"), single(1));
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
