package org.chushi.internal.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongSupplier;

import org.chushi.core.Result;
import org.chushi.internal.journal.jdbc.Database;
import org.chushi.internal.journal.jdbc.DatabaseFailure;
import org.chushi.internal.journal.jdbc.DatabaseFile;
import org.chushi.internal.journal.jdbc.Schema;
import org.chushi.internal.journal.jdbc.Trouble;
import org.chushi.journal.Journal;
import org.chushi.journal.JournalLocation;

/** The way to a database: what can be seen to be wrong is found before the database is touched. */
record Opening(JournalLocation location, LongSupplier space) {

	private static final String NAME = "journal";

	/** Free space in bytes; a server looks after its own. */
	LongSupplier freeSpace() {
		return location.url().isPresent() ? () -> Long.MAX_VALUE : space;
	}

	/** Makes the folder. @return what hinders, if anything does */
	Optional<Result<Journal>> prepare(String place) {
		try {
			if (Files.exists(location.folder()) && !Files.isDirectory(location.folder())) {
				return Optional.of(Refusal.noFolder(location.folder().toString()));
			}
			Files.createDirectories(location.folder());
			if (!Files.isWritable(location.folder()) || Files.exists(file()) && !Files.isWritable(file())) {
				return Optional.of(Refusal.of(Trouble.READ_ONLY, place));
			}
			if (freeSpace().getAsLong() < Refusal.RESERVE) {
				return Optional.of(Refusal.of(Trouble.FULL, place));
			}
			if (location.url().isPresent()) {
				return address(place);
			}
			if (!Files.exists(file()) && !Seals.in(location.folder()).isEmpty()) {
				return Optional.of(Refusal.gone(place));
			}
			return Files.exists(file()) && !isSound() ? Optional.of(Refusal.of(Trouble.CORRUPT, place))
					: Optional.empty();
		} catch (IOException | UncheckedIOException e) {
			return Optional.of(Refusal.of(e, Trouble.of(e), place));
		}
	}

	/** A journal, or what is left of one, counts as there. */
	Optional<Result.Refused<Void>> absent(String place) {
		if (location.url().isPresent() || Files.exists(file())) {
			return Optional.empty();
		}
		Result<Void> refusal = Files.exists(location.folder()) && !Files.isDirectory(location.folder())
				? Refusal.noFolder(place)
				: Refusal.nothing(place);
		return Seals.in(location.folder()).isEmpty() ? Optional.of((Result.Refused<Void>) refusal) : Optional.empty();
	}

	/** What hinders reading. */
	<T> Optional<Result<T>> look(String place) throws IOException {
		if (location.url().isPresent()) {
			return address(place);
		}
		Optional<Result.Refused<Void>> absent = absent(place);
		if (absent.isPresent()) {
			return Optional.of(absent.get().as());
		}
		if (!Files.exists(file())) {
			return Optional.of(Refusal.gone(place));
		}
		return isSound() ? Optional.empty() : Optional.of(Refusal.of(Trouble.CORRUPT, place));
	}

	/** For reading; nothing is written. */
	Database readOnly() {
		return location.url().isPresent() ? server() : Database.readOnly(location.folder().resolve(NAME));
	}

	private Database server() {
		return Database.remote(location.url().get(), location.user(), location.password());
	}

	private <T> Optional<Result<T>> address(String place) {
		return Database.isAddress(location.url().get()) ? Optional.empty() : Optional.of(Refusal.address(place));
	}

	Database database() throws IOException {
		if (location.url().isPresent()) {
			return server();
		}
		if (!Files.exists(file())) {
			create();
		}
		Optional<DatabaseFile> before = before();
		try {
			return Database.embedded(location.folder().resolve(NAME));
		} catch (DatabaseFailure e) {
			DatabaseFailure failure = e.ofFile();
			if (failure.trouble() == Trouble.CORRUPT) {
				before.ifPresent(DatabaseFile::putBack);
			}
			throw failure;
		}
	}

	private boolean isSound() throws IOException {
		Optional<DatabaseFile> file = before();
		return file.isEmpty() || file.get().isSound();
	}

	/** Empty when the file is locked, where that keeps others from reading too; H2 will say so. */
	private Optional<DatabaseFile> before() {
		try {
			return Optional.of(DatabaseFile.at(file()));
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	/** Under another name, so that a crash in between leaves no half database. */
	private void create() throws IOException {
		Path part = location.folder().resolve(NAME + "-new");
		Path partFile = location.folder().resolve(NAME + "-new" + DatabaseFile.ENDING);
		Files.deleteIfExists(partFile);
		try (Database database = Database.embedded(part)) {
			Schema.ensure(database.writer());
		}
		SafeFiles.publish(partFile, file());
	}

	private Path file() {
		return location.folder().resolve(NAME + DatabaseFile.ENDING);
	}
}
