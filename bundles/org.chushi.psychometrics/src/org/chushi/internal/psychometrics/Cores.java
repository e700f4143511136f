package org.chushi.internal.psychometrics;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Work cut into pieces, done on all cores. What belongs to a piece does not depend on how many cores there are. */
final class Cores {

	private Cores() {
	}

	static void each(int pieces, IntConsumer work) {
		if (pieces == 1) {
			work.accept(0);
		} else {
			IntStream.range(0, pieces).parallel().forEach(work);
		}
	}
}
