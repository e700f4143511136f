package org.chushi.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {

	@Test
	void aCharacterAboveTheFirstPlaneIsOneCodePoint() {
		assertThat(new Span(2, 5).codePoints("😀a😀b")).isEqualTo(new Span(1, 3));
	}

	@Test
	void spansThatTouchDoNotOverlap() {
		assertThat(new Span(0, 2).overlaps(new Span(2, 3))).isFalse();
		assertThat(new Span(0, 3).overlaps(new Span(2, 3))).isTrue();
	}

	@Test
	void theLongerOfTwoThatBeginTogetherGoesFirst() {
		assertThat(new Span(1, 5)).isLessThan(new Span(1, 3)).isLessThan(new Span(2, 9));
	}

	@Test
	void aSpanDoesNotEndBeforeItBegins() {
		assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
	}
}
