package org.chushi.internal.badges;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.chushi.badges.BadgeReport.Check;
import org.chushi.badges.BadgeReport.Signer;
import org.chushi.badges.BadgeReport.Standing;
import org.chushi.career.Certificate;
import org.chushi.career.Certification;
import org.chushi.core.Bilingual;
import org.chushi.publishing.KnownSigner;
import org.chushi.publishing.KnownSigner.Trust;
import org.chushi.publishing.Signers;
import org.chushi.seals.VerifyingKey;

/**
 * The team's own keys and certificates, the keys of others it trusts, and the status lists it keeps.
 *
 * @param given lists somebody brought along with the badge
 * @param sees  whose certificates the person who asks may see
 */
record TeamKnowledge(Signers signers, Certification certification, StatusBook book, List<StatusList.Read> given, Predicate<UUID> sees,
		Clock clock) implements BadgeCheck.Known {

	@Override
	public Optional<Check> signer(VerifyingKey key) {
		return signers.find(key.id()).map(signer -> switch (signer.trust()) {
		case DISTRUSTED -> new Check(Standing.BAD, Messages.TeamKnowledge_distrusted.text(signer.name(), signer.why()));
		case TRUSTED -> new Check(Standing.GOOD, whose(signer));
		case UNDECIDED -> signer.made().isPresent() ? new Check(Standing.GOOD, whose(signer))
				: new Check(Standing.OPEN, Messages.TeamKnowledge_undecided.text(signer.name()));
		});
	}

	@Override
	public Signer whose(VerifyingKey key) {
		return signers.find(key.id()).map(signer -> signer.made().isPresent() ? Signer.OURS : signer.trust() == Trust.TRUSTED ? Signer.TRUSTED : Signer.STRANGER)
				.orElse(Signer.STRANGER);
	}

	private static Bilingual whose(KnownSigner signer) {
		return (signer.made().isPresent() ? Messages.TeamKnowledge_ours : Messages.TeamKnowledge_trusted).text(signer.name());
	}

	@Override
	public Optional<Check> fate(VerifyingKey key, String id) {
		return signers.find(key.id()).filter(signer -> signer.made().isPresent()).flatMap(signer -> certificate(id)).map(this::fate);
	}

	private Check fate(Certificate c) {
		return switch (c.standing(LocalDate.now(clock))) {
		case VALID, DUE, GRACE, STALE -> new Check(Standing.GOOD, Messages.TeamKnowledge_holds.text(c.number()));
		case LAPSED -> new Check(Standing.BAD, Messages.TeamKnowledge_lapsed.text(c.number()));
		case EXPIRED -> new Check(Standing.BAD, Messages.TeamKnowledge_over.text(c.number()));
		case SUSPENDED -> new Check(Standing.BAD, told(Messages.TeamKnowledge_suspended.text(c.number()), c, c.life().suspension().orElseThrow().reason()));
		case REVOKED -> new Check(Standing.BAD, told(Messages.TeamKnowledge_revoked.text(c.number()), c, c.revoked()));
		case SUPERSEDED -> superseded(c, new Succession(certification).last(c));
		};
	}

	/** What ended the one in its place ended it too. */
	private Check superseded(Certificate c, Certificate last) {
		Check now = last.standing(LocalDate.now(clock)) == Certificate.Standing.SUPERSEDED ? new Check(Standing.OPEN, Bilingual.same("")) : fate(last);
		return now.standing() == Standing.BAD ? new Check(Standing.BAD, Messages.TeamKnowledge_fellWith.text(c.number(), last.number(), now.what()))
				: new Check(Standing.OPEN, Messages.TeamKnowledge_superseded.text(c.number()));
	}

	/** The reason is for those who see the certificate; anybody may hold the badge. */
	private Bilingual told(Bilingual what, Certificate certificate, String reason) {
		return sees.test(certificate.person()) ? Messages.TeamKnowledge_why.text(what, reason) : what;
	}

	@Override
	public List<StatusList.Read> lists(String issuer) {
		return Stream.concat(given.stream(), book.keptOf(Proofs.ALL, issuer).stream()).toList();
	}

	private Optional<Certificate> certificate(String id) {
		try {
			return id.startsWith("urn:uuid:") ? certification.find(UUID.fromString(id.substring("urn:uuid:".length()))) : Optional.empty();
		} catch (IllegalArgumentException notOurs) {
			return Optional.empty();
		}
	}
}
