package org.chushi.ui.author;

import java.util.Objects;

import org.chushi.core.Bilingual;

/** Something to refer to, by its id. */
public record Link(String id, Bilingual title) {

	public Link {
		Objects.requireNonNull(id);
		Objects.requireNonNull(title);
	}
}
