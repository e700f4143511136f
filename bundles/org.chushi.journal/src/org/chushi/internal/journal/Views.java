package org.chushi.internal.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.chushi.internal.journal.jdbc.Events;
import org.chushi.internal.journal.jdbc.ProjectionRows;
import org.chushi.internal.journal.jdbc.ProjectionRows.ProjectionRow;
import org.chushi.internal.journal.jdbc.Session;
import org.chushi.journal.Event;
import org.chushi.journal.Projection;

/** The projections as they are kept up by the writing thread. */
final class Views {

	private static final int CACHED = 2_000;
	private static final int PAGE = 1_000;

	private final List<Projection> projections;
	private final Upcasters upcasters;
	private List<Live> live = List.of();

	Views(List<Projection> projections, Upcasters upcasters) {
		this.projections = projections;
		this.upcasters = upcasters;
	}

	List<Projection> projections() {
		return projections;
	}

	/** The first projection that is stored in a higher version than this program has. */
	static Optional<ProjectionRow> newer(List<Projection> projections, Map<String, ProjectionRow> rows) {
		return projections.stream().map(p -> rows.get(p.name()))
				.filter(row -> row != null && projections.stream()
						.anyMatch(p -> p.name().equals(row.name()) && p.version() < row.version()))
				.findFirst();
	}

	/**
	 * Looks where the documents are, applies the events that were stored without these projections, and leaves a mark
	 * in those projections that this program does not have and so cannot keep up.
	 */
	void refresh(Session session, Map<String, ProjectionRow> rows, long head, boolean forget) {
		live = projections.stream().map(projection -> new Live(projection,
				documents(session, rows.get(projection.name()).place(), forget))).toList();
		Set<String> own = projections.stream().map(Projection::name).collect(Collectors.toSet());
		for (ProjectionRow row : rows.values()) {
			if (own.contains(row.name()) && row.position() != ProjectionRows.KEPT_UP) {
				catchUp(session, row);
				ProjectionRows.put(session, row.at(ProjectionRows.KEPT_UP));
			} else if (!own.contains(row.name()) && row.position() == ProjectionRows.KEPT_UP) {
				ProjectionRows.put(session, row.at(head));
			}
		}
	}

	void mark() {
		live.forEach(view -> view.documents().mark());
	}

	void rollback() {
		live.forEach(view -> view.documents().rollback());
	}

	void apply(Event event) {
		live.forEach(view -> view.apply(event));
	}

	/** Writes all changes. */
	void flush() {
		live.forEach(view -> view.documents().flush());
	}

	void forget() {
		live = List.of();
	}

	private void catchUp(Session session, ProjectionRow row) {
		Live view = live.stream().filter(one -> one.projection().name().equals(row.name())).findFirst().orElseThrow();
		List<Event> page = Events.page(session, row.position(), PAGE);
		while (!page.isEmpty()) {
			page.forEach(stored -> UnusableEvent.use(upcasters, stored, view::apply));
			view.documents().flush();
			page = Events.page(session, page.getLast().sequence(), PAGE);
		}
	}

	private CachedDocuments documents(Session session, int place, boolean forget) {
		return live.stream().map(Live::documents).filter(known -> !forget && known.place() == place).findFirst()
				.orElseGet(() -> new CachedDocuments(session, place, CACHED));
	}
}
