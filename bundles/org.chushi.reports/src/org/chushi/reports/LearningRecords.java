package org.chushi.reports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.people.Session;

/**
 * What people learned and showed, as statements of the Experience API 1.0.3, which are statements of IEEE 9274.1.1 (xAPI 2.0)
 * as well. Told are enrolments, lessons, practice, exams, confirmed activities, signed pair-work, gates, certificates and whether they count.
 * Never told are talks, interviews, words that people wrote for each other, and what was answered. A statement has the id of
 * its event, so a record store that gets it twice keeps it once. A service.
 */
public interface LearningRecords {

	/** Where the accounts of people are, unless somebody says otherwise. */
	String HOME = "http://www.chushi.org/people";

	/** How the statements stand in the file. */
	enum Form {
		/** One JSON array. */
		ARRAY,
		/** A statement on each line. */
		LINES
	}

	/**
	 * What is wanted.
	 *
	 * @param from   first day; none for all there is
	 * @param until  last day, that one too
	 * @param people whose; empty for everybody's
	 * @param names  whether statements say the names of people; else only their ids
	 * @param home   http address of the system that knows the ids of people
	 */
	record Order(Path file, Form form, Optional<LocalDate> from, Optional<LocalDate> until, Set<UUID> people, boolean names, String home) {

		public Order {
			people = Set.copyOf(people);
		}

		/** Everything of everybody, without names. */
		public static Order all(Path file, Form form) {
			return new Order(file, form, Optional.empty(), Optional.empty(), Set.of(), false, HOME);
		}
	}

	/** @param replace whether a file that is there may be written over; it stays until the new one is whole */
	Result<Written> export(Session session, Order order, boolean replace, Progress progress);
}
