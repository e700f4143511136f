package org.chushi.internal.practice;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.osgi.service.component.annotations.Component;

/** Counts of each day. */
@Component
public final class DayProjection implements Projection {

	static final String NAME = "practice-days";
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
		return Set.of(PracticeEvents.ANSWERED, PracticeEvents.GAUGED);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		PracticeEvents.answer(event).ifPresent(e -> {
			String key = key(e.person(), e.day());
			documents.put(key, documents.find(PracticeDay.class, key).orElseGet(() -> PracticeDay.empty(e.person(), e.day()))
					.answered(e, event.is(PracticeEvents.ANSWERED)), Map.of(PERSON, e.person().toString()));
		});
	}

	static String key(UUID person, LocalDate day) {
		return person + ":" + day;
	}
}
