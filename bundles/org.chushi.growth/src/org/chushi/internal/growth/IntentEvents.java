package org.chushi.internal.growth;

import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.growth.Direction;
import org.chushi.growth.Horizon;
import org.chushi.growth.Strength;
import org.chushi.journal.EventType;

/** What people say they want. */
final class IntentEvents {

	/** @param position id; empty for a direction alone */
	record IntentStated(UUID person, Direction direction, String position, Bilingual title, Strength strength, Horizon horizon, String words) {
	}

	record IntentTakenBack(UUID person, Direction direction) {
	}

	static final EventType<IntentStated> STATED = EventType.of(IntentStated.class);
	static final EventType<IntentTakenBack> TAKEN_BACK = EventType.of(IntentTakenBack.class);

	private IntentEvents() {
	}

	static String stream(UUID person) {
		return "intent/" + person;
	}
}
