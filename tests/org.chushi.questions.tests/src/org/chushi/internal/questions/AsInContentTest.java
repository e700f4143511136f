package org.chushi.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.model.Credit;
import org.chushi.model.Question;
import org.chushi.questions.AnswerClass;
import org.chushi.questions.ExamChoice;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.testing.Content;
import org.chushi.questions.testing.TestTypes;
import org.chushi.questions.testing.TypeSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who works on the content sees options called alike everywhere, whatever the order somebody had them in. */
final class AsInContentTest {

	static Stream<Question> lettered() {
		return Stream.of(Content.single("Q"), Content.multiple("Q", Credit.PARTIAL, "ACD"), TypeSamples.pickReply(),
				Content.ordering("Q", Credit.PARTIAL, 4), TypeSamples.procedure());
	}

	private static QuestionType type(Question question) {
		return TestTypes.ALL.of(question.eClass()).orElseThrow();
	}

	@ParameterizedTest
	@MethodSource("lettered")
	void everyOrderIsTheSameItemInContentOrder(Question question) {
		QuestionType type = type(question);
		Item first = type.item(question, TestTypes.random(0)).asInContent();
		assertThat(first.choices()).extracting(ExamChoice::key).isSorted().first().isEqualTo("A");
		for (long seed = 1; seed < 30; seed++) {
			Item shuffled = type.item(question, TestTypes.random(seed));
			assertThat(shuffled.asInContent()).isEqualTo(first);
			assertThat(shuffled.asInContent().asInContent()).isEqualTo(first);
		}
	}

	@ParameterizedTest
	@MethodSource("lettered")
	void theKeyIsTheSameOptionsUnderTheirNamesInTheContent(Question question) {
		QuestionType type = type(question);
		for (long seed = 0; seed < 30; seed++) {
			Item shuffled = type.item(question, TestTypes.random(seed));
			Item item = shuffled.asInContent();
			assertThat(type.namedKey(item)).isEqualTo(item.key()).isEqualTo(type.namedKey(shuffled));
			assertThat(type.remarks(item, type.right(item).orElseThrow()))
					.containsExactlyInAnyOrderElementsOf(type.remarks(shuffled, type.right(shuffled).orElseThrow()));
			assertThat(type.classes(item)).containsExactlyInAnyOrderElementsOf(type.classes(shuffled));
		}
	}

	@Test
	void whatHasNoLettersStaysAsItIs() {
		for (Question question : new Question[] { Content.trueFalse("Q", true), TypeSamples.matching(Credit.PARTIAL),
				TypeSamples.shortAnswer() }) {
			Item item = type(question).item(question, TestTypes.random(3));
			assertThat(item.asInContent()).isSameAs(item);
		}
	}

	@Test
	void trueAndFalseAreSaidInWords() {
		Question question = Content.trueFalse("Q", true);
		Item item = type(question).item(question, TestTypes.random(3));
		assertThat(type(question).told(item)).isEqualTo(Messages.TrueFalseType_true.text());
		assertThat(type(question).classes(item)).extracting(AnswerClass::said)
				.startsWith(Messages.TrueFalseType_true.text(), Messages.TrueFalseType_false.text())
				.noneMatch(said -> said.zh().contains("(") || said.zh().contains("true"));
		assertThat(new AnswerClass("B", new Bilingual("退货", "Return"), true).said()).isEqualTo(new Bilingual("B  退货", "B  Return"));
	}
}
