package org.chushi.internal.training;

import java.util.Optional;

import org.chushi.journal.Journal;
import org.chushi.training.TeamPolicy;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The team's choice as it stands in the journal. */
@Component
public final class TeamChoice implements TeamPolicy {

	private final TrainingBook book;

	@Activate
	public TeamChoice(@Reference Journal journal) {
		book = TrainingBook.of(journal);
	}

	@Override
	public Optional<String> chosen() {
		return book.teamPolicy();
	}
}
