package org.chushi.internal.ui.career;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.chushi.career.Certification;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Directory;
import org.chushi.people.Session;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Certificates and what is missing for the next ones. Argument: whose; empty for one's own. */
@Component
public final class CertificatesPage implements PageContribution {

	private final Certification certification;
	private final Directory directory;
	private final Clock clock;

	@Activate
	public CertificatesPage(@Reference Certification certification, @Reference Directory directory,
			@Reference Clock clock) {
		this.certification = certification;
		this.directory = directory;
		this.clock = clock;
	}

	@Override
	public String id() {
		return Pages.CERTIFICATES;
	}

	@Override
	public int order() {
		return 70;
	}

	@Override
	public Bilingual title() {
		return Messages.CertificatesPage_title.text();
	}

	@Override
	public String icon() {
		return "certificate";
	}

	@Override
	public boolean visibleTo(Set<String> roles) {
		return true;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		Session session = ctx.session(Session.class);
		UUID person = Pages.subject(ctx);
		return new CertificatesView(parent, ctx, () -> read(session, person), certification, clock.getZone()).start();
	}

	private Result<Diplomas> read(Session session, UUID person) {
		return certification.of(session, person).then(held -> certification.candidacies(session, person)
				.map(candidacies -> new Diplomas(person, directory.nameOf(person), session.person().equals(person),
						LocalDate.now(clock), held, candidacies)));
	}
}
