package org.chushi.internal.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.chushi.people.Accounts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInNameTest {

	@ParameterizedTest
	@ValueSource(strings = { "ab", "lin.xia", " Lin-2 ", "abcdefghijklmnopqrstuvwxyz123456" })
	void lettersDigitsDotsAndDashesAreAName(String name) {
		assertThat(Accounts.isSignInName(name)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a", "小满", "lin xia", "lin_xia", "abcdefghijklmnopqrstuvwxyz1234567" })
	void whatCannotBeTypedOnEveryKeyboardIsNone(String name) {
		assertThat(Accounts.isSignInName(name)).isFalse();
	}
}
