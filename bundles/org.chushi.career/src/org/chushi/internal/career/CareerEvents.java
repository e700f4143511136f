package org.chushi.internal.career;

import java.util.List;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.journal.EventType;
import org.chushi.journal.Seal;

/** What happens to certificates and positions. */
final class CareerEvents {

	record CertificateIssued(UUID certificate, String number, UUID person, String definition, Bilingual title,
			String skill, int level, String packVersion, String validUntil, List<Bilingual> restsOn, Seal seal) {
	}

	record CertificateRevoked(UUID certificate, UUID person, String reason) {
	}

	record EndorsementGiven(UUID person, UUID by, String role, String words) {
	}

	record PositionTaken(UUID person, String position, Bilingual title, String move, String reason) {
	}

	static final EventType<CertificateIssued> ISSUED = EventType.of(CertificateIssued.class);
	static final EventType<CertificateRevoked> REVOKED = EventType.of(CertificateRevoked.class);
	static final EventType<EndorsementGiven> ENDORSED = EventType.of(EndorsementGiven.class);
	static final EventType<PositionTaken> POSITION_TAKEN = EventType.of(PositionTaken.class);

	/** All certificates of the team: one list, so that numbers are given once. */
	static final String CERTIFICATES = "team/certificates";

	private CareerEvents() {
	}

	static String career(UUID person) {
		return "career/" + person;
	}
}
