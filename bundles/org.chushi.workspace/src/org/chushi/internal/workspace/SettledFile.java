package org.chushi.internal.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import org.chushi.journal.Json;
import org.chushi.rules.Settled.Mark;

/** Keeps how far everything is settled beside the records. Derived: without it everybody is looked at again. */
record SettledFile(Path file) {

	private static final System.Logger LOG = System.getLogger(SettledFile.class.getName());

	/** Nothing when there is none, or when it cannot be read. */
	Optional<Mark> read() {
		if (!Files.isRegularFile(file)) {
			return Optional.empty();
		}
		try {
			return Optional.of(Json.read(Files.readString(file), Mark.class));
		} catch (IOException | RuntimeException e) {
			LOG.log(System.Logger.Level.WARNING, "not read, everybody is looked at again", e);
			return Optional.empty();
		}
	}

	/** Whole or not at all. */
	void write(Mark mark) {
		Path fresh = file.resolveSibling(file.getFileName() + ".new");
		try {
			Files.createDirectories(file.getParent());
			Files.write(fresh, Json.write(mark).getBytes(StandardCharsets.UTF_8));
			Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException e) {
			LOG.log(System.Logger.Level.WARNING, "not kept, everybody is looked at again the next time", e);
		}
	}
}
