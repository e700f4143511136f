package org.chushi.internal.ui.kpis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.chushi.core.Result;
import org.chushi.kpis.Figure;
import org.chushi.kpis.KpiBoard;
import org.chushi.kpis.KpiValue;
import org.chushi.kpis.Kpis;
import org.chushi.people.Directory;
import org.chushi.people.Role;
import org.chushi.people.Session;

/** What the page reads, and whose values it shows. */
final class Shelf {

	static final int DAYS = 30;

	private final Kpis kpis;
	private final Directory directory;
	private final Session session;
	private final AtomicReference<UUID> chosen;

	Shelf(Kpis kpis, Directory directory, Session session) {
		this.kpis = kpis;
		this.directory = directory;
		this.session = session;
		this.chosen = new AtomicReference<>(session.person());
	}

	/**
	 * What is shown.
	 *
	 * @param board  of the team; for a lead only
	 * @param values of the person chosen, the newest day first
	 */
	record Seen(List<Figure> figures, Optional<KpiBoard> board, UUID person, String name, List<KpiValue> values) {

		/** The newest standing value of a figure. */
		Optional<KpiValue> last(Figure figure) {
			return values.stream().filter(v -> v.figure().id().equals(figure.id()) && v.value().isPresent()).findFirst();
		}
	}

	Kpis kpis() {
		return kpis;
	}

	Session session() {
		return session;
	}

	boolean leads() {
		return session.is(Role.LEAD);
	}

	void choose(UUID person) {
		chosen.set(person);
	}

	/** Waits for the disk. */
	Result<Seen> read() {
		List<Figure> figures = kpis.figures();
		Result<Optional<KpiBoard>> board = leads() ? kpis.board(session, DAYS).map(Optional::of) : Result.done(Optional.empty());
		return board.then(team -> {
			UUID person = team.filter(b -> b.rows().stream().noneMatch(r -> r.person().equals(chosen.get()))).isPresent() ? session.person() : chosen.get();
			return kpis.of(session, person).map(values -> new Seen(figures, team, person, directory.nameOf(person), values));
		});
	}
}
