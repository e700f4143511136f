package org.chushi.internal.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;

import org.chushi.core.OwnerFiles;

/** Files that are on the disk when a method returns, or not there at all. */
final class SafeFiles {

	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	private SafeFiles() {
	}

	/** @param secret only for the owner's eyes, where the file system knows such a thing */
	static void write(Path file, byte[] content, boolean secret) throws IOException {
		Path part = part(file);
		Files.deleteIfExists(part);
		Files.createFile(part, secret ? OwnerFiles.rights() : new FileAttribute<?>[0]);
		append(part, content);
		publish(part, file);
	}

	static void append(Path file, byte[] content) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
			ByteBuffer rest = ByteBuffer.wrap(content);
			while (rest.hasRemaining()) {
				channel.write(rest);
			}
			channel.force(true);
		}
	}

	/** The name to write under until the file is complete. */
	static Path part(Path file) {
		return file.resolveSibling(file.getFileName() + ".part");
	}

	/** Gives a complete file its name. */
	static void publish(Path part, Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
		Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		syncFolder(file.toAbsolutePath().getParent());
	}

	/** So that a new name in it is on the disk too; a folder can be synced only where it is a kind of file. */
	static void syncFolder(Path folder) throws IOException {
		if (POSIX) {
			try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
				names.force(true);
			}
		}
	}
}
