package org.chushi.internal.practice;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.osgi.service.component.annotations.Component;

/**
 * The rounds under way; one that has ended is forgotten, its answers live on in cards, book and days. Of an adaptive one it is
 * kept what it came to.
 */
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
		return 2;
	}

	@Override
	public Set<EventType<?>> reads() {
		return Set.of(PracticeEvents.ADAPTIVE, PracticeEvents.ANSWERED, PracticeEvents.ENDED, PracticeEvents.GAUGED,
				PracticeEvents.STARTED);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(PracticeEvents.STARTED)) {
			put(documents, Drill.begun(event.as(PracticeEvents.STARTED), event.instant()));
		} else if (event.is(PracticeEvents.ADAPTIVE)) {
			put(documents, Drill.begun(event.as(PracticeEvents.ADAPTIVE), event.instant()));
		} else if (event.is(PracticeEvents.ENDED)) {
			end(documents, event.as(PracticeEvents.ENDED).round());
		}
		PracticeEvents.answer(event).ifPresent(e -> change(documents, e.round(), d -> d.answered(e)));
	}

	private static void end(WritableDocuments documents, UUID round) {
		documents.find(Drill.class, round.toString()).filter(Drill::tells).ifPresentOrElse(d -> put(documents, d.closed()),
				() -> documents.remove(round.toString()));
	}

	private static void change(WritableDocuments documents, UUID round, UnaryOperator<Drill> change) {
		documents.find(Drill.class, round.toString()).map(change).ifPresent(d -> put(documents, d));
	}

	private static void put(WritableDocuments documents, Drill drill) {
		documents.put(drill.round().toString(), drill, Map.of(PERSON, drill.person().toString()));
	}
}
