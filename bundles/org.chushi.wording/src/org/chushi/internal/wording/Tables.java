package org.chushi.internal.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The tables that lie beside the classes. */
final class Tables {

	private Tables() {
	}

	/** The lines of a table; those that begin with # are none of it. */
	static Stream<String> lines(String file) {
		try (InputStream in = Tables.class.getResourceAsStream(file)) {
			if (in == null) {
				throw new IllegalStateException("no " + file);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What stands in a table between blanks. */
	static List<String> words(String file) {
		return lines(file).flatMap(l -> Stream.of(l.split("\\s+"))).filter(w -> !w.isEmpty()).toList();
	}
}
