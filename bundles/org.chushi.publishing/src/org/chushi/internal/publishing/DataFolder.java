package org.chushi.internal.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of a team: what is handed out does not go there, for the library reads some of it and a backup takes all. */
record DataFolder(Path place) {

	/** Whether somewhere is inside of it, whatever links and ways of writing lead there. */
	boolean holds(Path target) throws IOException {
		return real(target).startsWith(real(place));
	}

	private static Path real(Path path) throws IOException {
		Path whole = path.toAbsolutePath().normalize();
		Path up = whole;
		while (up.getParent() != null && !Files.exists(up)) {
			up = up.getParent();
		}
		return Files.exists(up) ? up.toRealPath().resolve(up.relativize(whole)) : whole;
	}
}
