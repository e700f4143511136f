package org.chushi.internal.ui.career;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.chushi.career.Certificate;
import org.chushi.career.Certification.Candidacy;
import org.chushi.core.Bilingual;
import org.chushi.rules.Finding;
import org.chushi.ui.Status;

/**
 * What the page of certificates shows.
 *
 * @param own    whether they are the caller's
 * @param wanted definitions that the next steps on the person's way ask for
 * @param badges certificates the caller can take away as badges
 */
record Diplomas(UUID person, String name, boolean own, LocalDate today, List<Certificate> certificates,
		List<Candidacy> candidacies, Set<String> wanted, Set<UUID> badges) {

	/** From so many days before its end on a certificate is said to end soon. */
	static final int SOON = 30;

	/** How a certificate stands. */
	record Standing(Status status, Bilingual words) {
	}

	/** Those that hold first, the newest of them first. */
	List<Certificate> shown() {
		return certificates.stream().sorted(Comparator.comparing((Certificate c) -> !c.holds(today))
				.thenComparing(Certificate::issued, Comparator.reverseOrder())).toList();
	}

	/** Not held yet: those on the person's way first, and the nearest of them. */
	List<Candidacy> open() {
		return candidacies.stream().filter(candidacy -> !candidacy.held())
				.sorted(Comparator
				.comparing((Candidacy c) -> !wanted.contains(c.definition())).thenComparing(Diplomas::missing)).toList();
	}

	Standing standing(Certificate certificate) {
		if (!certificate.revoked().isEmpty()) {
			return new Standing(Status.STOP, Messages.Diplomas_revoked.text());
		}
		if (!certificate.holds(today)) {
			return new Standing(Status.WAIT, Messages.Diplomas_expired.text(certificate.validUntil()));
		}
		if (certificate.validUntil().isEmpty()) {
			return new Standing(Status.GOOD, Messages.Diplomas_forever.text());
		}
		long days = ChronoUnit.DAYS.between(today, LocalDate.parse(certificate.validUntil()));
		return days > SOON ? new Standing(Status.GOOD, Messages.Diplomas_valid.text(certificate.validUntil()))
				: new Standing(Status.WAIT, Messages.Diplomas_soon.text(certificate.validUntil(), days));
	}

	/** Whether this caller signs it as a badge. */
	boolean maySign(Certificate certificate, Set<String> roles) {
		return certificate.holds(today) && roles.contains("lead");
	}

	/** Whether this caller may speak for the person; whom a mentor guides, the service knows. */
	boolean mayEndorse(Set<String> roles) {
		return !own && (roles.contains("mentor") || roles.contains("lead"));
	}

	boolean mayRevoke(Certificate certificate, Set<String> roles) {
		return roles.contains("lead") && certificate.revoked().isEmpty();
	}

	/** The last one of its kind, when it no longer holds. */
	boolean mayRenew(Certificate certificate, Set<String> roles) {
		return roles.contains("lead") && !own && certificates.stream()
				.filter(c -> c.definition().equals(certificate.definition())).noneMatch(c -> c.holds(today)
						|| c.issued().isAfter(certificate.issued()));
	}

	static long missing(Candidacy candidacy) {
		return candidacy.findings().stream().filter(finding -> !finding.met()).count();
	}

	static int met(Candidacy candidacy) {
		return (int) candidacy.findings().stream().filter(Finding::met).count();
	}

	/** The seal as people compare it: its beginning and its end. */
	static String shortened(String seal) {
		return seal.length() <= 16 ? seal : seal.substring(0, 8) + " … " + seal.substring(seal.length() - 8);
	}
}
