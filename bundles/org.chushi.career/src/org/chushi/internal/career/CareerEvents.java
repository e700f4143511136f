package org.chushi.internal.career;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.career.CertificateLife.Changed;
import org.chushi.core.Bilingual;
import org.chushi.journal.EventType;
import org.chushi.journal.Seal;

/** What happens to certificates and positions. */
final class CareerEvents {

	/**
	 * @param renewFrom  first day it may be renewed; absent in what was issued before there were windows: its last day
	 * @param graceUntil last day of grace; absent likewise
	 * @param previous   id of the one it renews; absent or empty for none
	 */
	record CertificateIssued(UUID certificate, String number, UUID person, String definition, Bilingual title,
			String skill, int level, String packVersion, String validUntil, List<Bilingual> restsOn, Seal seal,
			String renewFrom, String graceUntil, String previous) {

		CertificateIssued {
			renewFrom = renewFrom == null ? validUntil : renewFrom;
			graceUntil = graceUntil == null ? validUntil : graceUntil;
			previous = previous == null ? "" : previous;
		}

		/** Without windows, in nobody's place. */
		CertificateIssued(UUID certificate, String number, UUID person, String definition, Bilingual title, String skill, int level,
				String packVersion, String validUntil, List<Bilingual> restsOn, Seal seal) {
			this(certificate, number, person, definition, title, skill, level, packVersion, validUntil, restsOn, seal, null, null, "");
		}

		Optional<UUID> renews() {
			return previous.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(previous));
		}
	}

	/** @param appealUntil last day to appeal; absent or empty for however late */
	record CertificateRevoked(UUID certificate, UUID person, String reason, String appealUntil) {

		CertificateRevoked {
			appealUntil = appealUntil == null ? "" : appealUntil;
		}

		CertificateRevoked(UUID certificate, UUID person, String reason) {
			this(certificate, person, reason, "");
		}
	}

	/** @param appealUntil last day to appeal; empty for however late */
	record CertificateSuspended(UUID certificate, UUID person, String reason, String appealUntil) {
	}

	record SuspensionLifted(UUID certificate, UUID person, String reason) {
	}

	/** Against the suspension or the revocation that stood. */
	record CertificateAppealed(UUID certificate, UUID person, String words) {
	}

	record AppealDecided(UUID certificate, UUID person, boolean overturned, String reason) {
	}

	/**
	 * What a machine had installed was looked at. Certificates that it touched follow in the same append.
	 *
	 * @param number  of the turn on the device of the event
	 * @param version that came; empty when there was nothing to compare
	 */
	record ContentTurned(long number, String pack, String version) {
	}

	/** @param until last day to learn it; empty when it is only told */
	record CertificateStale(UUID certificate, UUID person, String pack, Bilingual title, String version, String until,
			List<Changed> changed) {
	}

	/** All of a change was learnt. @param how each part with what there was of it */
	record CertificateFresh(UUID certificate, UUID person, String pack, String version, List<Bilingual> how) {
	}

	/** The content went back to what it was before the change. */
	record StaleWithdrawn(UUID certificate, UUID person, String pack, String version) {
	}

	record EndorsementGiven(UUID person, UUID by, String role, String words) {
	}

	record PositionTaken(UUID person, String position, Bilingual title, String move, String reason) {
	}

	/** Time in a position before the program kept it. @param until the first day on which it was over */
	record Held(String position, Bilingual title, LocalDate from, LocalDate until) {
	}

	/** What is known of the time before the first post; it stands for whatever was told before. @param reason from where it is known */
	record EarlierPostsTold(UUID person, List<Held> earlier, String reason) {
	}

	static final EventType<CertificateIssued> ISSUED = EventType.of(CertificateIssued.class);
	static final EventType<CertificateRevoked> REVOKED = EventType.of(CertificateRevoked.class);
	static final EventType<CertificateSuspended> SUSPENDED = EventType.of(CertificateSuspended.class);
	static final EventType<SuspensionLifted> LIFTED = EventType.of(SuspensionLifted.class);
	static final EventType<CertificateAppealed> APPEALED = EventType.of(CertificateAppealed.class);
	static final EventType<AppealDecided> DECIDED = EventType.of(AppealDecided.class);
	static final EventType<ContentTurned> TURNED = EventType.of(ContentTurned.class);
	static final EventType<CertificateStale> STALE = EventType.of(CertificateStale.class);
	static final EventType<CertificateFresh> FRESH = EventType.of(CertificateFresh.class);
	static final EventType<StaleWithdrawn> WITHDRAWN = EventType.of(StaleWithdrawn.class);
	static final EventType<EndorsementGiven> ENDORSED = EventType.of(EndorsementGiven.class);
	static final EventType<PositionTaken> POSITION_TAKEN = EventType.of(PositionTaken.class);
	static final EventType<EarlierPostsTold> EARLIER_TOLD = EventType.of(EarlierPostsTold.class);

	/** All certificates of the team: one list, so that numbers are given once. */
	static final String CERTIFICATES = "team/certificates";

	private CareerEvents() {
	}

	static String career(UUID person) {
		return "career/" + person;
	}
}
