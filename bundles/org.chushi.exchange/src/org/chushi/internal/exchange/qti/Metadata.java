package org.chushi.internal.exchange.qti;

import java.util.List;
import java.util.Locale;

import org.chushi.internal.exchange.xml.Node;

/** Key words and difficulty of an item, as learning object metadata (IEEE 1484.12.1) say them. */
final class Metadata {

	/** LOM's own scale, easy to hard. */
	static final List<String> DIFFICULTIES = List.of("very easy", "easy", "medium", "difficult", "very difficult");

	private Metadata() {
	}

	static void read(Node about, Asked asked) {
		about.all("keyword").map(k -> k.text().strip()).filter(k -> !k.isEmpty() && k.length() < 200).forEach(asked.tags::add);
		about.all("difficulty").map(d -> DIFFICULTIES.indexOf(d.said("value").toLowerCase(Locale.ROOT))).filter(i -> i >= 0).findFirst()
				.ifPresent(i -> asked.difficulty = i + 1);
	}
}
