package org.chushi.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.chushi.ui.Type;
import org.chushi.ui.testing.OnScreen;
import org.junit.jupiter.api.Test;

class LinesTest extends OnScreen {

	private static final String LONG = "Director of customer experience and of everything else";

	private Lines lines(String text, int width, int most) {
		return new Lines(look(), look().font(Type.STRONG), text, width, most);
	}

	@Test
	void aTextThatFitsIsShownWhole() {
		try (Lines lines = lines(LONG, Lines.FREE, 1)) {
			assertThat(lines.count()).isOne();
			assertThat(lines.shown()).isEqualTo(LONG);
		}
	}

	@Test
	void aTextThatNeedsTwoLinesGetsThemBeforeItIsShortened() {
		int half = width() * 6 / 10;
		try (Lines two = lines(LONG, half, 2); Lines one = lines(LONG, half, 1)) {
			assertThat(two.shown()).isEqualTo(LONG);
			assertThat(two.count()).isEqualTo(2);
			assertThat(two.width()).isLessThanOrEqualTo(half);
			assertThat(one.shown()).endsWith("…").hasSizeLessThan(LONG.length());
			assertThat(one.count()).isOne();
			assertThat(one.height()).isLessThan(two.height());
		}
	}

	@Test
	void chineseWrapsBetweenAnyTwoCharacters() {
		try (Lines lines = lines("客户体验总监与其他一切", look().px(60), 9)) {
			assertThat(lines.count()).isGreaterThan(2);
			assertThat(lines.width()).isLessThanOrEqualTo(look().px(60));
		}
	}

	@Test
	void noCharacterIsCutInTwo() {
		try (Lines lines = lines("𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷", look().px(50), 1)) {
			assertThat(lines.shown().replace("…", "").codePoints().toArray()).containsOnly("𠮷".codePointAt(0));
		}
	}

	@Test
	void aPlaceWithoutWidthIsNoFailure() {
		try (Lines lines = lines(LONG, -40, 2)) {
			assertThat(lines.count()).isLessThanOrEqualTo(2);
		}
	}

	private int width() {
		try (Lines lines = lines(LONG, Lines.FREE, 1)) {
			return lines.width();
		}
	}
}
