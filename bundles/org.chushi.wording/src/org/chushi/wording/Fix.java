package org.chushi.wording;

import java.util.Objects;

import org.chushi.core.Bilingual;

/**
 * What surely mends a finding.
 *
 * @param span    what is replaced; empty to insert
 * @param instead what stands there then; empty to leave it out
 * @param what    what is done, for a button
 */
public record Fix(Span span, String instead, Bilingual what) {

	public Fix {
		Objects.requireNonNull(span);
		Objects.requireNonNull(instead);
		Objects.requireNonNull(what);
	}

	/** The text with it. */
	public String in(String text) {
		return text.substring(0, span.from()) + instead + text.substring(span.to());
	}
}
