package org.chushi.internal.journal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.chushi.core.Result;
import org.chushi.internal.journal.jdbc.Database;
import org.chushi.journal.Append;
import org.chushi.journal.Event;

/** Which thread reads together for many, or only tries, or drafts, and what it has read. */
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

	/** What this thread drafts, if it does. */
	Optional<Draft> draft() {
		return now().flatMap(Gathered::draft);
	}

	/** The answer to an append of a thread that only reads, tries or drafts. */
	Optional<Result<List<Event>>> answer(Append append) {
		return now().map(g -> g.draft().map(d -> d.append(append)).orElseGet(() -> {
			g.refused++;
			return Result.refused(Messages.Together_reading.text());
		}));
	}

	/** @param made of what has been gathered */
	Draft drafts(Collection<String> values, Function<Gathered, Draft> made, Runnable work) {
		if (now().isPresent()) {
			throw new IllegalStateException("this thread only looks, or drafts already");
		}
		return run(values, () -> {
			Gathered mine = gathered.get();
			Draft draft = made.apply(mine);
			mine.begin(draft);
			work.run();
			return draft;
		});
	}

	boolean tries(Runnable work) {
		if (draft().isPresent()) {
			throw new IllegalStateException("what is drafted is not tried");
		}
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
