package org.chushi.internal.publishing;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.chushi.internal.publishing.PublishingEvents.PackPublished;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.chushi.publishing.Publishing.Published;
import org.osgi.service.component.annotations.Component;

/**
 * Every version that was published, under pack, version and file: two machines that knew nothing of each other may have given one
 * number twice, and neither is forgotten.
 */
@Component
public final class PublicationsProjection implements Projection {

	static final String NAME = "published-packs";
	static final String PACK = "pack";

	/**
	 * @param content hash of the list of its files
	 * @param device  where it was published
	 * @param number  order on that machine, of everything that was done there
	 */
	record Publication(Published published, String content, UUID device, long number) {
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public int version() {
		return 4;
	}

	@Override
	public Set<EventType<?>> reads() {
		return Set.of(PublishingEvents.PUBLISHED);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(PublishingEvents.PUBLISHED)) {
			PackPublished e = event.as(PublishingEvents.PUBLISHED);
			documents.put(e.pack() + "/" + e.version() + "/" + e.sha256(), new Publication(new Published(e.pack(), e.code(), e.title(), e.version(), e.sha256(),
					e.key(), UUID.fromString(event.actor()), event.instant(), e.wording()), e.content(), event.device(), event.deviceSequence()), Map.of(PACK, e.pack()));
		}
	}
}
