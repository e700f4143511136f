package org.chushi.internal.journal;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.internal.journal.jdbc.Database;
import org.chushi.internal.journal.jdbc.DatabaseFailure;
import org.chushi.internal.journal.jdbc.Snapshot;
import org.chushi.internal.journal.jdbc.Trouble;

/**
 * Copies of the journal in zips. In a zip lie the embedded database, or all events of a PostgreSQL database as
 * {@code events.jsonl}; the seals; and the card of the device. The key of the device is not in it: who holds a backup
 * cannot seal in its name.
 */
record Backups(Database database, Path folder) {

	private static final int KEPT = 10;
	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'auto-'yyyyMMdd-HHmmss-SSS'.zip'")
			.withZone(ZoneOffset.UTC);

	/** To a place somebody named. @return the size in bytes */
	Result<Long> to(Path file) {
		Target target = Target.of(file, folder);
		return target.<Long>hindrance().orElseGet(() -> {
			try {
				return Result.done(write(target.file()));
			} catch (IOException | UncheckedIOException e) {
				return target.refusal(e);
			} catch (DatabaseFailure e) {
				// the database writes the copy itself
				if (e.trouble() == Trouble.CORRUPT) {
					throw e;
				}
				return target.refusal(e);
			}
		});
	}

	/** @return the size in bytes */
	private long write(Path file) throws IOException {
		Path target = file.toAbsolutePath();
		Files.createDirectories(target.getParent());
		Path part = SafeFiles.part(target);
		try {
			if (database.isEmbedded()) {
				database.read(session -> {
					Snapshot.write(session, part);
					return part;
				});
			} else {
				export(part);
			}
			try (FileSystem zip = FileSystems.newFileSystem(part)) {
				for (String name : List.of("seals.jsonl", Device.CARD)) {
					if (Files.exists(folder.resolve(name))) {
						Files.copy(folder.resolve(name), zip.getPath("/" + name));
					}
				}
			}
			SafeFiles.publish(part, target);
		} finally {
			Files.deleteIfExists(part);
		}
		return Files.size(target);
	}

	/** Into the folder {@code backups}, where only the last ones are kept. */
	void automatic(Instant now) throws IOException {
		Path backups = folder.resolve("backups");
		write(backups.resolve(NAME.format(now)));
		List<Path> old = files(backups, "auto-[0-9-]+\\.zip");
		for (Path file : old.subList(0, Math.max(0, old.size() - KEPT))) {
			Files.delete(file);
		}
		// left behind by a crash
		for (Path file : files(backups, "auto-[0-9-]+\\.zip\\.part")) {
			Files.delete(file);
		}
	}

	private static List<Path> files(Path folder, String names) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().matches(names)).sorted().toList();
		}
	}

	private void export(Path part) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(part))) {
			zip.putNextEntry(new ZipEntry("events.jsonl"));
			Writer lines = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
			Export.whole(database).write(lines, Progress.SILENT);
			lines.flush();
			zip.closeEntry();
		}
	}
}
