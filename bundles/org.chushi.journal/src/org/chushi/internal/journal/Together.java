package org.chushi.internal.journal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.chushi.core.Result;
import org.chushi.internal.journal.jdbc.Database;
import org.chushi.journal.Event;

/** Which thread reads together for many, or only tries, and what it has read. */
final class Together {

	private final Database database;
	private final ThreadLocal<Gathered> gathered = new ThreadLocal<>();

	Together(Database database) {
		this.database = database;
	}

	/** What this thread gathers; nothing when it reads one by one. */
	Optional<Gathered> now() {
		return Optional.ofNullable(gathered.get());
	}

	/** The answer to an append of a thread that only reads or tries. */
	Optional<Result<List<Event>>> refusal() {
		return now().map(g -> {
			g.refused++;
			return Result.refused(Messages.Together_reading.text());
		});
	}

	boolean tries(Runnable work) {
		return run(List.of(), () -> {
			Gathered mine = gathered.get();
			long before = mine.refused;
			work.run();
			return mine.refused > before;
		});
	}

	<T> T run(Collection<String> values, Supplier<T> work) {
		Gathered outer = gathered.get();
		if (outer != null && outer.covers(values)) {
			return work.get();
		}
		gathered.set(new Gathered(database, Set.copyOf(values)));
		try {
			return work.get();
		} finally {
			if (outer == null) {
				gathered.remove();
			} else {
				gathered.set(outer);
			}
		}
	}
}
