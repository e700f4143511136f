package org.chushi.internal.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.internal.journal.jdbc.Database;
import org.chushi.internal.journal.jdbc.Events;

/** Writes all events as stored, a canonical JSON object a line. */
record Export(Database database) {

	/** To a place somebody named. @param data the data folder */
	Result<Long> to(Path file, Path data, Progress progress) {
		Target target = Target.of(file, data);
		return target.<Long>hindrance().orElseGet(() -> {
			try {
				return Result.done(write(target.file(), progress));
			} catch (IOException | UncheckedIOException e) {
				return target.refusal(e);
			}
		});
	}

	/** @return the number of events */
	private long write(Path file, Progress progress) throws IOException {
		Path target = file.toAbsolutePath();
		Path part = SafeFiles.part(target);
		try {
			long count;
			try (Writer lines = Files.newBufferedWriter(part)) {
				count = write(lines, progress);
			}
			SafeFiles.publish(part, target);
			return count;
		} finally {
			Files.deleteIfExists(part);
		}
	}

	long write(Writer lines, Progress progress) throws IOException {
		long total = database.read(Events::count);
		long count = 0;
		for (Pages pages = new Pages(database, 0); pages.hasNext(); count++) {
			lines.write(Canonical.whole(pages.next()));
			lines.write('\n');
			progress.at(count + 1, Math.max(total, count + 1));
		}
		return count;
	}
}
