package org.chushi.internal.ui.career;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.badges.ForeignBadge;
import org.chushi.badges.StatusLists.Signing;
import org.chushi.career.Certificate;
import org.chushi.career.CertificateCare.Outlook;
import org.chushi.career.CertificateLife;
import org.chushi.career.CertificateLife.Appeal;
import org.chushi.career.CertificateLife.Turn;
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
 * @param outlooks how each certificate stands, by its id
 * @param names  of those who did something about them, by id
 * @param team   what waits in the team, for who may see it on their own page
 * @param publishing what is to be done about status lists, for who publishes them on their own page
 * @param foreign badges from elsewhere, those on record first
 */
record Diplomas(UUID person, String name, boolean own, LocalDate today, List<Certificate> certificates,
		List<Candidacy> candidacies, Set<String> wanted, Set<UUID> badges, Map<UUID, Outlook> outlooks, Map<String, String> names,
		TeamCertificates team, List<Signing> publishing, List<ForeignBadge> foreign) {

	Diplomas(UUID person, String name, boolean own, LocalDate today, List<Certificate> certificates, List<Candidacy> candidacies,
			Set<String> wanted, Set<UUID> badges) {
		this(person, name, own, today, certificates, candidacies, wanted, badges, Map.of(), Map.of(), TeamCertificates.NONE, List.of(), List.of());
	}

	private static final Set<Certificate.Standing> ENDED = EnumSet.of(Certificate.Standing.EXPIRED, Certificate.Standing.REVOKED);

	/** From so many days before its end on a certificate is said to end soon. */
	static final int SOON = 30;

	/** How a certificate stands. */
	record Standing(Status status, Bilingual words) {
	}

	/** Those that hold first, the newest of them first; one in whose place another came is told of with that one. */
	List<Certificate> shown() {
		return certificates.stream().filter(c -> c.standing(today) != Certificate.Standing.SUPERSEDED).sorted(Comparator.comparing((Certificate c) -> !c.holds(today))
				.thenComparing(Certificate::issued, Comparator.reverseOrder())).toList();
	}

	/** Not held yet: those on the person's way first, and the nearest of them. */
	List<Candidacy> open() {
		return candidacies.stream().filter(candidacy -> !candidacy.held())
				.sorted(Comparator
				.comparing((Candidacy c) -> !wanted.contains(c.definition())).thenComparing(Diplomas::missing)).toList();
	}

	Standing standing(Certificate certificate) {
		CertificateLife life = certificate.life();
		return switch (certificate.standing(today)) {
		case VALID, DUE -> valid(certificate);
		case GRACE -> new Standing(Status.WAIT, Messages.Diplomas_grace.text(certificate.validUntil(), life.graceUntil()));
		case STALE -> new Standing(Status.WAIT, Messages.Diplomas_stale.text());
		case LAPSED -> new Standing(Status.STOP, Messages.Diplomas_lapsed.text());
		case EXPIRED -> new Standing(Status.WAIT, Messages.Diplomas_expired.text(certificate.validUntil()));
		case SUSPENDED -> new Standing(Status.STOP, Messages.Diplomas_suspended.text());
		case REVOKED -> new Standing(Status.STOP, Messages.Diplomas_revoked.text());
		case SUPERSEDED -> new Standing(Status.INFO, Messages.Diplomas_superseded.text());
		};
	}

	private Standing valid(Certificate certificate) {
		if (certificate.validUntil().isEmpty()) {
			return new Standing(Status.GOOD, Messages.Diplomas_forever.text());
		}
		long days = ChronoUnit.DAYS.between(today, LocalDate.parse(certificate.validUntil()));
		if (certificate.standing(today) == Certificate.Standing.DUE) {
			return new Standing(Status.WAIT, Messages.Diplomas_due.text(certificate.validUntil(), days));
		}
		return days > SOON ? new Standing(Status.GOOD, Messages.Diplomas_valid.text(certificate.validUntil()))
				: new Standing(Status.WAIT, Messages.Diplomas_soon.text(certificate.validUntil(), days));
	}

	/** This one and those it followed, the first one first. */
	List<Outlook> line(Outlook last) {
		LinkedList<Outlook> line = new LinkedList<>(List.of(last));
		for (Optional<UUID> previous = last.certificate().life().previous(); previous.isPresent() && line.size() <= certificates.size();) {
			Optional<Outlook> found = previous.map(outlooks::get);
			found.ifPresent(line::addFirst);
			previous = found.flatMap(o -> o.certificate().life().previous());
		}
		return line;
	}

	String nameOf(UUID person) {
		return names.getOrDefault(person.toString(), "—");
	}

	/** Who did it; none when no person did. */
	Optional<String> actor(Turn turn) {
		return actor(turn.actor());
	}

	/** The name of somebody; none when it was no person. */
	Optional<String> actor(String id) {
		return Optional.ofNullable(names.get(id));
	}

	/** Whether this caller keeps badges from elsewhere with these certificates. */
	boolean mayKeep(Set<String> roles) {
		return own || roles.contains("lead");
	}

	/** What its holder would lose with it; none when nothing. */
	Optional<Bilingual> lapsing(Certificate certificate) {
		List<Bilingual> rights = Optional.ofNullable(outlooks.get(certificate.id())).map(Outlook::rights).orElse(List.of());
		return rights.isEmpty() ? Optional.empty() : Optional.of(Messages.Diplomas_lapsing.text(
				new Bilingual(rights.stream().map(Bilingual::zh).collect(Collectors.joining("、")), rights.stream().map(Bilingual::en).collect(Collectors.joining(", ")))));
	}

	private boolean lead(Set<String> roles) {
		return roles.contains("lead") && !own;
	}

	boolean maySuspend(Outlook outlook, Set<String> roles) {
		return lead(roles) && (outlook.standing().holds() || outlook.standing() == Certificate.Standing.LAPSED);
	}

	boolean mayLift(Outlook outlook, Set<String> roles) {
		return lead(roles) && outlook.certificate().revoked().isEmpty() && outlook.certificate().life().suspension().isPresent();
	}

	/** Whether somebody of this role decides; who exactly may, the service knows and says. */
	boolean mayDecide(Certificate certificate, Set<String> roles) {
		return !own && (roles.contains("lead") || roles.contains("administrator"))
				&& certificate.life().appeal().filter(Appeal::waits).isPresent();
	}

	/** Whether it, or one before it whose badge runs still, can be seen outside as a badge. */
	boolean outside(Certificate certificate) {
		return Stream.iterate(Optional.of(certificate), Optional::isPresent, c -> c.flatMap(one -> one.life().previous())
				.flatMap(id -> certificates.stream().filter(one -> one.id().equals(id)).findFirst())).limit(certificates.size() + 1L)
				.anyMatch(c -> badges.contains(c.orElseThrow().id()));
	}

	/** Whether this caller prints it. */
	boolean mayPrint(Certificate certificate, Set<String> roles) {
		return certificate.holds(today) && (own || roles.contains("lead"));
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
		return lead(roles) && certificate.revoked().isEmpty() && certificate.life().successor().isEmpty();
	}

	/** The last one of its kind, when it has ended; one that lapsed stands again by learning, one that is suspended when it is lifted. */
	boolean mayRenew(Certificate certificate, Set<String> roles) {
		return lead(roles) && ENDED.contains(certificate.standing(today)) && certificates.stream()
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
