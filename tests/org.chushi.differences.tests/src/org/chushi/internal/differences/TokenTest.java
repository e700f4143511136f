package org.chushi.internal.differences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.chushi.differences.Token;
import org.chushi.differences.Token.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {

	private static List<String> texts(String text) {
		return Token.of(text).stream().map(Token::text).toList();
	}

	@Test
	void chineseIsReadWordByWordAndEveryMarkStandsAlone() {
		assertThat(texts("亲，您好！！请问需要什么帮助呢？")).containsExactly("亲", "，", "您好", "！", "！", "请问", "需要", "什么", "帮助", "呢", "？");
	}

	@Test
	void aMarkInsideANumberOrAWordIsAStopOfItsOwn() {
		assertThat(texts("满3.5元，don't")).containsExactly("满", "3", ".", "5", "元", "，", "don", "'", "t");
		assertThat(texts("……——")).containsExactly("…", "…", "—", "—");
	}

	@Test
	void thePlaceholdersBracesAreMarks() {
		assertThat(texts("{buyer}您好")).containsExactly("{", "buyer", "}", "您好");
		assertThat(Token.of("{buyer}").getFirst().kind()).isEqualTo(Kind.MARK);
	}

	@Test
	void oneCharacterForPeopleIsNeverTornApart() {
		assertThat(texts("👨‍👩‍👧‍👦好👍🏽")).containsExactly("👨‍👩‍👧‍👦", "好", "👍🏽");
		assertThat(texts("a\r\nb")).containsExactly("a", "\r\n", "b");
		assertThat(texts("e\u0301a")).containsExactly("e\u0301a");
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void endToEndTheTokensAreTheText(long seed) {
		Random random = new Random(seed);
		String alphabet = "您好亲请问，。！？“”…— \t\n\rab1.9'{}\u0301\u200d👍🏽\ud83d\udc4d\u3000";
		for (int round = 0; round < 200; round++) {
			String text = random.ints(random.nextInt(40), 0, alphabet.length()).mapToObj(i -> alphabet.substring(i, i + 1))
					.collect(Collectors.joining());
			int at = 0;
			for (Token token : Token.of(text)) {
				assertThat(token.start()).isEqualTo(at);
				assertThat(token.text()).isEqualTo(text.substring(at, token.end())).isNotEmpty();
				at = token.end();
			}
			assertThat(at).isEqualTo(text.length());
		}
	}
}
