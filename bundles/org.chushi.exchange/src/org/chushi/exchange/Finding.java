package org.chushi.exchange;

import java.util.Objects;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Severity;

/**
 * Something to be said about what was read or written. Whatever is not taken over is said here: nothing is dropped in
 * silence.
 *
 * @param code what it is, the same for all findings of its sort, for example {@code Gift_braces}
 */
public record Finding(Severity severity, Kind kind, String code, Place place, Bilingual message, Bilingual remedy) {

	/** What a finding means for the content. */
	public enum Kind {
		/** Something is wrong or unclear. */
		PROBLEM,
		/** Something of the source is not in the result: the loss report. */
		LOSS,
		/** Good to know. */
		NOTE
	}

	public Finding {
		Objects.requireNonNull(severity);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(code);
		Objects.requireNonNull(place);
		Objects.requireNonNull(message);
		Objects.requireNonNull(remedy);
	}

	public Diagnostic diagnostic() {
		return new Diagnostic(severity, message, place.toString(), remedy);
	}
}
