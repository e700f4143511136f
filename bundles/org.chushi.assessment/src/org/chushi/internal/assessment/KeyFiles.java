package org.chushi.internal.assessment;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

import org.chushi.core.Result;
import org.chushi.seals.LockedKey;

/** Locked keys in files, one each, which only their owner reads where the system knows such rights. */
record KeyFiles(Path folder) {

	private static final int MOST = 1 << 16;

	private Path file(String key) {
		return folder.resolve(key + ".jwe");
	}

	boolean has(String key) {
		return Files.isRegularFile(file(key));
	}

	Result<LockedKey> read(String key) {
		return has(key) ? read(file(key)).then(l -> l.id().equals(key) ? Result.done(l) : Result.refused(Messages.KeyFiles_other.text(file(key))))
				: Result.refused(Messages.KeyFiles_missing.text());
	}

	static Result<LockedKey> read(Path file) {
		try {
			return Files.size(file) > MOST ? Result.refused(Messages.KeyFiles_other.text(file)) : LockedKey.read(Files.readString(file));
		} catch (IOException e) {
			return failed(e);
		}
	}

	private static <T> Result<T> failed(IOException e) {
		return Result.refused(Messages.KeyFiles_failed.text(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
	}

	Result<Path> write(LockedKey key) {
		try {
			Files.createDirectories(folder);
			return has(key.id()) ? Result.done(file(key.id())) : Result.done(create(file(key.id()), key));
		} catch (IOException e) {
			return failed(e);
		}
	}

	private static Path create(Path file, LockedKey key) throws IOException {
		FileAttribute<?>[] mine = FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
		Files.createFile(file, mine);
		return Files.writeString(file, key.jwe() + "\n", StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
	}

	void delete(LockedKey key) {
		try {
			Files.deleteIfExists(file(key.id()));
		} catch (IOException e) {
			// it opens nothing that was ever sealed
			return;
		}
	}

	/** To a new file outside the data folder. */
	Result<Path> export(LockedKey key, Path to) {
		Path target = to.toAbsolutePath().normalize();
		if (target.startsWith(folder.toAbsolutePath().normalize().getParent())) {
			return Result.refused(Messages.KeyFiles_inside.text());
		}
		try {
			return Result.done(create(target, key));
		} catch (FileAlreadyExistsException e) {
			return Result.refused(Messages.KeyFiles_exists.text(target));
		} catch (IOException e) {
			return failed(e);
		}
	}
}
