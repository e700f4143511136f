package org.chushi.internal.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.chushi.internal.review.ReviewEvents.Weighed;
import org.chushi.internal.review.Walk.Seen;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.osgi.service.component.annotations.Component;

/** Who read which words and marks. */
@Component
public final class WalkProjection implements Projection {

	static final String NAME = "content-walks";
	static final String ELEMENT = "element";

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
		return Set.of(ReviewEvents.WEIGHED);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (!event.is(ReviewEvents.WEIGHED)) {
			return;
		}
		Weighed e = event.as(ReviewEvents.WEIGHED);
		UUID person = UUID.fromString(event.actor());
		String key = e.element() + ":" + person + ":" + e.path();
		Walk walk = documents.find(Walk.class, key).orElseGet(() -> new Walk(person, e.element(), e.path(), List.of()));
		documents.put(key, walk.with(new Seen(e.hash(), e.print(), e.passage(), e.words())), Map.of(ELEMENT, e.element()));
	}
}
