package org.chushi.internal.ui.exams;

import java.util.List;
import java.util.UUID;

import org.chushi.core.Bilingual;

/**
 * Who sits now and which papers want a start code: what stays as it is while the time goes on.
 *
 * @param decides the caller may give time and codes and stop attempts, not only watch
 */
record Room(List<Seat> seats, List<Coded> papers, boolean decides) {

	/** Somebody who sits. @param number of the attempt at this paper */
	record Seat(UUID attempt, String name, Bilingual title, int number) {
	}

	/** A paper that is begun with a code. */
	record Coded(String paper, Bilingual title) {
	}
}
