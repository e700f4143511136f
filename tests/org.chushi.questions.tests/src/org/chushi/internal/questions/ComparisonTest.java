package org.chushi.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;

import org.chushi.core.Bilingual;
import org.chushi.model.AnswerMatch;
import org.chushi.questions.Keys;
import org.chushi.questions.testing.TestTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ComparisonTest {

	private static final Keys.Telling FREE = new Keys.Telling(false, false, false, false);
	private final Comparison free = new Comparison(FREE);

	private boolean matches(AnswerMatch match, String pattern, String text) {
		return free.matches(new Keys.Words(pattern, match, "", Bilingual.same("")), text);
	}

	@ParameterizedTest
	@CsvSource({ "退貨,退货", "發票,发票", "頭髮,头发", "ＡＢＣ,abc", "①,1", "㎏,kg", "STRASSE,straße", "ｶﾞ,ガ" })
	void formsThatMeanTheSameAreTheSame(String first, String second) {
		assertThat(free.form(first)).isEqualTo(free.form(second));
	}

	@Test
	void aFormOfAFormIsThatForm() {
		RandomGenerator random = TestTypes.random(3);
		for (int i = 0; i < 300; i++) {
			StringBuilder text = new StringBuilder();
			random.ints(12, 0x20, 0xFFFF).filter(c -> c < 0xD800 || c > 0xDFFF).forEach(text::appendCodePoint);
			String form = free.form(text.toString());
			assertThat(free.form(form)).as(text.toString()).isEqualTo(form);
		}
	}

	@ParameterizedTest
	@CsvSource({ "*,anything,true", "a*c,abbc,true", "a*c,ac,true", "a*c,acb,false", "*b*,abc,true", "a**b,ab,true",
			"\\*,*,true", "\\*,x,false", "a*b*c,aXbYbZc,true", "x,X,true", "*货,退貨,true" })
	void aStarIsAnyRunOfCharacters(String pattern, String text, boolean matches) {
		assertThat(matches(AnswerMatch.WILDCARD, pattern, text)).isEqualTo(matches);
	}

	@ParameterizedTest
	@CsvSource({ "\\d+天,7天,true", "\\d+天,７天,true", "[一-龥]{2},退货,true", "\\p{Han}+,退貨,true", "（.*）,（好）,true",
			"abc,ABC,true", "ab,abc,false", "发(货|票),發貨,true" })
	void aPatternIsMatchedAsAWhole(String pattern, String text, boolean matches) {
		assertThat(matches(AnswerMatch.REGULAR_EXPRESSION, pattern, text)).isEqualTo(matches);
	}

	@Test
	void severalThreadsCompareAtOnce() throws Exception {
		Callable<String> compare = () -> new Comparison(FREE).form("發票與頭髮");
		try (var threads = Executors.newFixedThreadPool(4)) {
			for (var form : threads.invokeAll(java.util.Collections.nCopies(40, compare))) {
				assertThat(form.get()).isEqualTo("发票与头发");
			}
		}
	}

	@Test
	void repetitionsMultipliedAreBounded() {
		for (String fine : List.of("a{3}", "(a{10}){100}", "a{2,5}b{1,9}", "a{}")) {
			assertThat(Patterns.of(fine, true)).as(fine).isPresent();
		}
		for (String costly : List.of("(a{100}){11}", "a{1001}", "((a{1,40}){1,40}){1,40}")) {
			assertThat(Patterns.of(costly, true)).as(costly).isEmpty();
		}
	}
}
