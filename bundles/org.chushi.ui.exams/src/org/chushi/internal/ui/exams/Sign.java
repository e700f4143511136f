package org.chushi.internal.ui.exams;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import org.chushi.assessment.Sitting;
import org.chushi.core.Bilingual;
import org.chushi.ui.Status;

/** Whether somebody who sits is there, in words. */
record Sign(Status status, Bilingual words) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	/** @param silent since when nothing was heard of their program; none while it is heard */
	static Sign of(Sitting sitting, Optional<Instant> silent, ZoneId zone) {
		if (silent.isPresent()) {
			return new Sign(Status.STOP, Messages.Sign_silent.text(TIME.format(silent.get().atZone(zone))));
		}
		if (sitting.away()) {
			return new Sign(Status.STOP, Messages.Sign_away.text(sitting.losses()));
		}
		return sitting.losses() > 0 ? new Sign(Status.WAIT, Messages.Sign_losses.text(sitting.losses()))
				: new Sign(Status.GOOD, Messages.Sign_there.text());
	}
}
