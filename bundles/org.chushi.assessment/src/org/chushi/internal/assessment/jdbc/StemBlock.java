package org.chushi.internal.assessment.jdbc;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.function.LongConsumer;

/** Fingerprints of the stems of questions that follow each other, for one row of the table. */
final class StemBlock {

	private static final int SIZE = 1 << 12;

	private final ByteBuffer bytes = ByteBuffer.allocate(SIZE * Long.BYTES);

	/** @return whether the block is full now */
	boolean add(long fingerprint) {
		bytes.putLong(fingerprint);
		return !bytes.hasRemaining();
	}

	/** What was added; the block is empty again. */
	byte[] drain() {
		byte[] drained = Arrays.copyOf(bytes.array(), bytes.position());
		bytes.clear();
		return drained;
	}

	static void read(byte[] drained, LongConsumer taker) {
		LongBuffer prints = ByteBuffer.wrap(drained).asLongBuffer();
		while (prints.hasRemaining()) {
			taker.accept(prints.get());
		}
	}
}
