package org.chushi.internal.staffing;

import java.util.List;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.journal.EventType;
import org.chushi.staffing.Plan.Heads;

/** What happens to sections. */
final class StaffingEvents {

	/** @param section empty: out of all */
	record PersonPlaced(UUID person, String section, Bilingual title, String reason) {
	}

	/** @param heads the whole plan, with what was left as it was */
	record HeadsPlanned(List<Heads> heads, String note) {
	}

	static final EventType<PersonPlaced> PLACED = EventType.of(PersonPlaced.class);
	static final EventType<HeadsPlanned> PLANNED = EventType.of(HeadsPlanned.class);

	/** The plan of the team: one list. */
	static final String PLAN = "team/staffing-plan";

	private StaffingEvents() {
	}

	static String stream(UUID person) {
		return "staffing/" + person;
	}
}
