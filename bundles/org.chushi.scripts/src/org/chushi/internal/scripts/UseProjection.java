package org.chushi.internal.scripts;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.chushi.internal.scripts.ScriptEvents.ScriptUsed;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.osgi.service.component.annotations.Component;

/** How often each script was used, by whom, and when last. */
@Component
public final class UseProjection implements Projection {

	static final String NAME = "script-uses";

	/** @param people how often each of them used it */
	record Use(String script, int count, Map<String, Integer> people, Instant last) {

		Use {
			people = Map.copyOf(people);
		}

		Use and(String person, Instant when) {
			Map<String, Integer> more = new TreeMap<>(people);
			more.merge(person, 1, Integer::sum);
			return new Use(script, count + 1, more, when);
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
		return Set.of(ScriptEvents.USED);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(ScriptEvents.USED)) {
			ScriptUsed e = event.as(ScriptEvents.USED);
			Use before = documents.find(Use.class, e.script())
					.orElseGet(() -> new Use(e.script(), 0, Map.of(), event.instant()));
			documents.put(e.script(), before.and(e.person().toString(), event.instant()));
		}
	}
}
