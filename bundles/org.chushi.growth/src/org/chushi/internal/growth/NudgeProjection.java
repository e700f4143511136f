package org.chushi.internal.growth;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.chushi.internal.growth.PlanEvents.NudgePutOff;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.osgi.service.component.annotations.Component;

/** What each person put off, and until when. */
@Component
public final class NudgeProjection implements Projection {

	static final String NAME = "nudges";

	/** @param until by key: the first day it may be told again */
	record PutOff(Map<String, LocalDate> until) {
		static final PutOff NOTHING = new PutOff(Map.of());

		PutOff {
			until = Map.copyOf(until);
		}

		boolean quiet(String key, LocalDate today) {
			return until.containsKey(key) && today.isBefore(until.get(key));
		}
	}

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
		return Set.of(PlanEvents.PUT_OFF);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(PlanEvents.PUT_OFF)) {
			NudgePutOff e = event.as(PlanEvents.PUT_OFF);
			String id = e.person().toString();
			Map<String, LocalDate> all = new LinkedHashMap<>(documents.find(PutOff.class, id).orElse(PutOff.NOTHING).until());
			all.put(e.key(), e.until());
			documents.put(id, new PutOff(all));
		}
	}
}
