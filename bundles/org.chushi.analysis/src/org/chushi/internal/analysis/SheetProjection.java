package org.chushi.internal.analysis;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.chushi.internal.analysis.ConsistencyEvents.CaseAnswered;
import org.chushi.internal.analysis.ConsistencyEvents.ConsistencyBegun;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.osgi.service.component.annotations.Component;

/** What each person has answered in each consistency round they were asked to answer; an empty one from the beginning. */
@Component
public final class SheetProjection implements Projection {

	static final String NAME = "consistency-answers";
	static final String ROUND = "round";
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
		return Set.of(ConsistencyEvents.BEGUN, ConsistencyEvents.ANSWERED);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(ConsistencyEvents.BEGUN)) {
			ConsistencyBegun e = event.as(ConsistencyEvents.BEGUN);
			e.people().forEach(p -> put(documents, Sheet.empty(e.round(), p)));
		} else if (event.is(ConsistencyEvents.ANSWERED)) {
			CaseAnswered e = event.as(ConsistencyEvents.ANSWERED);
			documents.find(Sheet.class, key(e.round(), e.person())).ifPresent(s -> put(documents, s.answered(e)));
		}
	}

	static String key(UUID round, UUID person) {
		return round + "/" + person;
	}

	private static void put(WritableDocuments documents, Sheet sheet) {
		documents.put(key(sheet.round(), sheet.person()), sheet,
				Map.of(ROUND, sheet.round().toString(), PERSON, sheet.person().toString()));
	}
}
