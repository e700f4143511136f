package org.chushi.internal.assessment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.chushi.core.OwnerFiles;
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

	/** A file that holds anything else is replaced. */
	Result<Path> write(LockedKey key) {
		Path file = file(key.id());
		try {
			Files.createDirectories(folder);
			return Result.done(read(key.id()) instanceof Result.Done<LockedKey> there && there.value().equals(key) ? file
					: OwnerFiles.replace(file, content(key)));
		} catch (IOException e) {
			return failed(e);
		}
	}

	private static byte[] content(LockedKey key) {
		return (key.jwe() + "\n").getBytes(StandardCharsets.US_ASCII);
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
			return Result.done(OwnerFiles.create(target, content(key)));
		} catch (FileAlreadyExistsException e) {
			return Result.refused(Messages.KeyFiles_exists.text(target));
		} catch (IOException e) {
			return failed(e);
		}
	}
}
