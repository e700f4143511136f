package org.chushi.internal.growth;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.internal.growth.AgendaEvents.AgendaPut;
import org.chushi.internal.growth.TalkEvents.TalkHeld;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.chushi.people.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What is to be spoken of: an item goes when it is taken back or given, and waits no longer when it was spoken of in a talk. */
@Component
public final class AgendaProjection implements Projection {

	static final String NAME = "agendas";
	static final String PERSON = "person";
	static final String OPEN = "open";

	/**
	 * An item that was neither taken back nor given.
	 *
	 * @param spoken the talks in which it was spoken of; one that is withdrawn was none
	 */
	record Kept(UUID id, UUID person, Role with, List<UUID> to, String words, String requirement, boolean met, Instant put, List<UUID> spoken) {
		Kept {
			to = List.copyOf(to);
			spoken = List.copyOf(spoken);
		}

		boolean isEndorsement() {
			return !requirement.isEmpty();
		}

		boolean open() {
			return spoken.isEmpty();
		}

		Kept spokenOf(UUID talk) {
			return new Kept(id, person, with, to, words, requirement, met, put, Stream.concat(spoken.stream(), Stream.of(talk)).distinct().toList());
		}

		Kept notSpokenOf(UUID talk) {
			return new Kept(id, person, with, to, words, requirement, met, put, spoken.stream().filter(t -> !t.equals(talk)).toList());
		}
	}

	@Activate
	public AgendaProjection() {
		// stateless
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
		return Set.of(AgendaEvents.PUT, AgendaEvents.TAKEN_BACK, AgendaEvents.GIVEN, TalkEvents.HELD, TalkEvents.WITHDRAWN);
	}

	@Override
	public Set<EventType<?>> confidential() {
		return reads();
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(AgendaEvents.PUT)) {
			AgendaPut e = event.as(AgendaEvents.PUT);
			put(documents, new Kept(e.item(), e.person(), Role.valueOf(e.with()), e.to(), e.words(), e.requirement(), e.met(), event.instant(), List.of()));
		} else if (event.is(AgendaEvents.TAKEN_BACK)) {
			documents.remove(event.as(AgendaEvents.TAKEN_BACK).item().toString());
		} else if (event.is(AgendaEvents.GIVEN)) {
			documents.remove(event.as(AgendaEvents.GIVEN).item().toString());
		} else if (event.is(TalkEvents.HELD)) {
			TalkHeld e = event.as(TalkEvents.HELD);
			e.spoken().forEach(item -> documents.find(Kept.class, item.toString()).ifPresent(k -> put(documents, k.spokenOf(e.talk()))));
		} else if (event.is(TalkEvents.WITHDRAWN)) {
			UUID talk = event.as(TalkEvents.WITHDRAWN).talk();
			documents.where(Kept.class, OPEN, Boolean.toString(false)).stream().filter(k -> k.spoken().contains(talk))
					.forEach(k -> put(documents, k.notSpokenOf(talk)));
		}
	}

	private static void put(WritableDocuments documents, Kept kept) {
		documents.put(kept.id().toString(), kept, Map.of(PERSON, kept.person().toString(), OPEN, Boolean.toString(kept.open())));
	}
}
