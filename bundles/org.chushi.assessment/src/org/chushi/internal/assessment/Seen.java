package org.chushi.internal.assessment;

import java.time.Instant;
import java.util.UUID;

import org.chushi.internal.assessment.SteadyTime.Tick;

/**
 * When a person was seen last, and how much time they had used then.
 *
 * @param wall   by the clock
 * @param used   milliseconds, the most ever measured
 * @param device the machine it was on
 * @param tick   the last reading of a steady time; null when none was kept
 */
record Seen(Instant wall, long used, UUID device, Reading tick) {

	/** A steady time, with the clock and the time used at that moment. */
	record Reading(Tick tick, Instant wall, long used) {
	}

	Seen at(Instant now, long measured, UUID machine) {
		return new Seen(now, Math.max(used, measured), machine, tick);
	}

	Seen read(Tick reading, Instant now) {
		return new Seen(wall, used, device, new Reading(reading, now, used));
	}
}
