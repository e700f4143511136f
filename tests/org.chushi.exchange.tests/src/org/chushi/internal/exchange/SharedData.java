package org.chushi.internal.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Public test material beside the project's tree ({@code ../shared/data}) or where {@code -Dchushi.shared.data} says. Tests
 * that need it are not there without it; every rule has its own small fixture as well.
 */
public final class SharedData {

	private SharedData() {
	}

	/** Used by {@code @EnabledIf}. */
	public static boolean there() {
		return folder().isPresent();
	}

	public static Path of(String path) {
		return folder().orElseThrow().resolve(path);
	}

	private static Optional<Path> folder() {
		String named = System.getProperty("chushi.shared.data");
		if (named != null) {
			return Optional.of(Path.of(named)).filter(Files::isDirectory);
		}
		for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
			Path data = up.resolve("shared/data/gift");
			if (Files.isDirectory(data)) {
				return Optional.of(data.getParent());
			}
		}
		return Optional.empty();
	}
}
