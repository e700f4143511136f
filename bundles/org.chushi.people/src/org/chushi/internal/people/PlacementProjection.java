package org.chushi.internal.people;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.internal.people.PeopleEvents.PersonPlaced;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.osgi.service.component.annotations.Component;

/** The sections people were put into, one after the other. */
@Component
public final class PlacementProjection implements Projection {

	static final String NAME = "placements";

	/** @param by who did it, as the journal names them */
	record Step(String section, Bilingual title, String reason, Instant when, String by) {
	}

	/** One person's sections, oldest first. */
	record Steps(UUID person, List<Step> all) {
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
		return Set.of(PeopleEvents.PLACED);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(PeopleEvents.PLACED)) {
			PersonPlaced e = event.as(PeopleEvents.PLACED);
			Stream<Step> before = documents.find(Steps.class, e.person().toString()).stream().flatMap(s -> s.all().stream());
			documents.put(e.person().toString(), new Steps(e.person(),
					Stream.concat(before, Stream.of(new Step(e.section(), e.title(), e.reason(), event.instant(), event.actor()))).toList()));
		}
	}
}
