package org.chushi.internal.journal;

import java.util.Set;

import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;

/** Something for few ears. */
final class Whispers implements Projection {

	static final String NAME = "whispers";
	static final EventType<Whispered> WHISPERED = EventType.of(Whispered.class);

	record Whispered(String words) {
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
		return Set.of(WHISPERED);
	}

	@Override
	public Set<EventType<?>> confidential() {
		return reads();
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(WHISPERED)) {
			documents.put(event.stream(), event.as(WHISPERED));
		}
	}
}
