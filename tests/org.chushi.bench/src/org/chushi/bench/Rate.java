package org.chushi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Events per second, over several rounds. */
final class Rate {

	interface Work {
		void run() throws Exception;
	}

	private final List<Double> rounds = new ArrayList<>();

	void time(long events, Work work) throws Exception {
		long start = System.nanoTime();
		work.run();
		add(events * 1e9 / (System.nanoTime() - start));
	}

	void add(double eventsPerSecond) {
		rounds.add(eventsPerSecond);
	}

	double last() {
		return rounds.getLast();
	}

	/** The middle one, without the first so many. */
	double median(int warmUp) {
		return middle(rounds.subList(warmUp, rounds.size()));
	}

	/** The middle one of the ratios to the other's same round: what else the machine did then struck both alike. */
	double ratio(Rate reference, int warmUp) {
		return middle(IntStream.range(warmUp, rounds.size()).mapToObj(i -> rounds.get(i) / reference.rounds.get(i)).toList());
	}

	private static double middle(List<Double> values) {
		return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
	}
}
