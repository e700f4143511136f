package org.chushi.internal.practice;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.chushi.internal.practice.PracticeEvents.PracticeAnswered;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.osgi.service.component.annotations.Component;

/** The rounds under way; one that has ended is forgotten, its answers live on in cards, book and days. */
@Component
public final class DrillProjection implements Projection {

	static final String NAME = "practice-rounds";
	static final String PERSON = "person";

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
		return Set.of(PracticeEvents.ANSWERED, PracticeEvents.ENDED, PracticeEvents.STARTED);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(PracticeEvents.STARTED)) {
			put(documents, Drill.begun(event.as(PracticeEvents.STARTED), event.instant()));
		} else if (event.is(PracticeEvents.ANSWERED)) {
			PracticeAnswered e = event.as(PracticeEvents.ANSWERED);
			change(documents, e.round(), d -> d.answered(e));
		} else if (event.is(PracticeEvents.ENDED)) {
			documents.remove(event.as(PracticeEvents.ENDED).round().toString());
		}
	}

	private static void change(WritableDocuments documents, UUID round, UnaryOperator<Drill> change) {
		documents.find(Drill.class, round.toString()).map(change).ifPresent(d -> put(documents, d));
	}

	private static void put(WritableDocuments documents, Drill drill) {
		documents.put(drill.round().toString(), drill, Map.of(PERSON, drill.person().toString()));
	}
}
