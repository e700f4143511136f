package org.chushi.staffing;

import java.util.List;
import java.util.UUID;

import org.chushi.core.Missing;

/**
 * Whether somebody may do something for others: guide them, inspect their work.
 *
 * @param missing what they lack
 * @param busy    how many they have now; 0 where nothing is counted
 * @param room    how many they may have at a time; 0 for no limit
 * @param learners whom they guide; empty where nobody is guided
 */
public record Eligible(UUID person, String name, List<Missing> missing, int busy, int room, List<Learner> learners) {

	/** Somebody who is guided. */
	public record Learner(UUID person, String name) {
	}

	public Eligible {
		missing = List.copyOf(missing);
		learners = List.copyOf(learners);
	}

	/** Whether they guide others and may not at present. */
	public boolean barred() {
		return !may() && busy > 0;
	}

	public boolean may() {
		return missing.isEmpty();
	}

	/** Whether they may, and one more would not be too many. */
	public boolean free() {
		return may() && (room == 0 || busy < room);
	}
}
