package org.chushi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * {@code ./chushi bench journal}: durable appends beside raw JDBC inserts with the same durability, then rebuild,
 * check and size for a growing number of events. The argument is the highest number, 1,000,000 if there is none.
 */
public final class JournalBench {

	private JournalBench() {
	}

	public static void main(String[] arguments) throws Exception {
		long most = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1_000_000;
		Path folder = Files.createTempDirectory("chushi-bench");
		try {
			new AppendBench(folder).run();
			RebuildBench.heading();
			for (long events = Math.min(10_000, most); events <= most; events *= 10) {
				new RebuildBench(folder).run(events);
			}
		} finally {
			delete(folder);
		}
	}

	static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).forEach(file -> {
				try {
					Files.delete(file);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		}
	}
}
