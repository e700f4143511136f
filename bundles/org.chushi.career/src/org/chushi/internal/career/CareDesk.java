package org.chushi.internal.career;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.chushi.career.CareerUseCases;
import org.chushi.career.Certificate;
import org.chushi.career.Certificate.Standing;
import org.chushi.career.CertificateCare;
import org.chushi.career.CertificateLife.Delta;
import org.chushi.content.Library;
import org.chushi.content.Packs;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.internal.career.CareerEvents.AppealDecided;
import org.chushi.internal.career.CareerEvents.CertificateAppealed;
import org.chushi.internal.career.CareerEvents.CertificateSuspended;
import org.chushi.internal.career.CareerEvents.SuspensionLifted;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.chushi.model.CertificateDefinition;
import org.chushi.people.Access;
import org.chushi.people.Directory;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.people.UseCase;
import org.chushi.rules.Consequences;
import org.chushi.rules.Finding;
import org.chushi.rules.Requirements;
import org.chushi.training.Enrolments;
import org.chushi.training.Policies;
import org.chushi.training.Readings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Suspends, lifts, hears appeals, and shows how certificates stand. */
@Component
public final class CareDesk implements CertificateCare {

	private final Journal journal;
	private final CareerBook book;
	private final Packs packs;
	private final Enrolments enrolments;
	private final Policies policies;
	private final Directory directory;
	private final Access access;
	private final Consequences consequences;
	private final Judging judging;
	private final Clock clock;

	@Activate
	public CareDesk(@Reference Journal journal, @Reference Packs packs, @Reference Requirements requirements, @Reference Enrolments enrolments,
			@Reference Policies policies, @Reference Readings readings, @Reference Directory directory, @Reference Access access,
			@Reference Consequences consequences, @Reference Clock clock) {
		this.journal = journal;
		this.book = CareerBook.of(journal);
		this.packs = packs;
		this.enrolments = enrolments;
		this.policies = policies;
		this.directory = directory;
		this.access = access;
		this.consequences = consequences;
		this.judging = new Judging(requirements, enrolments, readings, clock);
		this.clock = clock;
	}

	@Override
	public Result<Certificate> suspend(Session session, UUID certificate, String reason) {
		return deed(session, CareerUseCases.SUSPEND, certificate, reason, c -> own(session, c).or(() -> switch (c.standing(today())) {
		case REVOKED -> refused(Messages.Certification_revokedAlready.text(c.number()));
		case SUPERSEDED -> refused(Messages.Care_superseded.text(c.number()));
		case SUSPENDED -> refused(Messages.Care_suspendedAlready.text(c.number()));
		case EXPIRED -> refused(Messages.Care_expired.text(c.number()));
		default -> Optional.empty();
		}), c -> CareerEvents.SUSPENDED.on(CareerEvents.CERTIFICATES, new CertificateSuspended(certificate, c.person(), reason.strip(),
				Deadlines.of(CareerBook.profile(c.person(), packs.library(), enrolments, policies)).appealUntil(today()))));
	}

	@Override
	public Result<Certificate> lift(Session session, UUID certificate, String reason) {
		return deed(session, CareerUseCases.LIFT, certificate, reason,
				c -> own(session, c).or(() -> c.revoked().isEmpty() && c.life().suspension().isPresent() ? Optional.empty()
						: refused(Messages.Care_notSuspended.text(c.number()))),
				c -> CareerEvents.LIFTED.on(CareerEvents.CERTIFICATES, new SuspensionLifted(certificate, c.person(), reason.strip())));
	}

	@Override
	public Result<Certificate> appeal(Session session, UUID certificate, String words) {
		return deed(session, CareerUseCases.APPEAL, certificate, words, this::noAppeal,
				c -> CareerEvents.APPEALED.on(CareerEvents.CERTIFICATES, new CertificateAppealed(certificate, c.person(), words.strip())));
	}

