package org.chushi.internal.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/** Where that is written down which a person need not see: in the data folder, or in a temporary file when that fails. */
final class LogFile {

	private final Path data;
	private Optional<Path> elsewhere = Optional.empty();

	/** @param data the data folder; nothing is made when it is not there */
	LogFile(Path data) {
		this.data = data;
	}

	/** @return the file; empty when there is no place on this machine for it */
	synchronized Optional<Path> add(String what, Throwable why) {
		StringWriter trace = new StringWriter();
		try (PrintWriter lines = new PrintWriter(trace)) {
			lines.println(Instant.now() + " " + what);
			if (why != null) {
				why.printStackTrace(lines);
			}
		}
		try {
			if (Files.isDirectory(data)) {
				Path logs = Files.createDirectories(data.resolve("logs"));
				return Optional.of(write(logs.resolve("chushi.log"), trace.toString()));
			}
		} catch (IOException e) {
			trace.append(e.toString()).append(System.lineSeparator());
		}
		try {
			if (elsewhere.isEmpty()) {
				elsewhere = Optional.of(Files.createTempFile("chushi-", ".log"));
			}
			return Optional.of(write(elsewhere.get(), trace.toString()));
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	private static Path write(Path file, String text) throws IOException {
		return Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}
}
