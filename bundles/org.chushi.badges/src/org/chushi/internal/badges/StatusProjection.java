package org.chushi.internal.badges;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.chushi.internal.badges.StatusEvents.BadgeListed;
import org.chushi.internal.badges.StatusEvents.StatusListKept;
import org.chushi.internal.badges.StatusEvents.StatusListsSigned;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.osgi.service.component.annotations.Component;

/** Places of badges in status lists, by certificate and by place; where lists are published; lists that are kept. */
@Component
public final class StatusProjection implements Projection {

	static final String NAME = "badge-status";
	static final String KEY = "key";
	static final String ADDRESS = "address";
	static final String LIST = "list";
	static final String ISSUER = "issuer";

	record Place(UUID certificate, String key, int index) {
	}

	record Address(String address) {
	}

	/** When the lists of a key were signed last, and the hash of what they said. */
	record Signed(Instant when, String bits) {
	}

	record KeptList(String list) {
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
		return Set.of(StatusEvents.LISTED, StatusEvents.ADDRESS, StatusEvents.KEPT, StatusEvents.SIGNED);
	}

	/** Under which the place of a certificate's badge is found. */
	static String of(UUID certificate, String key) {
		return certificate + "/" + key;
	}

	/** Short, whatever the issuer calls itself. */
	static String issuer(String name) {
		return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
	}

	/** Under which it is found whether a place is taken. */
	static String at(String key, int index) {
		return "#" + index + "/" + key;
	}

	/** Under which it is found when lists were signed. */
	static String signed(String key) {
		return "signed/" + key;
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(StatusEvents.LISTED)) {
			BadgeListed e = event.as(StatusEvents.LISTED);
			Place place = new Place(e.certificate(), e.key(), e.index());
			documents.put(of(e.certificate(), e.key()), place, Map.of(KEY, e.key()));
			documents.put(at(e.key(), e.index()), place);
		} else if (event.is(StatusEvents.ADDRESS)) {
			documents.put(ADDRESS, new Address(event.as(StatusEvents.ADDRESS).address()));
		} else if (event.is(StatusEvents.SIGNED)) {
			StatusListsSigned e = event.as(StatusEvents.SIGNED);
			documents.put(signed(e.key()), new Signed(event.instant(), e.bits()));
		} else if (event.is(StatusEvents.KEPT)) {
			StatusListKept e = event.as(StatusEvents.KEPT);
			documents.put(event.stream(), new KeptList(e.list()), Map.of(LIST, "kept", ISSUER, issuer(e.issuer())));
		}
	}
}
