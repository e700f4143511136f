package org.chushi.internal.career;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.internal.career.CareerEvents.ContentTurned;
import org.chushi.journal.Documents;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.osgi.service.component.annotations.Component;

/**
 * Up to which turn of its packs each machine was looked at, when a version came to the team first, and where each certificate was
 * issued.
 */
@Component
public final class ContentTurnProjection implements Projection {

	static final String NAME = "certificate-content";

	record Looked(long number) {
	}

	record Came(Instant first) {
	}

	/** @param number order on that machine, of everything that was done there */
	record Issued(UUID device, long number) {
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
		return Set.of(CareerEvents.TURNED, CareerEvents.ISSUED);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(CareerEvents.TURNED)) {
			ContentTurned e = event.as(CareerEvents.TURNED);
			documents.put(event.device().toString(), new Looked(e.number()));
			if (!e.pack().isEmpty() && documents.find(Came.class, key(e.pack(), e.version())).isEmpty()) {
				documents.put(key(e.pack(), e.version()), new Came(event.instant()));
			}
		} else if (event.is(CareerEvents.ISSUED)) {
			documents.put(key(event.as(CareerEvents.ISSUED).certificate()), new Issued(event.device(), event.deviceSequence()));
		}
	}

	static long looked(Documents documents, UUID device) {
		return documents.find(Looked.class, device.toString()).map(Looked::number).orElse(0L);
	}

	static Optional<Instant> came(Documents documents, String pack, String version) {
		return documents.find(Came.class, key(pack, version)).map(Came::first);
	}

	static Optional<Issued> issued(Documents documents, UUID certificate) {
		return documents.find(Issued.class, key(certificate));
	}

	private static String key(UUID certificate) {
		return "issued:" + certificate;
	}

	private static String key(String pack, String version) {
		return "came:" + pack + " " + version;
	}
}
