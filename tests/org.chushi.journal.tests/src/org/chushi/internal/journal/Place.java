package org.chushi.internal.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;

import javax.sql.DataSource;

import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.TimeOrderedIds;
import org.chushi.journal.Journal;
import org.chushi.journal.JournalLocation;
import org.chushi.journal.Projection;
import org.chushi.journal.Upcaster;

/** A place where a journal lies, with a way behind its back. */
record Place(JournalLocation location, DataSource backDoor) {

	static JournalOpener opener(List<Projection> projections, List<Upcaster> upcasters) {
		ManualClock clock = new ManualClock();
		return new JournalOpener(clock, new TimeOrderedIds(clock, new Random()), projections, upcasters);
	}

	Result<Journal> tryOpen(Projection... projections) {
		return opener(List.of(projections), List.of()).open(location, Progress.SILENT);
	}

	Journal open(Projection... projections) {
		return tryOpen(projections).value();
	}

	/** The same database from another machine, where databases can be shared. */
	Place from(Path folder) {
		return new Place(new JournalLocation(folder, location.url(), location.user(), location.password()), backDoor);
	}

	/** Changes the database without asking the journal, which must be closed; whoever does so is thorough. */
	void tamper(String... statements) {
		Trees.delete(location.folder().resolve("recent"));
		change(statements);
	}

	void change(String... statements) {
		try (Connection connection = backDoor.getConnection(); Statement statement = connection.createStatement()) {
			for (String sql : statements) {
				statement.execute(sql);
			}
		} catch (SQLException e) {
			throw new IllegalStateException(e);
		}
	}
}
