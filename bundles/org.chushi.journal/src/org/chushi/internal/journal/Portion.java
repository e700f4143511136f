package org.chushi.internal.journal;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A text of which only so many characters may be read at a stretch, so that one value cannot fill the memory. */
final class Portion extends FilterReader {

	private final long longest;
	private long read;

	Portion(Reader in, long longest) {
		super(in);
		this.longest = longest;
	}

	/** From here on as many characters again. */
	void begin() {
		read = 0;
	}

	@Override
	public int read() throws IOException {
		char[] one = new char[1];
		return read(one, 0, 1) < 0 ? -1 : one[0];
	}

	/** @throws IOException too much was read since the last beginning */
	@Override
	public int read(char[] into, int offset, int length) throws IOException {
		int got = super.read(into, offset, length);
		read += Math.max(0, got);
		if (read > longest) {
			throw new IOException("longer than " + longest + " characters");
		}
		return got;
	}
}
