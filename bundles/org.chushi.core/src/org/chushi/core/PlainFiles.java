package org.chushi.core;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads files that others laid down. A device or a pipe has no end and is not read, whatever link leads to it; of a file that
 * grows meanwhile no more is read than there was.
 */
public final class PlainFiles {

	/** It is a folder, a device, a pipe. */
	public static final class Odd extends FileSystemException {
		private static final long serialVersionUID = 1;

		Odd(Path file) {
			super(file.toString(), null, "no plain file");
		}
	}

	private PlainFiles() {
	}

	/** @return nothing when it is larger than that */
	public static Optional<byte[]> read(Path file, int most) throws IOException {
		BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
		if (!about.isRegularFile()) {
			throw new Odd(file);
		}
		if (about.size() > most) {
			return Optional.empty();
		}
		byte[] content = new byte[(int) about.size()];
		try (InputStream in = Files.newInputStream(file)) {
			int there = in.readNBytes(content, 0, content.length);
			return Optional.of(there == content.length ? content : Arrays.copyOf(content, there));
		}
	}
}
