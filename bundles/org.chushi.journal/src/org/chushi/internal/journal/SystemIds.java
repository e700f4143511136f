package org.chushi.internal.journal;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

import org.chushi.core.Ids;
import org.chushi.core.TimeOrderedIds;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Identities from the clock and the system's source of chance. */
@Component(service = Ids.class)
public final class SystemIds implements Ids {

	private final Ids ids;

	@Activate
	public SystemIds(@Reference Clock clock) {
		ids = new TimeOrderedIds(clock, new SecureRandom());
	}

	@Override
	public UUID next() {
		return ids.next();
	}
}
