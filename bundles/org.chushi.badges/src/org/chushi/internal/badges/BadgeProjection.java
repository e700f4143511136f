package org.chushi.internal.badges;

import java.util.Map;
import java.util.Set;

import org.chushi.badges.Badges.Issued;
import org.chushi.internal.badges.BadgeEvents.BadgeSigned;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.osgi.service.component.annotations.Component;

/** The last badge of each certificate. */
@Component
public final class BadgeProjection implements Projection {

	static final String NAME = "badges";
	static final String PERSON = "person";
	/** Which signed it. */
	static final String KEY = "key";

	/** A badge with its credential. */
	record Kept(Issued issued, String credential) {
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public int version() {
		return 2;
	}

	@Override
	public Set<EventType<?>> reads() {
		return Set.of(BadgeEvents.SIGNED);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (!event.is(BadgeEvents.SIGNED)) {
			return;
		}
		BadgeSigned e = event.as(BadgeEvents.SIGNED);
		documents.put(e.certificate().toString(),
				new Kept(new Issued(e.certificate(), e.person(), e.number(), e.title(), e.key(), event.instant()), e.credential()),
				Map.of(PERSON, e.person().toString(), KEY, e.key()));
	}
}
