package org.chushi.wording;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Severity;

/**
 * Something about a text that is to be thought over.
 *
 * @param span   where; empty when it is about what is not there
 * @param reason what is there and why it is a matter
 */
public record Finding(Span span, Severity severity, Rule rule, Bilingual reason, Optional<Fix> fix) {

	/** By place, then the graver one first. */
	public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::span)
			.thenComparing(Finding::severity, Comparator.reverseOrder()).thenComparing(f -> f.rule().id());

	public Finding {
		Objects.requireNonNull(span);
		Objects.requireNonNull(severity);
		Objects.requireNonNull(rule);
		Objects.requireNonNull(reason);
		Objects.requireNonNull(fix);
	}
}
