package org.chushi.internal.staffing;

import java.util.List;

import org.chushi.journal.EventType;
import org.chushi.staffing.Plan.Heads;

/** What is planned. */
final class StaffingEvents {

	/** @param heads the whole plan, with what was left as it was */
	record HeadsPlanned(List<Heads> heads, String note) {
	}

	static final EventType<HeadsPlanned> PLANNED = EventType.of(HeadsPlanned.class);

	/** The plan of the team: one list. */
	static final String PLAN = "team/staffing-plan";

	private StaffingEvents() {
	}
}
