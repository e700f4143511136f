package org.chushi.internal.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.chushi.assessment.Item;
import org.chushi.internal.practice.PracticeEvents.Slip;
import org.chushi.model.Choice;
import org.chushi.model.Ordering;
import org.chushi.model.Question;
import org.chushi.model.SingleChoice;
import org.chushi.model.TrueFalse;
import org.junit.jupiter.api.Test;

final class StockTest {

	private final SingleChoice single = Content.single("S", "K-A");
	private final Ordering ordering = Content.ordering("O", "K-A");

	private static Stock stock(Question... questions) {
		return new Stock(new TestLibrary(Content.pack("K-A"), Content.bank("B", List.of(questions))).library(),
				PracticeRoom.TYPES);
	}

	private static Sheet sheet(Question question) {
		return stock(question).find(question.getId()).orElseThrow();
	}

	@Test
	void aQuestionOfAnUnknownTypeOrWithAnErrorIsNotPractised() {
		TrueFalse unknown = Content.MAKE.createTrueFalse();
		unknown.setId("t");
		SingleChoice broken = Content.single("X", "K-A");
		Content.rekey(broken, "none");
		assertThat(stock(single, unknown, broken).all()).extracting(Sheet::id).containsExactly(single.getId());
	}

	@Test
	void competenciesAreKnownByIdHoweverTheyAreNamed() {
		SingleChoice byId = Content.single("I", Content.id("K-A"));
		assertThat(sheet(single).competencies()).isEqualTo(sheet(byId).competencies()).containsExactly(Content.id("K-A"));
	}

	@Test
	void theKeyDoesNotDependOnTheShuffle() {
		for (long seed = 0; seed < 20; seed++) {
			for (Sheet sheet : List.of(sheet(single), sheet(ordering))) {
				Item item = sheet.item(seed);
				assertThat(Sheet.sources(item, item.key())).isEqualTo(sheet.key());
				assertThat(Sheet.shown(item, sheet.key())).isEqualTo(item.key());
			}
		}
		assertThat(sheet(single).key()).containsExactly("B");
		assertThat(sheet(ordering).key()).containsExactly("A", "B", "C", "D");
	}

	@Test
	void theSameSeedShowsTheSameOrderAndAnotherOneAnother() {
		assertThat(sheet(ordering).item(7)).isEqualTo(sheet(ordering).item(7));
		assertThat(java.util.stream.LongStream.range(0, 20).mapToObj(s -> sheet(ordering).item(s).options()).distinct())
				.hasSizeGreaterThan(5);
	}

	@Test
	void aSlipHoldsWhileWordsChangeAndNotWhenOptionsOrKeysDo() {
		Slip slip = sheet(single).slip(3);
		single.getStem().setEn("other words");
		single.getChoices().getFirst().setEn("other words");
		assertThat(sheet(single).is(slip, 3)).isTrue();
		Content.rekey(single, "C");
		assertThat(sheet(single).is(slip, 3)).isFalse();
		Content.rekey(single, "B");
		Choice more = Content.MAKE.createChoice();
		more.setKey("E");
		more.setZh("更多");
		more.setEn("more");
		single.getChoices().add(more);
		assertThat(sheet(single).is(slip, 3)).isFalse();
	}
}
