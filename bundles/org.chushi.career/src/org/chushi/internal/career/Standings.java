package org.chushi.internal.career;

import java.time.LocalDate;

import org.chushi.career.Certificate;
import org.chushi.career.Certificate.Standing;
import org.chushi.career.CertificateLife.Suspension;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.people.Directory;

/** How a certificate stands, in words, and what to do. */
final class Standings {

	private Standings() {
	}

	static Bilingual have(Certificate certificate, LocalDate today) {
		String number = certificate.number();
		return switch (certificate.standing(today)) {
		case VALID, DUE, STALE -> Messages.Rules_certificateHeld.text(number);
		case GRACE -> Messages.Standings_grace.text(number, certificate.life().graceUntil());
		case LAPSED -> Messages.Standings_lapsed.text(number);
		case SUSPENDED -> Messages.Standings_suspended.text(number);
		case REVOKED -> Messages.Rules_certificateRevoked.text(number);
		case EXPIRED -> Messages.Rules_certificateExpired.text(number, certificate.validUntil());
		case SUPERSEDED -> Messages.Standings_superseded.text(number);
		};
	}

	/** What gives back one that does not hold. */
	static Bilingual next(Certificate certificate, LocalDate today) {
		return switch (certificate.standing(today)) {
		case LAPSED -> Messages.Standings_lapsedNext.text();
		case SUSPENDED -> Messages.Standings_suspendedNext.text();
		default -> Messages.Rules_certificateRenew.text(certificate.title());
		};
	}

	/** What became of a certificate that no longer holds, by whom and why, and what to do. */
	static Missing lapsed(Certificate certificate, LocalDate today, Directory directory) {
		Standing standing = certificate.standing(today);
		Bilingual have = standing == Standing.REVOKED
				? Messages.Rules_certificateRevokedBy.text(certificate.number(), certificate.revokedBy().map(directory::nameOf).orElse("—"),
						certificate.revoked())
				: standing == Standing.SUSPENDED ? suspended(certificate, directory) : have(certificate, today);
		return new Missing(Messages.Rules_certificate.text(certificate.title()), have, Messages.Rules_certificateWant.text(),
				next(certificate, today));
	}

	private static Bilingual suspended(Certificate certificate, Directory directory) {
		Suspension suspension = certificate.life().suspension().orElseThrow();
		return Messages.Standings_suspendedBy.text(certificate.number(), suspension.by().map(directory::nameOf).orElse("—"),
				suspension.reason());
	}
}
