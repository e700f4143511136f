package org.chushi.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;

class WayTest {

	private final Way straight = Way.straight(new Point(0, 0), new Point(100, 0));
	private final Way bow = new Way(new Point(0, 0), new Point(0, -40), new Point(100, -40), new Point(100, 0));

	@Test
	void itLeadsFromItsBeginningToItsEnd() {
		assertThat(bow.at(0)).isEqualTo(new Point(0, 0));
		assertThat(bow.at(1)).isEqualTo(new Point(100, 0));
		assertThat(bow.at(0.5)).isEqualTo(new Point(50, -30));
	}

	@Test
	void howFarAPointIsFromItIsMeasuredToTheLineAndNotToItsEnds() {
		assertThat(straight.distance(50, 7)).isEqualTo(7, within(0.5));
		assertThat(straight.distance(110, 0)).as("beyond the end").isEqualTo(10, within(0.5));
		assertThat(bow.distance(50, -30)).isLessThan(1.5);
		assertThat(bow.distance(50, 0)).as("below the bow").isGreaterThan(25);
	}

	@Test
	void aWayOfNoLengthIsAPoint() {
		assertThat(Way.straight(new Point(3, 4), new Point(3, 4)).distance(0, 0)).isEqualTo(5, within(0.01));
	}
}
