package org.chushi.internal.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.internal.journal.jdbc.Database;
import org.chushi.internal.journal.jdbc.Events;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;

/**
 * Writes all events as stored, a canonical JSON object a line.
 *
 * @param withheld types of events whose content is left out
 */
record Export(Database database, Set<String> withheld) {

	/** Stands where the content is left out. */
	private static final String LEFT_OUT = "{\"withheld\":true}";

	/** Without what is confidential. */
	static Export open(Database database, List<Projection> projections) {
		return new Export(database, projections.stream().flatMap(p -> p.confidential().stream()).map(EventType::name).collect(Collectors.toSet()));
	}

	/** With everything, for a backup. */
	static Export whole(Database database) {
		return new Export(database, Set.of());
	}

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
			lines.write(Canonical.whole(told(pages.next())));
			lines.write('\n');
			progress.at(count + 1, Math.max(total, count + 1));
		}
		return count;
	}

	private Event told(Event e) {
		return !withheld.contains(e.type()) ? e
				: new Event(e.sequence(), e.id(), e.stream(), e.streamVersion(), e.type(), e.typeVersion(), e.actor(), e.device(),
						e.deviceSequence(), e.instant(), LEFT_OUT, e.previousHash(), e.hash());
	}
}
