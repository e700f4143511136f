package org.chushi.internal.training;

import java.util.function.Supplier;

import org.chushi.core.Result;
import org.chushi.journal.Journal;

/**
 * Decisions that still hold when they are stored. Whoever decides reads the versions of the streams first, then the
 * projections, and appends on condition that the versions stayed.
 */
final class Decisions {

	private static final int TRIES = 5;

	private Decisions() {
	}

	/** Decides again when somebody else was faster; gives up with a reason when that goes on. */
	static <T> Result<T> decide(Journal journal, Supplier<Result<T>> decision) {
		for (int i = 0; i < TRIES; i++) {
			Result<T> result = decision.get();
			if (!journal.moved(result)) {
				return result;
			}
		}
		return Result.refused(Messages.Moved_again.text());
	}
}
