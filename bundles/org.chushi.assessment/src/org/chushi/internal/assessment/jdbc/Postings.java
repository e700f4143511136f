package org.chushi.internal.assessment.jdbc;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * In which questions of one block of the file a pair of characters occurs: their places in the block, each as the distance
 * from the one before, in as many bytes of seven bits as it needs (LEB128).
 */
final class Postings {

	/** Questions in a block; bounds the memory of the builder. */
	static final int BLOCK = 1 << 15;

	private static final class Growing {
		private byte[] bytes = new byte[8];
		private int length;
		private int last = -1;

		void add(int place) {
			for (int rest = place - last - 1; ; rest >>>= 7) {
				if (length == bytes.length) {
					bytes = Arrays.copyOf(bytes, length * 2);
				}
				bytes[length++] = (byte) (rest < 128 ? rest : rest & 127 | 128);
				if (rest < 128) {
					break;
				}
			}
			last = place;
		}
	}

	private final Map<Integer, Growing> grams = new HashMap<>();

	/** @param place in the block, higher than the last one; @param of different pairs */
	void add(int place, int[] of) {
		for (int gram : of) {
			grams.computeIfAbsent(gram, g -> new Growing()).add(place);
		}
	}

	/** Gives all in the order of pairs, and is empty again. */
	void drain(BiConsumer<Integer, byte[]> taker) {
		grams.keySet().stream().sorted().forEach(g -> {
			Growing found = grams.get(g);
			taker.accept(g, Arrays.copyOf(found.bytes, found.length));
		});
		grams.clear();
	}

	/** The places in the block. */
	static int[] read(byte[] bytes) {
		int[] places = new int[bytes.length];
		int count = 0;
		int last = -1;
		int value = 0;
		int shift = 0;
		for (byte b : bytes) {
			value |= (b & 127) << shift;
			shift += 7;
			if (b >= 0) {
				last += value + 1;
				places[count++] = last;
				value = 0;
				shift = 0;
			}
		}
		return Arrays.copyOf(places, count);
	}
}
