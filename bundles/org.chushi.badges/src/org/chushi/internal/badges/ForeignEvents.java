package org.chushi.internal.badges;

import java.util.List;
import java.util.UUID;

import org.chushi.badges.BadgeReport.Check;
import org.chushi.badges.BadgeReport.Signer;
import org.chushi.badges.BadgeReport.Standing;
import org.chushi.journal.EventType;

/** What happens to badges from elsewhere. */
final class ForeignEvents {

	/** What was found. */
	record Found(Standing standing, Signer signer, List<Check> checks) {
	}

	/** @param credential the whole signed credential, the JSON as it was brought */
	record BadgeKept(UUID badge, UUID person, String title, String issuer, String holder, String from, String until, Found found, String credential) {
	}

	/** One that is kept was looked at again. */
	record KeptBadgeVerified(UUID badge, UUID person, Found found) {
	}

	record KeptBadgeTakenOff(UUID badge, UUID person, String reason) {
	}

	static final EventType<BadgeKept> KEPT = EventType.of(BadgeKept.class);
	static final EventType<KeptBadgeVerified> VERIFIED = EventType.of(KeptBadgeVerified.class);
	static final EventType<KeptBadgeTakenOff> TAKEN_OFF = EventType.of(KeptBadgeTakenOff.class);

	private ForeignEvents() {
	}

	static String stream(UUID person) {
		return "foreign-badges/" + person;
	}
}
