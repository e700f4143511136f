package org.chushi.internal.ui.career;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chushi.badges.Badges;
import org.chushi.badges.Badges.Issued;
import org.chushi.career.Careers;
import org.chushi.career.Careers.MapView;
import org.chushi.career.Certification;
import org.chushi.core.Result;
import org.chushi.people.Directory;
import org.chushi.people.Session;
import org.chushi.publishing.Signers;
import org.chushi.rules.Finding;
import org.chushi.ui.FileDialogs;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.PageGroup;
import org.chushi.ui.RolePage;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Certificates and what is missing for the next ones. Argument: whose; empty for one's own. */
@Component(service = PageContribution.class)
public final class CertificatesPage extends RolePage {

	private static final String CERTIFICATE = "certificate:";

	private final Certification certification;
	private final Careers careers;
	private final Directory directory;
	private final Badges badges;
	private final Signers signers;
	private final FileDialogs files;
	private final Clock clock;

	@Activate
	public CertificatesPage(@Reference Certification certification, @Reference Careers careers, @Reference Directory directory,
			@Reference Badges badges, @Reference Signers signers, @Reference FileDialogs files, @Reference Clock clock) {
		super(Pages.CERTIFICATES, PageGroup.GROWTH.at(70), Messages.CertificatesPage_title, "certificate");
		this.certification = certification;
		this.careers = careers;
		this.directory = directory;
		this.badges = badges;
		this.signers = signers;
		this.files = files;
		this.clock = clock;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		Session session = ctx.session(Session.class);
		UUID person = Pages.subject(ctx);
		return new CertificatesView(parent, ctx, () -> read(session, person), certification, new BadgeDialogs(ctx, badges, signers, files),
				clock.getZone()).start();
	}

	private Result<Diplomas> read(Session session, UUID person) {
		return certification.of(session, person).then(held -> certification.candidacies(session, person)
				.map(candidacies -> new Diplomas(person, directory.nameOf(person), session.person().equals(person),
						LocalDate.now(clock), held, candidacies, wanted(session, person), taken(session, person))));
	}

	/** Who may not take them away sees none. */
	private Set<UUID> taken(Session session, UUID person) {
		return badges.of(session, person) instanceof Result.Done<List<Issued>> done
				? done.value().stream().map(Issued::certificate).collect(Collectors.toSet()) : Set.of();
	}

	private Set<String> wanted(Session session, UUID person) {
		// a team without a career map is no reason to refuse the page
		return careers.map(session, person) instanceof Result.Done<MapView> done
				? done.value().next().stream().flatMap(move -> move.findings().stream()).map(Finding::link)
						.filter(link -> link.startsWith(CERTIFICATE)).map(link -> link.substring(CERTIFICATE.length()))
						.collect(Collectors.toSet())
				: Set.of();
	}
}
