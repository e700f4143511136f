package org.chushi.publishing;

import java.util.UUID;

import org.chushi.core.Bilingual;

/**
 * Somebody whom a change of content concerns.
 *
 * @param what what of theirs changes and what becomes of it, in a sentence
 */
public record Affected(Kind kind, UUID person, Bilingual what) {

	/** What of theirs. */
	public enum Kind {
		/** The programme they are on, or a course or paper of it. */
		ENROLMENT,
		/** A certificate they hold rests on it. */
		CERTIFICATE,
		/** They sit a paper of it now, and finish it as they began it. */
		ATTEMPT
	}
}
