package org.chushi.internal.career;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
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
import org.chushi.rules.Fact;
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
	public Set<Fact> restsOn(Requirement requirement) {
		return Set.of(Fact.of(CareerFacts.CERTIFICATE, ((CertificateHeld) requirement).getCertificate()), Fact.DAY);
	}

	/** One that is held ends; one that is not does not come by itself. */
	@Override
	public Optional<LocalDate> turns(UUID person, Requirement requirement, Context context, LocalDate today) {
		return book.last(person, ((CertificateHeld) requirement).getCertificate()).filter(c -> c.holds(today))
				.flatMap(c -> c.turns(today));
	}

	@Override
	public Finding judge(UUID person, Requirement requirement, Context context) {
		String wanted = ((CertificateHeld) requirement).getCertificate();
		Optional<CertificateDefinition> definition = packs.library().find(CertificateDefinition.class, wanted);
		Bilingual title = definition.map(d -> Texts.of(d.getTitle())).orElse(Bilingual.same(wanted));
		LocalDate today = LocalDate.now(clock);
		Optional<Certificate> last = book.last(person, wanted);
		boolean met = last.filter(c -> c.holds(today)).isPresent();
		Bilingual have = last.map(c -> Standings.have(c, today)).orElseGet(Messages.Rules_noCertificate::text);
		return new Finding(requirement.getId(), met,
				new Missing(Messages.Rules_certificate.text(title), have, Messages.Rules_certificateWant.text(),
						met ? Messages.Rules_done.text()
								: last.map(c -> Standings.next(c, today)).orElseGet(() -> Messages.Rules_certificateNext.text(title))),
				met ? 100 : 0, met ? "" : "certificate:" + wanted);
	}
}
