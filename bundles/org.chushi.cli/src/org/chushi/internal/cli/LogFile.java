package org.chushi.internal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/** Where that is written down which a person need not see: in the data folder, or in a temporary file when that fails. */
final class LogFile {

	private final Path data;
	private final SimpleFormatter form = new SimpleFormatter();
	private Optional<Path> elsewhere = Optional.empty();

	/** @param data the data folder; nothing is made when it is not there */
	LogFile(Path data) {
		this.data = data;
	}

	/** What went wrong. @return the file; empty when there is no place on this machine for it */
	Optional<Path> add(String what, Throwable why) {
		LogRecord entry = new LogRecord(Level.SEVERE, what);
		entry.setThrown(why);
		return add(entry);
	}

	/** @return the file; empty when there is no place on this machine for it */
	synchronized Optional<Path> add(LogRecord entry) {
		String text = form.format(entry);
		try {
			if (Files.isDirectory(data)) {
				Path logs = Files.createDirectories(data.resolve("logs"));
				return Optional.of(write(logs.resolve("chushi.log"), text));
			}
			return besides(text);
		} catch (IOException e) {
			return besides(text + e + System.lineSeparator());
		}
	}

	private Optional<Path> besides(String text) {
		try {
			if (elsewhere.isEmpty()) {
				elsewhere = Optional.of(Files.createTempFile("chushi-", ".log"));
			}
			return Optional.of(write(elsewhere.get(), text));
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	private static Path write(Path file, String text) throws IOException {
		return Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}
}
