package org.chushi.internal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class PasswordsTest {

	private final Passwords passwords = new Passwords(new SplittableRandom(1), PasswordCost.RECOMMENDED);

	@Test
	void onlyTheSamePasswordMatches() {
		String stored = passwords.hash("小满 likes tea".toCharArray());
		assertThat(passwords.matches("小满 likes tea".toCharArray(), stored)).isTrue();
		assertThat(passwords.matches("小满 likes Tea".toCharArray(), stored)).isFalse();
		assertThat(passwords.matches(new char[0], stored)).isFalse();
	}

	@Test
	void equalPasswordsAreStoredDifferently() {
		assertThat(passwords.hash("same".toCharArray())).isNotEqualTo(passwords.hash("same".toCharArray()));
	}

	/** Made by another implementation: {@code echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1} of the reference code. */
	@Test
	void aHashOfTheReferenceImplementationIsUnderstood() {
		String reference = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
		assertThat(passwords.matches("password".toCharArray(), reference)).isTrue();
		assertThat(passwords.matches("Password".toCharArray(), reference)).isFalse();
	}

	@Test
	void whatIsStoredSaysWhatItCost() {
		String stored = passwords.hash("password".toCharArray());
		assertThat(stored).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
		assertThat(new Passwords(new SplittableRandom(1), new PasswordCost(8, 1, 1)).matches("password".toCharArray(), stored)).isTrue();
	}

	@Test
	void aCostArgon2DoesNotKnowIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new PasswordCost(7, 1, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> new PasswordCost(8, 0, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> new PasswordCost(8, 1, 2));
	}
}
