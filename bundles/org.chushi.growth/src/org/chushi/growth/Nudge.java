package org.chushi.growth;

import java.time.LocalDate;
import java.util.UUID;

import org.chushi.core.Bilingual;

/**
 * A kind word about something that has come to a stand. It never says whose fault it is.
 *
 * @param key    what it is about, the same every day
 * @param person whose growth it is about
 * @param words  to the one it is told to
 * @param since  from which day on it was due
 */
public record Nudge(String key, Kind kind, UUID person, Bilingual words, LocalDate since) {

	/** What came to a stand; the most pressing first. */
	public enum Kind {
		/** The other one of the two has agreed to a plan. */
		TO_AGREE,
		/** The two wanted to talk again. */
		TALK,
		/** Somebody put something on the agenda of their next talk. */
		RAISED,
		/** A goal is past its day. */
		GOAL,
		/** A plan has not moved. */
		STALL
	}
}
