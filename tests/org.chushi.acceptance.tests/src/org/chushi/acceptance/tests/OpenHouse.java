package org.chushi.acceptance.tests;

import java.nio.file.Path;
import java.util.Optional;

import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.journal.Journal;
import org.chushi.journal.JournalLocation;
import org.chushi.journal.Journals;
import org.chushi.journal.Verification;
import org.chushi.workspace.Services;
import org.chushi.workspace.Workspace;

/** A house as the command line finds it, which stays open from command to command; its real way is in {@code CommandLineTest}. */
record OpenHouse(House house) implements Workspace {

	@Override
	public Result<Services> open(JournalLocation location, Progress progress) {
		return Result.done(house.services);
	}

	@Override
	public void close() {
		// the test closes it at its end
	}

	/** Its journal. */
	record OpenJournals(House house) implements Journals {

		@Override
		public Result<Journal> open(JournalLocation location, Progress progress) {
			return Result.done(house.services.journal());
		}

		@Override
		public Optional<Result.Refused<Void>> absent(JournalLocation location) {
			return Optional.empty();
		}

		@Override
		public Result<Verification> verify(JournalLocation location, Optional<Path> against, Progress progress) {
			return Result.done(house.services.journal().verify(progress));
		}

		@Override
		public Result<Verification> restore(Path backup, JournalLocation location, Progress progress) {
			throw new UnsupportedOperationException("the house is not empty");
		}
	}
}
