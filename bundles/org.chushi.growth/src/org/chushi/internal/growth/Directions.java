package org.chushi.internal.growth;

import org.chushi.growth.Direction;

/** Where moves of a map lead. */
final class Directions {

	private Directions() {
	}

	static Direction of(boolean vertical) {
		return vertical ? Direction.UP : Direction.ACROSS;
	}
}
