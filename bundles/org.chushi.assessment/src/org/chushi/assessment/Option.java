package org.chushi.assessment;

import java.util.Objects;

import org.chushi.core.Bilingual;

/**
 * One option of an {@link Item}.
 *
 * @param key      what a response names; a letter by its place on the screen, so that it gives nothing away
 * @param source   key of the choice in the content, the same in all attempts; never shown before the end
 * @param text     as shown
 * @param feedback said after the end; empty in both languages when there is none
 */
public record Option(String key, String source, Bilingual text, Bilingual feedback) {

	public Option {
		Objects.requireNonNull(key);
		Objects.requireNonNull(source);
		Objects.requireNonNull(text);
		Objects.requireNonNull(feedback);
	}
}
