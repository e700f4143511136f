package org.chushi.internal.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.chushi.internal.exchange.Taken;
import org.chushi.model.Choice;
import org.chushi.model.MultipleChoice;
import org.chushi.model.SingleChoice;
import org.junit.jupiter.api.Test;

class AikenFormatTest {

	private static Taken read(String text) {
		return Taken.of(new AikenFormat(), text);
	}

	@Test
	void aStemOptionsAndAnAnswerMakeAQuestion() {
		SingleChoice question = read("Who pays?\nA. Shop\nB) Customer\nANSWER: B\n").only(SingleChoice.class);
		assertThat(question.getStem().getEn()).isEqualTo("Who pays?");
		assertThat(question.getChoices()).extracting(Choice::getEn, Choice::isCorrect).containsExactly(
				org.assertj.core.groups.Tuple.tuple("Shop", false), org.assertj.core.groups.Tuple.tuple("Customer", true));
	}

	@Test
	void aStemMayHaveSeveralLinesAndChineseSigns() {
		SingleChoice question = read("退货运费\n由谁承担？\nＡ、店铺\nＢ、顾客\n答案：Ａ\n").only(SingleChoice.class);
		assertThat(question.getStem().getZh()).isEqualTo("退货运费\n由谁承担？");
		assertThat(question.getChoices().getFirst().isCorrect()).isTrue();
	}

	@Test
	void severalLettersMakeAMultipleChoice() {
		assertThat(read("Which?\nA. a\nB. b\nC. c\nANSWER: A, C").only(MultipleChoice.class).getChoices()).extracting(Choice::isCorrect)
				.containsExactly(true, false, true);
	}

	@Test
	void whatHasNoAnswerIsSaidAndTheNextOneIsRead() {
		Taken taken = read("One\nA. a\nB. b\nTwo\nA. a\nB. b\nANSWER: A\n\nThree\nA. a\nANSWER: A\n\nFour\nA. a\nB. b\nANSWER: F");
		assertThat(taken.questions).hasSize(1);
		assertThat(taken.codes()).containsExactly("Aiken_noAnswer", "Aiken_badAnswer", "Aiken_badAnswer");
		assertThat(taken.findings).extracting(f -> f.place().line()).containsExactly(1, 11, 16);
	}
}
