package org.chushi.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that only their owner reads, where the file system knows such rights: whole on the disk, or not there. */
public final class OwnerFiles {

	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	/** What a file is filled with. */
	@FunctionalInterface
	private interface Filling {
		void into(OutputStream out) throws IOException;
	}

	private OwnerFiles() {
	}

	/** With these a file is made that others cannot read; none where there are no such rights. */
	public static FileAttribute<?>[] rights() {
		return POSIX ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

	/** @throws java.nio.file.FileAlreadyExistsException when there is such a file: it stays as it is */
	public static Path create(Path file, byte[] content) throws IOException {
		return fill(file, out -> out.write(content));
	}

	/** @throws java.nio.file.FileAlreadyExistsException when there is a file {@code to}: it stays as it is */
	public static Path copy(Path from, Path to) throws IOException {
		try (InputStream in = Files.newInputStream(from)) {
			return fill(to, in::transferTo);
		}
	}

	/** The file before stays until the new one is whole. */
	public static Path replace(Path file, byte[] content) throws IOException {
		Path part = file.resolveSibling(file.getFileName() + ".part");
		Files.deleteIfExists(part);
		create(part, content);
		try {
			return Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(part);
		}
	}

	/** A file that could not be filled is no file. */
	private static Path fill(Path file, Filling filling) throws IOException {
		Files.createFile(file, rights());
		boolean whole = false;
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			filling.into(Channels.newOutputStream(channel));
			channel.force(true);
			whole = true;
		} finally {
			if (!whole) {
				Files.deleteIfExists(file);
			}
		}
		return file;
	}
}
