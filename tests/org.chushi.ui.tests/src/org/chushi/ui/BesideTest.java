package org.chushi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BesideTest {

	@Test
	void theWordsTakeWhatIsLeft() {
		assertThat(Beside.share(600, 150, 24, 300)).isEqualTo(426);
	}

	@Test
	void wordsThatWouldGetTooNarrowGetALineOfTheirOwn() {
		assertThat(Beside.share(473, 150, 24, 300)).isZero();
		assertThat(Beside.share(474, 150, 24, 300)).isEqualTo(300);
	}
}
