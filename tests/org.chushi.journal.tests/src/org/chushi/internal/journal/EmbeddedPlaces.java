package org.chushi.internal.journal;

import java.nio.file.Path;

import org.chushi.journal.JournalLocation;
import org.h2.jdbcx.JdbcDataSource;

/** Journals on H2. */
final class EmbeddedPlaces {

	private EmbeddedPlaces() {
	}

	static Place at(Path folder) {
		JdbcDataSource backDoor = new JdbcDataSource();
		backDoor.setURL(JournalOpener.embeddedUrl(folder.resolve("journal")));
		backDoor.setUser("chushi");
		backDoor.setPassword("");
		return new Place(JournalLocation.embedded(folder), backDoor);
	}
}
