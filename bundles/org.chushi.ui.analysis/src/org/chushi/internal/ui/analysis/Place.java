package org.chushi.internal.ui.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.analysis.AttemptChoice;

/** What a page is opened with: a paper, which attempts, and an item of it, parted by blanks. */
record Place(String paper, AttemptChoice choice, String item) {

	static Place of(String argument) {
		List<String> words = List.of(argument.strip().split(" "));
		AttemptChoice choice = Stream.of(AttemptChoice.values()).filter(c -> words.size() > 1 && c.name().toLowerCase(Locale.ROOT)
				.equals(words.get(1))).findFirst().orElse(AttemptChoice.FIRST);
		return new Place(words.get(0), choice, words.size() > 2 ? words.get(2) : "");
	}

	Place with(AttemptChoice other) {
		return new Place(paper, other, item);
	}

	Place at(String question) {
		return new Place(paper, choice, question);
	}

	String argument() {
		return String.join(" ", paper, choice.name().toLowerCase(Locale.ROOT), item).strip();
	}

	/** An id; one of nothing when it is none. */
	static UUID id(String text) {
		return ids(text).findFirst().orElse(new UUID(0, 0));
	}

	/** Ids parted by blanks. */
	static Stream<UUID> ids(String text) {
		return Stream.of(text.strip().split(" ")).flatMap(w -> uuid(w).stream());
	}

	private static Optional<UUID> uuid(String word) {
		try {
			return Optional.of(UUID.fromString(word));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}
}
