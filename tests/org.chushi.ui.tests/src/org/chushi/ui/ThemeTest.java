package org.chushi.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeTest {

	static Stream<Theme.Pair> pairs() {
		return Stream.concat(Theme.light().pairs().stream(), Theme.dark().pairs().stream());
	}

	@ParameterizedTest
	@MethodSource("pairs")
	void everyTextIsReadableOnItsGround(Theme.Pair pair) {
		assertThat(Theme.contrast(pair.ink(), pair.ground())).as(pair.name()).isGreaterThanOrEqualTo(Theme.LEAST_CONTRAST);
	}

	/** Figures of the definition in WCAG 2.2: 21 for black on white, 1 for the same colour, 4.54 for #767676 on white. */
	@Test
	void contrastIsTheOneOfTheStandard() {
		RGB white = new RGB(255, 255, 255);
		assertThat(Theme.contrast(new RGB(0, 0, 0), white)).isCloseTo(21, within(0.001));
		assertThat(Theme.contrast(white, white)).isCloseTo(1, within(0.001));
		assertThat(Theme.contrast(new RGB(0x76, 0x76, 0x76), white)).isCloseTo(4.54, within(0.01));
	}

	@Test
	void everyStateHasAnIconOfItsOwnAndNotColourAlone() {
		assertThat(Stream.of(Status.values()).map(Status::icon)).doesNotHaveDuplicates().hasSize(Status.values().length);
	}
}
