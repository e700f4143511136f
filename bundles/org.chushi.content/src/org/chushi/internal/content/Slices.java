package org.chushi.internal.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import org.chushi.content.BankFile.Slice;

/**
 * Cuts an XML file into the children of its root, looking at nothing but where elements begin and end (XML 1.0, sections
 * 2.4 to 2.7, 3.1). The bytes must be UTF-8 or ASCII. What is inside of a child is for a parser to judge. Document types
 * are refused.
 */
final class Slices {

	/** No question is that long. */
	static final int LONGEST = 16 << 20;

	/** Given each child of the root. */
	interface Taker {

		/** @param bytes are used again after the call */
		void child(byte[] bytes, Slice slice) throws IOException;

		/** All bytes of the file, before the children in them. */
		default void bytes(byte[] buffer, int length) {
			// most do not care
		}

		/** Asked after each child. */
		default boolean enough() {
			return false;
		}
	}

	private final InputStream in;
	private final Taker taker;
	private final byte[] buffer = new byte[1 << 16];
	private int at;
	private int filled;
	private long before;
	private int line = 1;
	private int depth;
	private byte[] held = new byte[1 << 12];
	private int holding = -1;
	private boolean done;

	Slices(InputStream in, Taker taker) {
		this.in = in;
		this.taker = taker;
	}

	/** @throws IOException also when elements do not close */
	void read() throws IOException {
		long offset = 0;
		int begun = 0;
		for (int c = next(); c >= 0 && !done; c = next()) {
			if (c != '<') {
				continue;
			}
			if (depth == 1) {
				offset = before + at - 1;
				begun = line;
				held[0] = '<';
				holding = 1;
			}
			int was = depth;
			if (markup() && depth == 1 && was > 0) {
				taker.child(held, new Slice(offset, holding, begun));
				holding = -1;
				done = taker.enough();
			}
		}
		if (depth != 0 && !done) {
			throw new Unfit(Messages.Slices_open.text(line));
		}
	}

	/** @return whether an element begins, ends or both */
	private boolean markup() throws IOException {
		int c = must();
		switch (c) {
		case '?' -> until('?', '>', 1);
		case '!' -> declaration();
		case '/' -> {
			until('>');
			depth--;
			return true;
		}
		default -> {
			open();
			return true;
		}
		}
		return false;
	}

	private void open() throws IOException {
		int last = 0;
		for (int c = must(); c != '>'; c = must()) {
			if (c == '"' || c == '\'') {
				until(c);
			}
			last = c;
		}
		depth += last == '/' ? 0 : 1;
	}

	private void declaration() throws IOException {
		int c = must();
		if (c == '-' && must() == '-') {
			until('-', '>', 2);
		} else if (c == '[') {
			until(']', '>', 2);
		} else {
			throw new Unfit(Messages.Slices_type.text(line));
		}
	}

	private void until(int end) throws IOException {
		int c = must();
		while (c != end) {
			c = must();
		}
	}

	/** Until so many of the first one are followed by the other. */
	private void until(int first, int last, int times) throws IOException {
		int seen = 0;
		for (int c = must(); c != last || seen < times; c = must()) {
			seen = c == first ? seen + 1 : 0;
		}
	}

	private int must() throws IOException {
		int c = next();
		if (c < 0) {
			throw new Unfit(Messages.Slices_open.text(line));
		}
		return c;
	}

	private int next() throws IOException {
		if (at == filled && !fill()) {
			return -1;
		}
		byte b = buffer[at++];
		if (b == '\n') {
			line++;
		}
		if (holding >= 0) {
			if (holding == held.length) {
				grow();
			}
			held[holding++] = b;
		}
		return b & 0xff;
	}

	private void grow() throws IOException {
		if (held.length >= LONGEST) {
			throw new Unfit(Messages.Slices_long.text(line, LONGEST >> 20));
		}
		held = Arrays.copyOf(held, held.length * 2);
	}

	private boolean fill() throws IOException {
		before += filled;
		at = 0;
		filled = Math.max(0, in.read(buffer));
		taker.bytes(buffer, filled);
		return filled > 0;
	}
}
