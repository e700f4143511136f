package org.chushi.internal.growth;

import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.chushi.growth.Wish;
import org.chushi.internal.growth.IntentEvents.IntentStated;
import org.chushi.internal.growth.IntentEvents.IntentTakenBack;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.osgi.service.component.annotations.Component;

/** What each person wants and wanted. */
@Component
public final class IntentProjection implements Projection {

	static final String NAME = "intents";

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
		return Set.of(IntentEvents.STATED, IntentEvents.TAKEN_BACK);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(IntentEvents.STATED)) {
			IntentStated e = event.as(IntentEvents.STATED);
			change(documents, e.person(),
					k -> k.stated(new Wish(e.direction(), e.position(), e.title(), e.strength(), e.horizon(), e.words(), event.instant())));
		} else if (event.is(IntentEvents.TAKEN_BACK)) {
			IntentTakenBack e = event.as(IntentEvents.TAKEN_BACK);
			change(documents, e.person(), k -> k.without(e.direction()));
		}
	}

	private static void change(WritableDocuments documents, UUID person, UnaryOperator<KeptIntent> change) {
		documents.put(person.toString(), change.apply(documents.find(KeptIntent.class, person.toString()).orElseGet(() -> KeptIntent.none(person))));
	}
}
