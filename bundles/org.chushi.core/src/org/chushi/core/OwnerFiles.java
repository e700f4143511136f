package org.chushi.core;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that only their owner reads, where the file system knows such rights: whole on the disk, or not there. */
public final class OwnerFiles {

	private static final int BUFFER = 1 << 16;
	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	/** What a file is filled with. @return whether it is to be: nothing is left of one that is not */
	@FunctionalInterface
	public interface Filling {
		boolean into(OutputStream out) throws IOException;
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
		return fill(file, out -> {
			out.write(content);
			return true;
		});
	}

	/** @throws java.nio.file.FileAlreadyExistsException when there is a file {@code to}: it stays as it is */
	public static Path copy(Path from, Path to) throws IOException {
		try (InputStream in = Files.newInputStream(from)) {
			return fill(to, out -> in.transferTo(out) >= 0);
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

	/**
	 * Fills a file of any length under a name of its own, and gives it its name when it is whole; what was there stays until then.
	 *
	 * @return whether it was written
	 * @throws java.nio.file.FileAlreadyExistsException when there is such a file and it may not go
	 */
	public static boolean write(Path file, boolean replace, Filling filling) throws IOException {
		Path target = file.toAbsolutePath();
		if (!replace && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
			throw new FileAlreadyExistsException(target.toString());
		}
		Path part = Files.createTempFile(target.getParent(), ".", ".part", rights());
		try {
			boolean whole = into(part, filling);
			if (whole) {
				Files.move(part, target, replace ? new CopyOption[] { StandardCopyOption.ATOMIC_MOVE } : new CopyOption[0]);
			}
			return whole;
		} finally {
			Files.deleteIfExists(part);
		}
	}

	/** Lets everybody read a file that is there to be handed out, by a server for example. */
	public static Path open(Path file) throws IOException {
		if (POSIX) {
			Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
		}
		return file;
	}

	/** A file that could not be filled is no file. */
	private static Path fill(Path file, Filling filling) throws IOException {
		Files.createFile(file, rights());
		boolean whole = false;
		try {
			whole = into(file, filling);
		} finally {
			if (!whole) {
				Files.deleteIfExists(file);
			}
		}
		return file;
	}

	private static boolean into(Path file, Filling filling) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
				OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
			boolean whole = filling.into(out);
			out.flush();
			channel.force(true);
			return whole;
		}
	}
}
