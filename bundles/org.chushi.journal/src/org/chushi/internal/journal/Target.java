package org.chushi.internal.journal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.chushi.core.Result;
import org.chushi.internal.journal.jdbc.Trouble;

/** A file somebody wants to have written. Nothing that is there is ever overwritten, and the data folder is taboo. */
record Target(Path file, Path data) {

	/** Of all that lies in the data folder, backups may be asked for here. */
	private static final String BACKUPS = "backups";

	static Target of(Path file, Path data) {
		return new Target(file.toAbsolutePath().normalize(), data);
	}

	/** Makes its folder and tries whether it can be written. @return what hinders, if anything does */
	<T> Optional<Result<T>> hindrance() {
		if (file.getFileName() == null) {
			return Optional.of(Refusal.target(file, Messages.Target_folder, Messages.Target_folderHave));
		}
		try {
			if (Files.isDirectory(file)) {
				return Optional.of(Refusal.target(file, Messages.Target_folder, Messages.Target_folderHave));
			}
			if (isInside()) {
				return Optional.of(Refusal.target(file, Messages.Target_inside, Messages.Target_insideHave));
			}
			Path part = SafeFiles.part(file);
			for (Path there : new Path[] { file, part }) {
				if (Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
					return Optional.of(Refusal.target(there, Messages.Target_there, Messages.Target_thereHave));
				}
			}
			Files.createDirectories(file.getParent());
			Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE).close();
			Files.delete(part);
			return Optional.empty();
		} catch (IOException | ReadOnlyFileSystemException e) {
			return Optional.of(refusal(e));
		}
	}

	/** It could not be written after all. */
	<T> Result<T> refusal(Exception why) {
		Trouble trouble = Trouble.of(why);
		return switch (trouble) {
		case FULL -> Refusal.target(file, Messages.Target_full, Messages.Trouble_fullHave);
		case READ_ONLY -> Refusal.target(file, Messages.Target_unwritable, Messages.Trouble_readOnlyHave);
		default -> Refusal.target(file, Messages.Target_unwritable,
				why instanceof AccessDeniedException ? Messages.Trouble_readOnlyHave : Messages.Target_noPlace);
		};
	}

	private boolean isInside() throws IOException {
		Path real = real(file);
		Path folder = real(data.toAbsolutePath().normalize());
		return real.startsWith(folder) && !real.startsWith(folder.resolve(BACKUPS));
	}

	/** Through all links, as far as there is something. */
	private static Path real(Path path) throws IOException {
		if (Files.exists(path)) {
			return path.toRealPath();
		}
		Path parent = path.getParent();
		return parent == null ? path : real(parent).resolve(path.getFileName());
	}
}
