package org.chushi.internal.ui.exams;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;

/**
 * One attempt as the invigilator sees it, without what changes by the second.
 *
 * @param section  the section the person is in; none on a paper that is sat as a whole
 * @param extra    minutes granted
 * @param counts   what was noticed, in words
 * @param ended    none while it is under way
 * @param voidable it may be declared void: it is under way, or a clock ended it
 * @param decides  the caller may give time and stop it, not only watch
 */
record Watched(UUID attempt, String name, Bilingual title, int number, Instant started, Optional<Bilingual> section,
		long extra, Bilingual counts, Optional<Instant> ended, boolean voidable, boolean decides, List<Line> log) {

	/** A line of the log. @param by a name; none for the program itself */
	record Line(Instant when, Bilingual what, Optional<String> by) {
	}

	boolean running() {
		return ended.isEmpty();
	}
}
