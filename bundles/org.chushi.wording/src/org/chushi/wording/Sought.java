package org.chushi.wording;

import java.util.Objects;
import java.util.Optional;

import org.chushi.core.Bilingual;

/**
 * A phrase that is looked for.
 *
 * @param list    whatever names the list it stands in; finds of two lists do not displace each other
 * @param reason  why it is looked for
 * @param advice  what to write in place of it; may be blank
 * @param instead what surely replaces it
 */
public record Sought(String text, String list, Bilingual reason, Bilingual advice, Optional<String> instead) {

	public Sought {
		Objects.requireNonNull(text);
		Objects.requireNonNull(list);
		Objects.requireNonNull(reason);
		Objects.requireNonNull(advice);
		Objects.requireNonNull(instead);
	}

	/** Without more than its words. */
	public static Sought of(String text) {
		return new Sought(text, "", Bilingual.same(""), Bilingual.same(""), Optional.empty());
	}
}
