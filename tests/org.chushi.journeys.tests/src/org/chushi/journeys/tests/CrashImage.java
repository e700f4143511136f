package org.chushi.journeys.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a folder as they were at one moment. */
final class CrashImage {

	private static final int TRIES = 50;

	private final Path folder;
	private final Map<Path, byte[]> files;

	private CrashImage(Path folder, Map<Path, byte[]> files) {
		this.folder = folder;
		this.files = files;
	}

	/** Taken again when something was written while it was taken: a killed process leaves the files of one moment. */
	static CrashImage of(Path folder) throws IOException {
		for (int i = 0; i < TRIES; i++) {
			Map<Path, String> before = state(folder);
			Map<Path, byte[]> files = new TreeMap<>();
			for (Path file : before.keySet()) {
				files.put(file, Files.readAllBytes(file));
			}
			if (before.equals(state(folder))) {
				return new CrashImage(folder, files);
			}
		}
		throw new IOException("the program writes without end in " + folder);
	}

	private static Map<Path, String> state(Path folder) throws IOException {
		Map<Path, String> state = new TreeMap<>();
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				state.put(file, Files.size(file) + " " + Files.getLastModifiedTime(file));
			}
		}
		return state;
	}

	/** Puts the folder back to that moment. */
	void restore() {
		try (Stream<Path> all = Files.walk(folder)) {
			List<Path> deepest = all.sorted(Comparator.reverseOrder()).toList();
			for (Path path : deepest) {
				Files.delete(path);
			}
			for (Map.Entry<Path, byte[]> file : files.entrySet()) {
				Files.createDirectories(file.getKey().getParent());
				Files.write(file.getKey(), file.getValue());
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
