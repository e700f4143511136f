package org.chushi.internal.growth;

import java.util.List;
import java.util.UUID;

import org.chushi.journal.EventType;

/** What happens to agendas. Streams name no person. */
final class AgendaEvents {

	/**
	 * @param with        name of a role
	 * @param to          who had that part then; for own words they alone read it
	 * @param requirement empty for own words
	 * @param met         whether the requirement was met already then: an endorsement to be given once more
	 */
	record AgendaPut(UUID item, UUID person, String with, List<UUID> to, String words, String requirement, boolean met) {
	}

	record AgendaTakenBack(UUID item) {
	}

	record AgendaGiven(UUID item, UUID by) {
	}

	static final EventType<AgendaPut> PUT = EventType.of(AgendaPut.class);
	static final EventType<AgendaTakenBack> TAKEN_BACK = EventType.of(AgendaTakenBack.class);
	static final EventType<AgendaGiven> GIVEN = EventType.of(AgendaGiven.class);

	private AgendaEvents() {
	}

	static String stream(UUID item) {
		return "agenda/" + item;
	}
}
