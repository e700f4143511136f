package org.chushi.internal.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.internal.publishing.PublishingEvents.ShippedPackCame;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.osgi.service.component.annotations.Component;

/** Which packs came with the program to each machine, in their order. */
@Component
public final class ShippedProjection implements Projection {

	static final String NAME = "shipped-packs";

	/** @param number order on this machine, whatever its clock said */
	record Came(Bilingual title, String version, String sha256, Instant when, long number) {
	}

	record Shelf(String device, String pack, List<Came> came) {
		Shelf {
			came = List.copyOf(came);
		}
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public Set<EventType<?>> reads() {
		return Set.of(PublishingEvents.SHIPPED_CAME);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(PublishingEvents.SHIPPED_CAME)) {
			ShippedPackCame e = event.as(PublishingEvents.SHIPPED_CAME);
			String id = PacksProjection.id(event.device(), e.pack());
			List<Came> before = documents.find(Shelf.class, id).map(Shelf::came).orElse(List.of());
			Came now = new Came(e.title(), e.version(), e.sha256(), event.instant(), event.deviceSequence());
			documents.put(id, new Shelf(event.device().toString(), e.pack(), Stream.concat(before.stream(), Stream.of(now)).toList()),
					Map.of(PacksProjection.DEVICE, event.device().toString()));
		}
	}
}
