package org.chushi.internal.analysis;

import java.util.Set;

import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.osgi.service.component.annotations.Component;

/** The consistency rounds. */
@Component
public final class TrialProjection implements Projection {

	static final String NAME = "consistency-rounds";

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public Set<EventType<?>> reads() {
		return Set.of(ConsistencyEvents.BEGUN, ConsistencyEvents.CLOSED);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(ConsistencyEvents.BEGUN)) {
			put(documents, Trial.begun(event.as(ConsistencyEvents.BEGUN), event.instant()));
		} else if (event.is(ConsistencyEvents.CLOSED)) {
			documents.find(Trial.class, event.as(ConsistencyEvents.CLOSED).round().toString())
					.ifPresent(t -> put(documents, t.closed(event.instant())));
		}
	}

	private static void put(WritableDocuments documents, Trial trial) {
		documents.put(trial.round().toString(), trial);
	}
}
