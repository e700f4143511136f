package org.chushi.journal;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a journal lies.
 *
 * @param folder   the data folder: embedded database, device key, seals, backups
 * @param url      JDBC URL of a PostgreSQL database; none means the embedded H2 database in the folder
 * @param user     for the URL
 * @param password for the URL
 */
public record JournalLocation(Path folder, Optional<String> url, String user, String password) {

	public static JournalLocation embedded(Path folder) {
		return new JournalLocation(folder, Optional.empty(), "", "");
	}

	/** Without the password. */
	@Override
	public String toString() {
		return url.orElse(folder.toString());
	}
}
