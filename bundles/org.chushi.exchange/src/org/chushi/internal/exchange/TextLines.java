package org.chushi.internal.exchange;

import java.io.IOException;
import java.io.Reader;

/** Lines of a text, ended by LF, CR LF or CR, without the byte order mark; a line longer than any question is refused. */
public final class TextLines implements AutoCloseable {

	public static final int LONGEST = 1_000_000;

	private final Reader in;
	private final char[] buffer = new char[1 << 15];
	private int at;
	private int end;
	private int number;
	private boolean afterCr;

	public TextLines(Reader in) {
		this.in = in;
	}

	/** Null at the end. */
	public String next() throws IOException {
		StringBuilder begun = null;
		while (true) {
			if (at == end && !fill()) {
				return begun == null ? null : count(begun.toString());
			}
			if (afterCr) {
				afterCr = false;
				if (buffer[at] == '\n') {
					at++;
					continue;
				}
			}
			int from = at;
			while (at < end && buffer[at] != '\n' && buffer[at] != '\r') {
				at++;
			}
			if (at < end) {
				afterCr = buffer[at++] == '\r';
				String rest = new String(buffer, from, at - 1 - from);
				return count(begun == null ? rest : begun.append(rest).toString());
			}
			begun = begun == null ? new StringBuilder() : begun;
			begun.append(buffer, from, at - from);
			if (begun.length() > LONGEST) {
				throw new LimitExceeded(Messages.Limit_line, number + 1, LONGEST);
			}
		}
	}

	/** Number of the line last given, from 1. */
	public int number() {
		return number;
	}

	private String count(String line) {
		number++;
		return number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
	}

	private boolean fill() throws IOException {
		int read = in.read(buffer, 0, buffer.length);
		at = 0;
		end = Math.max(read, 0);
		return read > 0;
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
