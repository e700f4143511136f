package org.chushi.internal.career;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.chushi.career.Certificate;
import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.journal.Journal;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.CertificateHeld;
import org.chushi.model.ModelPackage;
import org.chushi.model.Requirement;
import org.chushi.people.Directory;
import org.chushi.rules.Finding;
import org.chushi.rules.RequirementRule;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Judges {@link CertificateHeld}. */
@Component
public final class CertificateRule implements RequirementRule {

	private final CareerBook book;
	private final Packs packs;
	private final Clock clock;

	@Activate
	public CertificateRule(@Reference Journal journal, @Reference Packs packs, @Reference Clock clock) {
		this.book = CareerBook.of(journal);
		this.packs = packs;
		this.clock = clock;
	}

	@Override
	public EClass judges() {
		return ModelPackage.Literals.CERTIFICATE_HELD;
	}

	@Override
	public Finding judge(UUID person, Requirement requirement, Context context) {
		String wanted = ((CertificateHeld) requirement).getCertificate();
		Optional<CertificateDefinition> definition = packs.library().find(CertificateDefinition.class, wanted);
		Bilingual title = definition.map(d -> Texts.of(d.getTitle())).orElse(Bilingual.same(wanted));
		LocalDate today = LocalDate.now(clock);
		Optional<Certificate> last = book.last(person, wanted);
		boolean met = last.filter(c -> c.holds(today)).isPresent();
		Bilingual have = last.map(c -> have(c, today)).orElseGet(Messages.Rules_noCertificate::text);
		return new Finding(requirement.getId(), met,
				new Missing(Messages.Rules_certificate.text(title), have, Messages.Rules_certificateWant.text(),
						(met ? Messages.Rules_done
								: last.isPresent() ? Messages.Rules_certificateRenew : Messages.Rules_certificateNext)
								.text(title)),
				met ? 100 : 0, met ? "" : "certificate:" + wanted);
	}

	/** What became of a certificate that no longer holds, and what to do. */
	static Missing lapsed(Certificate certificate, Directory directory) {
		Bilingual have = certificate.revoked().isEmpty()
				? Messages.Rules_certificateExpired.text(certificate.number(), certificate.validUntil())
				: Messages.Rules_certificateRevokedBy.text(certificate.number(),
						certificate.revokedBy().map(directory::nameOf).orElse("—"), certificate.revoked());
		return new Missing(Messages.Rules_certificate.text(certificate.title()), have,
				Messages.Rules_certificateWant.text(), Messages.Rules_certificateRenew.text(certificate.title()));
	}

	private static Bilingual have(Certificate certificate, LocalDate today) {
		if (!certificate.revoked().isEmpty()) {
			return Messages.Rules_certificateRevoked.text(certificate.number());
		}
		return certificate.holds(today) ? Messages.Rules_certificateHeld.text(certificate.number())
				: Messages.Rules_certificateExpired.text(certificate.number(), certificate.validUntil());
	}
}
