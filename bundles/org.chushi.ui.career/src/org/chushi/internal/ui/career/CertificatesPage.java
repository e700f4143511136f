package org.chushi.internal.ui.career;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.badges.Badges;
import org.chushi.badges.Badges.Issued;
import org.chushi.badges.ForeignBadge;
import org.chushi.badges.ForeignBadges;
import org.chushi.badges.StatusLists;
import org.chushi.badges.StatusLists.Signing;
import org.chushi.badges.StatusLists.Want;
import org.chushi.career.Careers;
import org.chushi.career.Careers.MapView;
import org.chushi.career.Certificate;
import org.chushi.career.CertificateCare;
import org.chushi.career.CertificateCare.Outlook;
import org.chushi.career.CertificateLife.Turn;
import org.chushi.career.Certification;
import org.chushi.career.Certification.Candidacy;
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
	private final CertificateCare care;
	private final Careers careers;
	private final Directory directory;
	private final Badges badges;
	private final StatusLists lists;
	private final ForeignBadges foreign;
	private final org.chushi.diplomas.Diplomas paper;
	private final Signers signers;
	private final FileDialogs files;
	private final Clock clock;

	@Activate
	public CertificatesPage(@Reference Certification certification, @Reference CertificateCare care, @Reference Careers careers, @Reference Directory directory,
			@Reference Badges badges, @Reference StatusLists lists, @Reference ForeignBadges foreign, @Reference org.chushi.diplomas.Diplomas paper, @Reference Signers signers,
			@Reference FileDialogs files, @Reference Clock clock) {
		super(Pages.CERTIFICATES, PageGroup.GROWTH.at(70), Messages.CertificatesPage_title, "certificate");
		this.certification = certification;
		this.care = care;
		this.careers = careers;
		this.directory = directory;
		this.badges = badges;
		this.lists = lists;
		this.foreign = foreign;
		this.paper = paper;
		this.signers = signers;
		this.files = files;
		this.clock = clock;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		Session session = ctx.session(Session.class);
		UUID person = Pages.subject(ctx);
		BadgeDialogs dialogs = new BadgeDialogs(ctx, badges, signers, files);
		return new CertificatesView(parent, ctx, () -> read(session, person), certification, care, dialogs,
				new PaperDialogs(ctx, paper, lists, dialogs, clock.getZone()), new ForeignCards(ctx, foreign, files, clock.getZone()), clock.getZone()).start();
	}

	private Result<Diplomas> read(Session session, UUID person) {
		Result<List<Certificate>> seen = certification.of(session, person);
		Result<List<Certificate>> appeals = care.appeals(session);
		if (!seen.isDone() && appeals instanceof Result.Done<List<Certificate>> done) {
			// an administrator decides, and sees no other certificates; once it is decided, what else waits
			List<Certificate> appealed = done.value().stream().filter(c -> c.person().equals(person)).toList();
			return appealed.isEmpty() ? read(session, session.person()) : Result.done(diplomas(session, person, appealed, List.of(), judged(session, appealed)));
		}
		return seen.then(held -> certification.candidacies(session, person)
				.then(candidacies -> care.outlooks(session, person).map(outlooks -> diplomas(session, person, held, candidacies, outlooks))));
	}

	private Diplomas diplomas(Session session, UUID person, List<Certificate> held, List<Candidacy> candidacies, List<Outlook> all) {
		boolean own = session.person().equals(person);
		LocalDate today = LocalDate.now(clock);
		List<ForeignBadge> kept = kept(session, person);
		Map<UUID, Outlook> outlooks = all.stream().collect(Collectors.toMap(o -> o.certificate().id(), o -> o));
		return new Diplomas(person, directory.nameOf(person), own, today, held, candidacies, wanted(session, person), taken(session, person),
				outlooks, names(outlooks, kept), own ? TeamCertificates.read(care, directory, session, today) : TeamCertificates.NONE, own ? wants(session) : List.of(),
				kept);
	}

	/** What is to be done about status lists; whoever does not publish them sees none. */
	private List<Signing> wants(Session session) {
		return lists.signings(session) instanceof Result.Done<List<Signing>> done ? done.value().stream().filter(s -> s.want() != Want.NOTHING).toList() : List.of();
	}

	/** Those that the caller is to decide about. */
	private List<Outlook> judged(Session session, List<Certificate> appealed) {
		List<Outlook> outlooks = new ArrayList<>();
		appealed.forEach(c -> care.outlook(session, c.id()).peek(outlooks::add));
		return outlooks;
	}

	/** An administrator who decides about an appeal sees none. */
	private List<ForeignBadge> kept(Session session, UUID person) {
		return foreign.of(session, person) instanceof Result.Done<List<ForeignBadge>> done ? done.value() : List.of();
	}

	private Map<String, String> names(Map<UUID, Outlook> outlooks, List<ForeignBadge> kept) {
		Map<String, String> names = new HashMap<>();
		Stream.concat(outlooks.values().stream().flatMap(o -> o.history().stream()).map(Turn::actor),
				kept.stream().flatMap(b -> b.history().stream()).map(ForeignBadge.Turn::actor)).distinct()
				.forEach(actor -> person(actor).flatMap(directory::find).ifPresent(p -> names.put(actor, p.displayName())));
		return names;
	}

	/** None when it was no person. */
	private static Optional<UUID> person(String actor) {
		try {
			return Optional.of(UUID.fromString(actor));
		} catch (IllegalArgumentException notAPerson) {
			return Optional.empty();
		}
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
