package org.chushi.internal.assessment;

import java.util.Set;

import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.osgi.service.component.annotations.Component;

/** The paper of each attempt as it was drawn, under the id of the attempt: large, and written once. */
@Component
public final class PapersProjection implements Projection {

	static final String NAME = "attempt-papers";

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public int version() {
		return 2;
	}

	@Override
	public Set<EventType<?>> reads() {
		return Set.of(ExamEvents.STARTED);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(ExamEvents.STARTED)) {
			ExamEvents.AttemptStarted e = event.as(ExamEvents.STARTED);
			documents.put(e.attempt().toString(), e.paper());
		}
	}
}
