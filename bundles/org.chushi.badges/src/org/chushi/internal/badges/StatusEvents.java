package org.chushi.internal.badges;

import java.util.UUID;

import org.chushi.journal.EventType;

/** What happens to status lists. */
final class StatusEvents {

	/** The badge of a certificate got a place in the lists of a key. @param key id of it */
	record BadgeListed(UUID certificate, String key, int index) {
	}

	/** The team said where it publishes. */
	record BadgeAddressSet(String address) {
	}

	/** A list of somebody is kept. @param list the whole signed credential, as JSON */
	record StatusListKept(String issuer, String purpose, String list) {
	}

	/** The lists of a key were signed. @param bits hash of what they said */
	record StatusListsSigned(String key, String bits) {
	}

	static final EventType<StatusListsSigned> SIGNED = EventType.of(StatusListsSigned.class);
	static final EventType<BadgeListed> LISTED = EventType.of(BadgeListed.class);
	static final EventType<BadgeAddressSet> ADDRESS = EventType.of(BadgeAddressSet.class);
	static final EventType<StatusListKept> KEPT = EventType.of(StatusListKept.class);

	static final String PUBLISHING = "badge-address";

	private StatusEvents() {
	}

	static String places(String key) {
		return "badge-places/" + key;
	}

	static String signed(String key) {
		return "status-lists/" + key;
	}

	static String kept(String issuer, String purpose) {
		return "status-list/" + StatusProjection.issuer(issuer) + "/" + StatusProjection.issuer(purpose);
	}
}
