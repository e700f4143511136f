package org.chushi.core;

import java.util.Objects;

/**
 * Something found, for a person to read.
 *
 * @param what   what was found
 * @param where  the place: a file with its line, a field, a person; empty when there is none
 * @param remedy what to do about it
 */
public record Diagnostic(Severity severity, Bilingual what, String where, Bilingual remedy) {

	public Diagnostic {
		Objects.requireNonNull(severity);
		Objects.requireNonNull(what);
		Objects.requireNonNull(where);
		Objects.requireNonNull(remedy);
	}

	public static Diagnostic error(String where, Bilingual what, Bilingual remedy) {
		return new Diagnostic(Severity.ERROR, what, where, remedy);
	}

	public static Diagnostic warning(String where, Bilingual what, Bilingual remedy) {
		return new Diagnostic(Severity.WARNING, what, where, remedy);
	}
}
