package org.chushi.internal.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.osgi.service.component.annotations.Component;

/** The clock of the machine to the microsecond; its zone is the machine's, so that today is today for the person. */
@Component(service = Clock.class)
public final class SystemClock extends Clock {

	private final Clock ticks = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));

	@Override
	public ZoneId getZone() {
		return ZoneId.systemDefault();
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return ticks.withZone(zone);
	}

	@Override
	public Instant instant() {
		return ticks.instant();
	}
}
