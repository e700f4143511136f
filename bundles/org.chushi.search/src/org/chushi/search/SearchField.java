package org.chushi.search;

import java.util.Objects;

/**
 * One text of something that can be found.
 *
 * @param name   for example {@code title}; the same for all things of a kind
 * @param text   in any language, Chinese and English mixed
 * @param weight how much a hit in it counts beside hits in others, more than 0; that of a name is the one first seen
 */
public record SearchField(String name, String text, double weight) {

	public SearchField {
		Objects.requireNonNull(name);
		Objects.requireNonNull(text);
		if (!(weight > 0)) {
			throw new IllegalArgumentException("weight " + weight);
		}
	}
}
