package org.chushi.internal.badges;

import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.journal.EventType;

/** What happens to badges. */
final class BadgeEvents {

	/** @param credential the whole signed credential, as JSON */
	record BadgeSigned(UUID certificate, UUID person, String number, Bilingual title, String key, String credential) {
	}

	static final EventType<BadgeSigned> SIGNED = EventType.of(BadgeSigned.class);

	private BadgeEvents() {
	}

	static String stream(UUID certificate) {
		return "badge/" + certificate;
	}
}
