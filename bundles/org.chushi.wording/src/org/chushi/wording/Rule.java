package org.chushi.wording;

import java.util.Objects;

import org.chushi.core.Bilingual;

/**
 * What a check asks of a text.
 *
 * @param id     never changes, for example {@code advertising.absolute}
 * @param words  the rule in one sentence
 * @param source where it comes from: a law with its article, a standard, the team
 */
public record Rule(String id, Bilingual words, Bilingual source) {

	public Rule {
		Objects.requireNonNull(id);
		Objects.requireNonNull(words);
		Objects.requireNonNull(source);
	}
}
