package org.chushi.exchange;

import java.util.Objects;

/**
 * Where something stands in what is read.
 *
 * @param file name of the file; inside of an archive {@code archive.zip!/path}
 * @param line from 1; 0 for the file as a whole
 */
public record Place(String file, int line) {

	public Place {
		Objects.requireNonNull(file);
	}

	/** {@code file:line}. */
	@Override
	public String toString() {
		return line > 0 ? file + ":" + line : file;
	}
}
