package org.chushi.internal.ui.author;

import java.util.Optional;
import java.util.UUID;

import org.chushi.authoring.Clip;

/** What was copied last, by whom; it stays while packs are opened and closed, and is nobody else's. */
final class Clipboard {

	private Optional<UUID> owner = Optional.empty();
	private Clip clip = Clip.EMPTY;

	void put(UUID person, Clip copied) {
		owner = Optional.of(person);
		clip = copied;
	}

	Clip get(UUID person) {
		return owner.filter(person::equals).isPresent() ? clip : Clip.EMPTY;
	}
}
