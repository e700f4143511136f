package org.chushi.internal.ui.entry;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.chushi.journal.Journal;
import org.chushi.ui.Changes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Passes on that the journal grew, whichever journal is open. */
@Component
public final class JournalChanges implements Changes {

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	@Activate
	public JournalChanges() {
		// journals come and go
	}

	/** A closed journal appends no more, so its listener needs no farewell. */
	@Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
	void bindJournal(Journal journal) {
		journal.listen(events -> listeners.forEach(Runnable::run));
	}

	void unbindJournal(Journal journal) {
		listeners.forEach(Runnable::run);
	}

	@Override
	public Subscription listen(Runnable onChange) {
		listeners.add(onChange);
		return () -> listeners.remove(onChange);
	}
}
