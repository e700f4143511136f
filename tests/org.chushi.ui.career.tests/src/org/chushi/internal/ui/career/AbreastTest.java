package org.chushi.internal.ui.career;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AbreastTest {

	@Test
	void theSecondStandsBesideTheFirstWhereThatKeepsItsWidthAndBelowItElse() {
		assertThat(Abreast.share(1500, 16, 700, 440)).isEqualTo(1044);
		assertThat(Abreast.share(1156, 16, 700, 440)).isEqualTo(700);
		assertThat(Abreast.share(1155, 16, 700, 440)).isEqualTo(1155);
	}
}