	private Optional<Result<Certificate>> noAppeal(Certificate certificate) {
		if (certificate.revoked().isEmpty() && certificate.life().suspension().isEmpty()) {
			return refused(Messages.Care_nothingToAppeal.text(certificate.number()));
		}
		if (certificate.life().appeal().isPresent()) {
			return refused((certificate.life().appeal().get().waits() ? Messages.Care_appealWaits : Messages.Care_appealDecided)
					.text(certificate.number()));
		}
		String until = certificate.life().appealUntil();
		return until.isEmpty() || !today().isAfter(LocalDate.parse(until)) ? Optional.empty()
				: refused(Messages.Care_appealLate.text(until));
	}

	@Override
	public Result<Certificate> decide(Session session, UUID certificate, boolean overturn, String reason) {
		return deed(session, CareerUseCases.DECIDE, certificate, reason, c -> mayNotDecide(session, c),
				c -> CareerEvents.DECIDED.on(CareerEvents.CERTIFICATES, new AppealDecided(certificate, c.person(), overturn, reason.strip())));
	}

	/** Who stopped it does not decide whether that was right. */
	private Optional<Result<Certificate>> mayNotDecide(Session session, Certificate certificate) {
		if (!Deciders.waits(certificate)) {
			return refused(Messages.Care_noAppeal.text(certificate.number()));
		}
		Bilingual leads = new Deciders(directory).leads(certificate);
		if (Deciders.stopper(certificate).filter(session.person()::equals).isPresent()) {
			return refused(leads.blank() ? Messages.Care_sameAlone.text() : Messages.Care_same.text(leads));
		}
		return own(session, certificate).or(() -> session.is(Role.LEAD) || leads.blank() ? Optional.empty()
				: refused(Messages.Care_leadFirst.text(leads)));
	}

	private static Optional<Result<Certificate>> own(Session session, Certificate certificate) {
		return session.person().equals(certificate.person()) ? refused(Messages.Care_own.text()) : Optional.empty();
	}

	private static Optional<Result<Certificate>> refused(Bilingual why) {
		return Optional.of(Result.refused(why));
	}

	/** @param refusal why it may not be done to this certificate as it stands, if anything */
	private Result<Certificate> deed(Session session, UseCase useCase, UUID id, String words,
			Function<Certificate, Optional<Result<Certificate>>> refusal, Function<Certificate, NewEvent> event) {
		long version = journal.version(CareerEvents.CERTIFICATES);
		Optional<Certificate> found = book.certificate(id);
		if (found.isEmpty()) {
			return Result.refused(Messages.Certification_none.text());
		}
		Certificate certificate = found.get();
		return access.<Certificate>refusal(session, useCase, certificate.person()).<Result<Certificate>>map(r -> r)
				.or(() -> words.isBlank() || words.length() > WORDS ? refused(Messages.Certification_reason.text(WORDS)) : Optional.empty())
				.or(() -> refusal.apply(certificate)).orElseGet(() -> {
					var stored = journal.append(Append.of(session.actor(), event.apply(certificate)).expecting(CareerEvents.CERTIFICATES, version));
					return journal.moved(stored) ? Result.refused(Messages.Moved_again.text()) : stored.map(done -> {
						consequences.settle(certificate.person());
						return book.certificate(id).orElseThrow();
					});
				});
	}

	@Override
	public Result<Outlook> outlook(Session session, UUID id) {
		Optional<Certificate> found = book.certificate(id);
		if (found.isEmpty()) {
			return Result.refused(Messages.Certification_none.text());
		}
		Certificate certificate = found.get();
		return access.<Outlook>refusal(session, CareerUseCases.SEE_CERTIFICATES, certificate.person()).filter(r -> !judges(session, certificate))
				.<Result<Outlook>>map(r -> r).orElseGet(() -> Result.done(outlook(session, certificate)));
	}

