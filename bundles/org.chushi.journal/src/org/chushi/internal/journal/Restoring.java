package org.chushi.internal.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.core.Severity;
import org.chushi.internal.journal.jdbc.Trouble;
import org.chushi.journal.JournalLocation;
import org.chushi.journal.Verification;

/**
 * Puts a backup into a data folder without a journal. All happens in a folder beside until the backup has proved to be
 * whole; then its files move in, the database last, so that a crash in between leaves no folder that looks complete.
 *
 * @param verify checks a journal in a folder
 */
record Restoring(Path backup, JournalLocation location, Function<JournalLocation, Result<Verification>> verify) {

	private static final String DATABASE = "journal.mv.db";
	private static final String SEALS = "seals.jsonl";

	Result<Verification> run() {
		if (location.url().isPresent()) {
			return Refusal.file(backup, Messages.Restore_server, Messages.Restore_want);
		}
		Path folder = location.folder().toAbsolutePath().normalize();
		Optional<Path> made = Optional.empty();
		try {
			if (Files.exists(folder) && !isFree(folder)) {
				return Result.refused(Messages.Restore_notEmpty.text(), List.of(new Missing(
						Bilingual.same(folder.toString()), Messages.Restore_notEmptyHave.text(),
						Messages.Restore_notEmptyWant.text(), Messages.Restore_notEmptyNext.text())));
			}
			Files.createDirectories(folder.getParent());
			Path aside = Files.createTempDirectory(folder.getParent(), folder.getFileName() + ".restoring");
			made = Optional.of(aside);
			if (!unpack(aside)) {
				return Refusal.file(backup, Messages.Restore_none, Messages.Restore_want);
			}
			return verify.apply(JournalLocation.embedded(aside))
					.then(found -> found.isIntact() ? moved(aside, folder) : refused(found));
		} catch (ZipException e) {
			return Refusal.file(backup, Messages.Restore_none, Messages.Restore_want);
		} catch (IOException | UncheckedIOException e) {
			Trouble trouble = Trouble.of(e);
			return trouble == Trouble.OTHER ? Refusal.file(backup, Messages.Restore_unreadable, Messages.Restore_want)
					: Refusal.of(e, trouble, folder.toString());
		} finally {
			made.ifPresent(Restoring::clear);
		}
	}

	private Result<Verification> moved(Path aside, Path folder) {
		try {
			Files.createDirectories(folder);
			if (Files.exists(aside.resolve(SEALS))) {
				SafeFiles.publish(aside.resolve(SEALS), folder.resolve(SEALS));
			}
			SafeFiles.publish(aside.resolve(DATABASE), folder.resolve(DATABASE));
			return verify.apply(JournalLocation.embedded(folder));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Content packs, backups and logs may lie there; nothing that belongs to a journal. */
	private static boolean isFree(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return false;
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString())
					.allMatch(List.of("packs", "backups", "logs")::contains);
		}
	}

	private boolean unpack(Path aside) throws IOException {
		if (!Files.isRegularFile(backup)) {
			throw new IOException("no file");
		}
		if (!Witness.isZip(backup)) {
			return false;
		}
		try (ZipFile zip = new ZipFile(backup.toFile())) {
			ZipEntry database = zip.getEntry(DATABASE);
			if (database == null) {
				return false;
			}
			for (String name : List.of(DATABASE, SEALS)) {
				ZipEntry entry = zip.getEntry(name);
				if (entry != null) {
					try (InputStream in = zip.getInputStream(entry)) {
						Files.copy(in, aside.resolve(name));
					}
				}
			}
		}
		return true;
	}

	private static Result<Verification> refused(Verification found) {
		return Result.refused(Messages.Restore_damaged.text(),
				found.findings().stream().filter(one -> one.severity() == Severity.ERROR).limit(10)
						.map(Restoring::missing).toList());
	}

	private static Missing missing(Diagnostic found) {
		return new Missing(Bilingual.same(found.where()), found.what(), Messages.Restore_want.text(),
				Messages.File_next.text());
	}

	private static void clear(Path aside) {
		try {
			try (Stream<Path> files = Files.list(aside)) {
				for (Path file : files.toList()) {
					Files.delete(file);
				}
			}
			Files.delete(aside);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
