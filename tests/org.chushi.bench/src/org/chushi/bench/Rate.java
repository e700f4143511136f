package org.chushi.bench;

import java.util.ArrayList;
import java.util.List;

/** Events per second, over several rounds. */
final class Rate {

	interface Work {
		void run() throws Exception;
	}

	private final List<Double> rounds = new ArrayList<>();

	void time(long events, Work work) throws Exception {
		long start = System.nanoTime();
		work.run();
		rounds.add(events * 1e9 / (System.nanoTime() - start));
	}

	/** The middle one, without the first so many. */
	double median(int warmUp) {
		return rounds.stream().skip(warmUp).sorted().skip((rounds.size() - warmUp) / 2).findFirst().orElseThrow();
	}
}
