package org.chushi.internal.growth;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.growth.Direction;
import org.chushi.journal.EventType;

/** What happens to development plans, and to what is told about them. */
final class PlanEvents {

	/** A goal as it was written. */
	record GoalText(UUID id, Direction direction, String position, Bilingual positionTitle, Bilingual what, String requirement, LocalDate by) {
	}

	/** Who writes agrees. @param version from 1 */
	record PlanWritten(UUID plan, UUID person, UUID by, int version, List<GoalText> goals, String words) {
	}

	record PlanAgreed(UUID plan, UUID by, int version) {
	}

	record GoalTicked(UUID plan, UUID by, UUID goal, boolean done) {
	}

	/** The records say something else of a goal than before. @param progress 0 to 100 */
	record GoalMoved(UUID plan, UUID goal, int progress, boolean met) {
	}

	record PlanClosed(UUID plan, UUID by, String words) {
	}

	record NudgePutOff(UUID person, String key, LocalDate until) {
	}

	static final EventType<PlanWritten> WRITTEN = EventType.of(PlanWritten.class);
	static final EventType<PlanAgreed> AGREED = EventType.of(PlanAgreed.class);
	static final EventType<GoalTicked> TICKED = EventType.of(GoalTicked.class);
	static final EventType<GoalMoved> MOVED = EventType.of(GoalMoved.class);
	static final EventType<PlanClosed> CLOSED = EventType.of(PlanClosed.class);
	static final EventType<NudgePutOff> PUT_OFF = EventType.of(NudgePutOff.class);

	private PlanEvents() {
	}

	/** All plans of a person: one list, so that there is one running plan. */
	static String stream(UUID person) {
		return "growth-plan/" + person;
	}

	static String nudges(UUID person) {
		return "nudge/" + person;
	}
}
