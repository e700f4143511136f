package org.chushi.internal.assessment.jdbc;

import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

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

	/** Open addressing, a place of which is free where nothing was found. */
	private int[] grams = new int[1 << 12];
	private Growing[] found = new Growing[1 << 12];
	private int size;

	/** @param place in the block, higher than the last one; @param of different pairs */
	void add(int place, int[] of) {
		for (int gram : of) {
			int at = at(gram);
			if (found[at] == null) {
				if (size * 2 >= grams.length) {
					grow();
					at = at(gram);
				}
				grams[at] = gram;
				found[at] = new Growing();
				size++;
			}
			found[at].add(place);
		}
	}

	private int at(int gram) {
		int at = (gram * 0x9E3779B9 >>> 8) & grams.length - 1;
		while (found[at] != null && grams[at] != gram) {
			at = at + 1 & grams.length - 1;
		}
		return at;
	}

	private void grow() {
		int[] old = grams;
		Growing[] oldFound = found;
		grams = new int[old.length * 2];
		found = new Growing[old.length * 2];
		for (int i = 0; i < old.length; i++) {
			if (oldFound[i] != null) {
				int at = at(old[i]);
				grams[at] = old[i];
				found[at] = oldFound[i];
			}
		}
	}

	/** Gives all in the order of pairs, and is empty again. */
	void drain(BiConsumer<Integer, byte[]> taker) {
		IntStream.range(0, grams.length).filter(i -> found[i] != null).map(i -> grams[i]).sorted().forEach(gram -> {
			Growing places = found[at(gram)];
			taker.accept(gram, Arrays.copyOf(places.bytes, places.length));
		});
		Arrays.fill(found, null);
		size = 0;
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
