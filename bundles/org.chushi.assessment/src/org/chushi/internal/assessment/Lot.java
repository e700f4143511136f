package org.chushi.internal.assessment;

import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * The numbers from 0 up in random order, each once: the shuffle of Fisher and Yates (Durstenfeld, Algorithm 235, 1964), of
 * which only the places that were exchanged are kept. So a few of a million cost no more than a few of a hundred.
 */
final class Lot {

	private final Map<Integer, Integer> moved = new HashMap<>();
	private final RandomGenerator random;
	private final int size;
	private int drawn;

	Lot(int size, RandomGenerator random) {
		this.size = size;
		this.random = random;
	}

	boolean hasNext() {
		return drawn < size;
	}

	int next() {
		int place = drawn + random.nextInt(size - drawn);
		int here = moved.getOrDefault(drawn, drawn);
		moved.remove(drawn);
		drawn++;
		if (place == drawn - 1) {
			return here;
		}
		Integer there = moved.put(place, here);
		return there == null ? place : there;
	}
}
