package org.chushi.internal.publishing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files that are there whole or not at all. Another one can refuse, as a full disk does. */
class Disk {

	/** Ends the names of files that are being written. */
	static final String PART = ".part";

	/** Whole and on the disk, then in its place in one step. */
	void put(Path file, byte[] content) throws IOException {
		Path part = stage(file, content);
		try {
			settle(part, file);
		} finally {
			Files.deleteIfExists(part);
		}
	}

	/** Whole and on the disk, beside its place. */
	Path stage(Path file, byte[] content) throws IOException {
		Files.createDirectories(file.getParent());
		Path part = file.resolveSibling(file.getFileName() + PART);
		try (FileChannel out = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
			ByteBuffer bytes = ByteBuffer.wrap(content);
			while (bytes.hasRemaining()) {
				out.write(bytes);
			}
			out.force(true);
		} catch (IOException e) {
			Files.deleteIfExists(part);
			throw e;
		}
		return part;
	}

	/** Takes the place of what is there in one step. */
	void settle(Path part, Path file) throws IOException {
		Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	void delete(Path file) throws IOException {
		Files.deleteIfExists(file);
	}
}
