package org.chushi.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** A file to be read, on disk or in an archive. */
public interface ExchangeSource {

	/** Name for a person, and for the place of findings. */
	String name();

	/** A fresh stream from the beginning; the caller closes it. */
	InputStream open() throws IOException;

	/** In bytes. */
	long size() throws IOException;

	/** The file on disk, where it is one. */
	default Optional<Path> file() {
		return Optional.empty();
	}

	/**
	 * A file beside this one, below the same root; empty when it is not there or the path leads out of the root.
	 *
	 * @param path relative to this file, with {@code /}
	 */
	default Optional<ExchangeSource> beside(String path) throws IOException {
		return Optional.empty();
	}
}
