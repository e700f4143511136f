package org.chushi.internal.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

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
		long[] things = new long[1];
		try {
			boolean whole = OwnerFiles.write(target, replace, out -> {
				things[0] = filling.into(out);
				return !progress.cancelled();
			});
			return whole ? Result.done(new Written(target, things[0])) : Result.refused(Messages.WholeFile_cancelled.text());
		} catch (FileAlreadyExistsException e) {
			return Result.refused(Messages.WholeFile_exists.text(target.toString()));
		} catch (IOException | UncheckedIOException e) {
			return progress.cancelled() ? Result.refused(Messages.WholeFile_cancelled.text())
					: Result.refused(Messages.WholeFile_disk.text(target.toString(), String.valueOf(e.getMessage())));
		}
	}
}
