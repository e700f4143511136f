package org.chushi.internal.ui.exams;

import static org.assertj.core.api.Assertions.assertThat;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.junit.jupiter.api.Test;

class OnceTest {

	private int asked;

	@Test
	void whatWasReadIsNotReadAgain() throws Exception {
		Once<Integer> once = new Once<>(() -> Result.done(++asked));
		assertThat(once.call()).isEqualTo(once.call()).isEqualTo(Result.done(1));
	}

	@Test
	void aRefusalIsTriedAgain() throws Exception {
		Once<Integer> once = new Once<>(() -> ++asked < 2 ? Result.refused(Bilingual.same("no")) : Result.done(asked));
		assertThat(once.call().isDone()).isFalse();
		assertThat(once.call()).isEqualTo(Result.done(2));
	}
}
