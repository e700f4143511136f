package org.chushi.internal.assessment;

import java.util.UUID;

import org.chushi.assessment.Scoring;
import org.chushi.journal.Journal;
import org.chushi.rules.Consequence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An attempt whose time ran out while the program was away is handed in, before gates look at it. */
@Component
public final class OverdueAttempts implements Consequence {

	private final AttemptBook book;
	private final HandIn handIn;

	@Activate
	public OverdueAttempts(@Reference Journal journal, @Reference Scoring scoring, @Reference ExamTimer timer) {
		this.book = new AttemptBook(journal);
		this.handIn = new HandIn(journal, scoring, timer);
	}

	@Override
	public int order() {
		return 0;
	}

	@Override
	public void settle(UUID person) {
		// all of it comes before
	}

	@Override
	public void before(UUID person) {
		// few sit an exam at a time, and a person may have many attempts behind them
		handIn.endOverdue(book.running().stream().filter(a -> a.person().equals(person)).toList(), false);
	}
}
