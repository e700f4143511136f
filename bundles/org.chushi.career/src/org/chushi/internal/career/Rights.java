package org.chushi.internal.career;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.career.Certificate;
import org.chushi.core.Bilingual;
import org.chushi.core.Phrase;
import org.chushi.internal.career.PostingProjection.Post;
import org.chushi.model.CertificateHeld;
import org.chushi.model.MoneyAuthority;
import org.chushi.model.PairingKind;
import org.chushi.model.PolicyProfile;
import org.chushi.model.Requirement;

/** What a certificate gives by the policy its holder is under, which goes when it does: money authority, whom one may guide, inspecting. */
record Rights(CareerBook book, Optional<PolicyProfile> policy, LocalDate today) {

	List<Bilingual> of(Certificate certificate) {
		if (!certificate.holds(today) || policy.isEmpty() || another(certificate)) {
			return List.of();
		}
		List<Bilingual> rights = new ArrayList<>();
		money(certificate.person(), certificate.definition()).map(a -> Messages.Rights_money.text(Authorities.limit(a))).ifPresent(rights::add);
		policy.get().getPairings().stream().filter(pairing -> asks(pairing.getRequirements(), certificate)).map(pairing -> guide(pairing.getKind()).text())
				.distinct().forEach(rights::add);
		if (asks(policy.get().getInspectors(), certificate)) {
			rights.add(Messages.Rights_inspect.text());
		}
		return rights;
	}

	/** Of the same kind, which gives the same. */
	private boolean another(Certificate certificate) {
		return book.certificatesOf(certificate.person()).stream()
				.anyMatch(c -> c.definition().equals(certificate.definition()) && !c.id().equals(certificate.id()) && c.holds(today));
	}

	/** At the position one has. */
	private Optional<MoneyAuthority> money(UUID person, String definition) {
		String position = book.post(person).map(Post::position).orElse("");
		return policy.get().getAuthorities().stream().filter(a -> position.equals(a.getPosition()) && definition.equals(a.getCertificate())).findFirst();
	}

	private static boolean asks(List<Requirement> requirements, Certificate certificate) {
		return requirements.stream().anyMatch(r -> r instanceof CertificateHeld held && certificate.definition().equals(held.getCertificate()));
	}

	private static Phrase guide(PairingKind kind) {
		return switch (kind) {
		case MENTOR -> Messages.Rights_mentor;
		case BUDDY -> Messages.Rights_buddy;
		case STUDY_GROUP -> Messages.Rights_studyGroup;
		case COACHING -> Messages.Rights_coach;
		};
	}
}