	@Override
	public Result<List<Outlook>> outlooks(Session session, UUID person) {
		return access.<List<Outlook>>refusal(session, CareerUseCases.SEE_CERTIFICATES, person).<Result<List<Outlook>>>map(r -> r)
				.orElseGet(() -> Result.done(journal.together(List.of(person.toString()),
						() -> book.certificatesOf(person).stream().map(c -> outlook(session, c)).toList())));
	}

	/** Whoever is to decide sees what it is about. */
	private boolean judges(Session session, Certificate certificate) {
		return Deciders.waits(certificate) && access.refusal(session, CareerUseCases.DECIDE, certificate.person()).isEmpty();
	}

	private Outlook outlook(Session session, Certificate certificate) {
		Library library = packs.library();
		LocalDate today = today();
		Standing standing = certificate.standing(today);
		boolean over = standing == Standing.REVOKED || standing == Standing.SUPERSEDED || standing == Standing.EXPIRED;
		List<Finding> renewal = over || standing == Standing.SUSPENDED ? List.of()
				: library.find(CertificateDefinition.class, certificate.definition()).map(d -> judging.renewal(certificate, d)).orElse(List.of());
		return new Outlook(certificate, standing, renewal, over ? List.of() : judging.deltas(certificate, library),
				new Histories(clock.getZone(), today).of(certificate),
				session.person().equals(certificate.person()) && noAppeal(certificate).isEmpty(),
				new Rights(book, CareerBook.profile(certificate.person(), library, enrolments, policies), today).of(certificate));
	}

	@Override
	public Result<List<Certificate>> due(Session session, Optional<UUID> person) {
		LocalDate today = today();
		return seen(session, person, () -> book.due(today), c -> c.renewable(today), Comparator.comparing(c -> c.life().graceUntil()));
	}

	@Override
	public Result<List<Certificate>> stale(Session session, Optional<UUID> person) {
		LocalDate today = today();
		return seen(session, person, book::stale, c -> !c.life().open().isEmpty() && c.standing(today) != Standing.EXPIRED
				&& c.standing(today) != Standing.REVOKED && c.standing(today) != Standing.SUPERSEDED, Comparator.comparing(CareDesk::firstDay));
	}

	/** Those that are only told come last. */
	private static String firstDay(Certificate certificate) {
		return certificate.life().open().stream().map(Delta::until).filter(u -> !u.isEmpty()).min(Comparator.naturalOrder()).orElse("~");
	}

	private Result<List<Certificate>> seen(Session session, Optional<UUID> person, Supplier<List<Certificate>> everybody,
			Predicate<Certificate> wanted, Comparator<Certificate> order) {
		Optional<Refused<List<Certificate>>> refusal = person
				.map(p -> access.<List<Certificate>>refusal(session, CareerUseCases.SEE_CERTIFICATES, p))
				.orElseGet(() -> access.refusal(session, CareerUseCases.SEE_CERTIFICATES));
		return refusal.<Result<List<Certificate>>>map(r -> r)
				.orElseGet(() -> Result.done(person.map(book::certificatesOf).orElseGet(everybody).stream().filter(wanted)
						.filter(c -> person.isPresent() || directory.find(c.person()).filter(p -> p.active()).isPresent())
						.sorted(order.thenComparing(CareerBook.NUMBER)).toList()));
	}

	@Override
	public Result<List<Certificate>> appeals(Session session) {
		return access.<List<Certificate>>refusal(session, CareerUseCases.DECIDE).<Result<List<Certificate>>>map(r -> r)
				.orElseGet(() -> Result.done(book.appeals().stream()
						.sorted(Comparator.comparing(c -> c.life().appeal().orElseThrow().when())).toList()));
	}

	@Override
	public Result<List<Certificate>> toDecide(Session session) {
		return appeals(session).map(waiting -> waiting.stream().filter(c -> mayNotDecide(session, c).isEmpty()).toList());
	}

	private LocalDate today() {
		return LocalDate.now(clock);
	}
}
