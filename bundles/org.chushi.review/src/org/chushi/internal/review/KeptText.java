package org.chushi.internal.review;

import java.util.List;
import java.util.Optional;

import org.chushi.review.Passage;

/** A version of a piece as it was kept; it never changes. */
record KeptText(String element, String hash, List<Passage> passages) {

	static String key(String element, String hash) {
		return element + ":" + hash;
	}

	Optional<String> passage(String path) {
		return passages.stream().filter(p -> p.path().equals(path)).map(Passage::text).findFirst();
	}
}
