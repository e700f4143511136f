package org.chushi.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chushi.questions.testing.TestTypes.random;

import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.model.AnswerMatch;
import org.chushi.model.Question;
import org.chushi.model.ShortAnswer;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;
import org.chushi.questions.TypeData;
import org.chushi.questions.testing.TypeSamples;
import org.junit.jupiter.api.Test;

final class ShortAnswerTypeTest extends QuestionTypeContract {

	@Override
	QuestionType type() {
		return new ShortAnswerType();
	}

	@Override
	Question question() {
		return TypeSamples.shortAnswer();
	}

	@Override
	Question broken() {
		return TypeSamples.shortAnswer(TypeSamples.accepted("(", AnswerMatch.REGULAR_EXPRESSION, null));
	}

	private Fraction score(ShortAnswer question, String words) {
		return score(type().item(question, random(1)), Response.text(words));
	}

	private static ShortAnswer literal(String words) {
		return TypeSamples.shortAnswer(TypeSamples.accepted(words, AnswerMatch.LITERAL, null));
	}

	@Test
	void theFirstAnswerThatMatchesCounts() {
		ShortAnswer question = TypeSamples.shortAnswer();
		assertThat(score(question, "七天无理由退货")).isEqualTo(Fraction.ONE);
		assertThat(score(question, "7 天无理由退货")).isEqualTo(Fraction.of(1, 2));
		assertThat(score(question, "退货")).isEqualTo(Fraction.of(1, 3));
		assertThat(score(question, "不知道")).isEqualTo(Fraction.of(-1, 10));
	}

	@Test
	void widthScriptCaseAndSpacesAreToleratedUnlessToldApart() {
		assertThat(score(literal("退款ABC 12"), "　退款ＡＢＣ   １２ ")).isEqualTo(Fraction.ONE);
		assertThat(score(literal("退款abc"), "退款ABC")).isEqualTo(Fraction.ONE);
		assertThat(score(literal("发货后联系客服"), "發貨後聯繫客服")).isEqualTo(Fraction.ONE);
		ShortAnswer exact = literal("发货 A");
		exact.setExactScript(true);
		exact.setExactWidth(true);
		exact.setCaseSensitive(true);
		exact.setExactSpaces(true);
		for (String other : List.of("發貨 A", "发货 Ａ", "发货 a", "发货  A")) {
			assertThat(score(exact, other)).as(other).isEqualTo(Fraction.ZERO);
		}
		assertThat(score(exact, "发货 A")).isEqualTo(Fraction.ONE);
	}

	@Test
	void aStarStandsForAnythingAndWithABackslashForItself() {
		ShortAnswer question = TypeSamples.shortAnswer(TypeSamples.accepted("5\\*3*元", AnswerMatch.WILDCARD, null));
		assertThat(score(question, "5*3=15元")).isEqualTo(Fraction.ONE);
		assertThat(score(question, "5x3=15元")).isEqualTo(Fraction.ZERO);
	}

	@Test
	void aPatternThatWouldHoldOthersUpForYearsIsDoneAtOnce() {
		ShortAnswer question = TypeSamples.shortAnswer(TypeSamples.accepted("(a+)+$|(a|aa)*b", AnswerMatch.REGULAR_EXPRESSION, null),
				TypeSamples.accepted("*a*a*a*a*a*a*a*a*b", AnswerMatch.WILDCARD, null));
		assertThat(score(question, "a".repeat(900) + "!")).isEqualTo(Fraction.ZERO);
	}

	@Test
	void aPatternThatIsCostlyToReadOrNotToBeMatchedInTimeIsAnError() {
		for (String pattern : List.of("(", "(a)\\1", "(?=a)b", "((x{100}){100}){100}", "x".repeat(401))) {
			assertThat(type().check(TypeSamples.shortAnswer(TypeSamples.accepted(pattern, AnswerMatch.REGULAR_EXPRESSION, null)), ""))
					.as(pattern).hasSize(1);
		}
	}

	@Test
	void anAnswerHiddenByOneBeforeItIsPointedOut() {
		assertThat(type().check(TypeSamples.shortAnswer(TypeSamples.accepted("*", AnswerMatch.WILDCARD, null),
				TypeSamples.accepted("退货", AnswerMatch.LITERAL, null)), "")).hasSize(1);
	}

	@Test
	void aCorrectionPutsWhatEarnsEverythingInPlaceOfWhatDid() {
		Item item = item(1);
		TypeData key = type().key(item, List.of("无理由退货", "wildcard:七日*")).value();
		assertThat(type().wrongKey(item, key)).isEmpty();
		Item other = item.keyed(key);
		assertThat(score(other, Response.text("七日内退"))).isEqualTo(Fraction.ONE);
		assertThat(score(other, Response.text("七天无理由退货"))).isEqualTo(Fraction.of(-1, 10));
		assertThat(score(other, Response.text("7天退货"))).isEqualTo(Fraction.of(1, 2));
		assertThat(type().told(other)).isEqualTo(Bilingual.same("无理由退货 | 七日*"));
	}

	@Test
	void whatIsChosenIsNoText() {
		assertThat(type().wrong(item(1), Response.keys("A"))).isPresent();
		assertThat(type().wrong(item(1), Response.text("x".repeat(1_001)))).isPresent();
	}
}
