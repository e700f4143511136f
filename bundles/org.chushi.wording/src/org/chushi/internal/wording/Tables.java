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

	/** What stands in a table between blanks; lines that begin with # are none of it. */
	static List<String> words(String file) {
		try (InputStream in = Tables.class.getResourceAsStream(file)) {
			if (in == null) {
				throw new IllegalStateException("no " + file);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#"))
					.flatMap(l -> Stream.of(l.split("\\s+"))).filter(w -> !w.isEmpty()).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
