package org.chushi.internal.assessment.jdbc;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chushi.content.QuestionKind;

/**
 * Gives questions their numbers: by kind, the sound ones after the others, then by id. First every question is added in the
 * order of the file, then the kinds are ordered, then each place is met in the order of ids.
 */
final class Numbering {

	/** Numbers and places in one row of the table. */
	static final int BLOCK = 512;

	/** @param sound whether nothing is wrong with it */
	record Sort(QuestionKind kind, boolean sound) {
	}

	interface Sorted {
		void take(Sort sort, int first, int size);
	}

	interface Block {
		void take(int block, byte[] places, byte[] numbers);
	}

	private static final class Known {
		private final int mark;
		private int size;

		Known(int mark) {
			this.mark = mark;
		}
	}

	private final Map<Sort, Known> sorts = new HashMap<>();
	/** By place: the mark of its sort, and later its number. */
	private int[] all = new int[1 << 10];
	private int count;
	/** By mark: the number that comes next. */
	private int[] next;

	void add(Sort sort) {
		if (count == all.length) {
			all = Arrays.copyOf(all, count + (count >> 1));
		}
		Known known = sorts.computeIfAbsent(sort, s -> new Known(sorts.size()));
		known.size++;
		all[count++] = known.mark;
	}

	void order(Sorted taker) {
		next = new int[sorts.size()];
		List<Sort> order = new ArrayList<>(sorts.keySet());
		order.sort(Comparator.comparing(Sort::kind).thenComparing(Sort::sound));
		int first = 0;
		for (Sort sort : order) {
			Known known = sorts.get(sort);
			taker.take(sort, first, known.size);
			next[known.mark] = first;
			first += known.size;
		}
	}

	/** Each place once, in the order of ids. */
	void next(int place) {
		all[place] = next[all[place]]++;
	}

	/** The places of numbers and the numbers of places, both from {@code block * BLOCK} on. */
	void blocks(Block taker) {
		int[] places = new int[count];
		for (int place = 0; place < count; place++) {
			places[all[place]] = place;
		}
		for (int from = 0; from < count; from += BLOCK) {
			int to = Math.min(count, from + BLOCK);
			taker.take(from / BLOCK, packed(places, from, to), packed(all, from, to));
		}
	}

	private static byte[] packed(int[] numbers, int from, int to) {
		ByteBuffer bytes = ByteBuffer.allocate((to - from) * Integer.BYTES);
		bytes.asIntBuffer().put(numbers, from, to - from);
		return bytes.array();
	}

	/** @param at from 0, as they were packed */
	static int read(byte[] packed, int at) {
		return ByteBuffer.wrap(packed).getInt(at * Integer.BYTES);
	}
}
