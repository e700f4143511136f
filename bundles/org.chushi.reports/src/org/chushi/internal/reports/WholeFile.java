package org.chushi.internal.reports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.chushi.core.OwnerFiles;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.reports.Written;

/** Files about people: whole or not there, and read by their owner alone. */
final class WholeFile {

	/** What fills a file. @return how many things it wrote */
	@FunctionalInterface
	interface Filling {
		long into(OutputStream out) throws IOException;
	}

	private WholeFile() {
	}

	/** @param replace whether one that is there may go, once the new one is whole */
	static Result<Written> write(Path file, boolean replace, Progress progress, Filling filling) {
		Path target = file.toAbsolutePath().normalize();
		if (!replace && Files.exists(target)) {
			return Result.refused(Messages.WholeFile_exists.text(target.toString()));
		}
		Path part = target.resolveSibling(target.getFileName() + ".part");
		try {
			try {
				Files.deleteIfExists(part);
				Files.createFile(part, OwnerFiles.rights());
				long things;
				try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
					things = filling.into(out);
				}
				if (progress.cancelled()) {
					return Result.refused(Messages.WholeFile_cancelled.text());
				}
				Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
				return Result.done(new Written(target, things));
			} finally {
				Files.deleteIfExists(part);
			}
		} catch (IOException | UncheckedIOException e) {
			return Result.refused(Messages.WholeFile_disk.text(target.toString(), String.valueOf(e.getMessage())));
		}
	}
}
