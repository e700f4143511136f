package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordCheckTest {

	private static char[] typed(String text) {
		return text.toCharArray();
	}

	@Test
	void theOldPasswordIsNeeded() {
		assertThat(PasswordCheck.old(typed(""))).isPresent();
		assertThat(PasswordCheck.old(typed("x"))).isEmpty();
	}

	@Test
	void aNewPasswordIsLongEnoughAndAnotherOne() {
		assertThat(PasswordCheck.fresh(typed("old"), typed("1234567"))).isPresent();
		assertThat(PasswordCheck.fresh(typed("old"), typed("12345678"))).isEmpty();
		assertThat(PasswordCheck.fresh(typed("12345678"), typed("12345678"))).isPresent();
	}

	@Test
	void theNewPasswordIsTypedTwiceAlike() {
		assertThat(PasswordCheck.again(typed("一二三四五六七八"), typed("一二三四五六七八"))).isEmpty();
		assertThat(PasswordCheck.again(typed("12345678"), typed("1234567"))).isPresent();
	}
}
