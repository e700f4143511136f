package org.chushi.internal.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.journal.JournalLocation;
import org.chushi.journal.Journals;

/** Where the records lie, for commands that do not open them as all others do. */
record Place(JournalLocation location, Journals journals) {

	/** Environment variable with a JDBC URL of a PostgreSQL database in place of the embedded one. */
	private static final String URL = "CHUSHI_DATABASE_URL";

	static Path folder(Optional<String> data) {
		return data.map(given -> Path.of(given).toAbsolutePath().normalize())
				.orElseGet(() -> Path.of(System.getProperty("user.home"), ".chushi", "data"));
	}

	static Place of(Map<String, List<String>> values, Map<String, String> environment, Journals journals) {
		Optional<String> data = Optional.ofNullable(values.get(CommandTree.DATA)).map(List::getFirst);
		return new Place(new JournalLocation(folder(data), Optional.ofNullable(environment.get(URL)),
				environment.getOrDefault("CHUSHI_DATABASE_USER", ""),
				environment.getOrDefault("CHUSHI_DATABASE_PASSWORD", "")), journals);
	}
}
