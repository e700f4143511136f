package org.chushi.internal.training;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.chushi.journal.Event;
import org.chushi.journal.Journal;
import org.chushi.training.TeamPolicy;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The team's choice as it stands in the journal. Checks ask for it at each text, so it is not read each time. */
@Component
public final class TeamChoice implements TeamPolicy {

	/** What another machine chose is known after this time at the latest. */
	private static final Duration FRESH = Duration.ofSeconds(5);

	private final TrainingBook book;
	private final AutoCloseable listening;
	private volatile Read last;

	/** @param at by {@link System#nanoTime} */
	private record Read(Optional<String> chosen, long at) {
	}

	@Activate
	public TeamChoice(@Reference Journal journal) {
		book = TrainingBook.of(journal);
		listening = journal.listen(this::happened);
	}

	@Deactivate
	public void close() throws Exception {
		listening.close();
	}

	private void happened(List<Event> events) {
		if (events.stream().anyMatch(e -> e.is(TrainingEvents.POLICY_CHOSEN))) {
			last = null;
		}
	}

	@Override
	public Optional<String> chosen() {
		Read known = last;
		if (known == null || System.nanoTime() - known.at > FRESH.toNanos()) {
			known = new Read(book.teamPolicy(), System.nanoTime());
			last = known;
		}
		return known.chosen;
	}
}
