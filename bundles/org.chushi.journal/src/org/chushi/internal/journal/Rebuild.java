package org.chushi.internal.journal;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.internal.journal.jdbc.Database;
import org.chushi.internal.journal.jdbc.DocumentRows;
import org.chushi.internal.journal.jdbc.Events;
import org.chushi.internal.journal.jdbc.Meta;
import org.chushi.internal.journal.jdbc.ProjectionRows;
import org.chushi.internal.journal.jdbc.ProjectionRows.ProjectionRow;
import org.chushi.internal.journal.jdbc.Session;
import org.chushi.journal.Event;
import org.chushi.journal.Projection;

/**
 * Builds projections anew from all events, at new places, in batches; the last one moves in. Whoever reads meanwhile
 * sees the old documents; a crash or a cancel leaves garbage that is swept the next time.
 */
final class Rebuild {

	private static final int CACHED = 20_000;
	private static final int PAGE = 1_000;
	private static final int UNFLUSHED = 10_000;

	private final Database database;
	private final Upcasters upcasters;
	private final UUID device;

	Rebuild(Database database, Upcasters upcasters, UUID device) {
		this.database = database;
		this.upcasters = upcasters;
		this.device = device;
	}

	/** @return the number of events applied */
	Result<Long> run(List<Projection> projections, Progress progress) {
		Meta.lock(session());
		List<Live> views = projections.stream().map(p -> new Live(p, newPlace())).toList();
		session().commit();
		long total = Events.head(session());
		long at = 0;
		long count = 0;
		boolean alone = database.isEmbedded();
		while (true) {
			if (progress.cancelled()) {
				session().rollback();
				return Result.refused(Messages.Rebuild_cancelled.text());
			}
			List<Event> page = Events.page(session(), at, PAGE);
			if (page.isEmpty() && alone) {
				break;
			}
			if (page.isEmpty()) {
				// others must not store events between the last page and moving in
				Meta.lock(session());
				alone = true;
				continue;
			}
			page.forEach(stored -> UnusableEvent.use(upcasters, stored,
					event -> views.forEach(view -> view.apply(event))));
			at = page.getLast().sequence();
			count += page.size();
			if (views.stream().mapToInt(view -> view.documents().changes()).sum() > UNFLUSHED) {
				flush(views);
				if (database.isEmbedded() || !alone) {
					session().commit();
				}
			}
			progress.at(Math.min(at, total), total);
		}
		flush(views);
		moveIn(views, at);
		session().commit();
		database.sync();
		sweep();
		return Result.done(count);
	}

	/** Empties the places nobody lives at any more. */
	void sweep() {
		for (int place : Meta.garbage(session(), device)) {
			DocumentRows.sweep(session(), place);
			Meta.keep(session(), place);
			session().commit();
		}
	}

	private CachedDocuments newPlace() {
		return new CachedDocuments(session(), Meta.newPlace(session(), device), CACHED);
	}

	private void moveIn(List<Live> views, long position) {
		Map<String, ProjectionRow> rows = ProjectionRows.all(session());
		for (Live view : views) {
			ProjectionRow old = rows.get(view.projection().name());
			if (old != null) {
				Meta.discard(session(), old.place(), device);
			}
			Meta.keep(session(), view.documents().place());
			ProjectionRows.put(session(), new ProjectionRow(view.projection().name(), view.projection().version(),
					position, view.documents().place()));
		}
	}

	private static void flush(List<Live> views) {
		views.forEach(view -> view.documents().flush());
	}

	private Session session() {
		return database.writer();
	}
}
