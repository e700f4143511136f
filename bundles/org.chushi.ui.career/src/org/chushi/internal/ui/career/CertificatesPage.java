package org.chushi.internal.ui.career;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.chushi.career.Certification;
import org.chushi.core.Result;
import org.chushi.people.Directory;
import org.chushi.people.Session;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.RolePage;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Certificates and what is missing for the next ones. Argument: whose; empty for one's own. */
@Component(service = PageContribution.class)
public final class CertificatesPage extends RolePage {

	private final Certification certification;
	private final Directory directory;
	private final Clock clock;

	@Activate
	public CertificatesPage(@Reference Certification certification, @Reference Directory directory,
			@Reference Clock clock) {
		super(Pages.CERTIFICATES, 70, Messages.CertificatesPage_title, "certificate");
		this.certification = certification;
		this.directory = directory;
		this.clock = clock;
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
