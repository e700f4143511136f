package org.chushi.internal.career;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.career.CareerUseCases;
import org.chushi.career.Certificate;
import org.chushi.career.Certificate.Standing;
import org.chushi.career.Certification;
import org.chushi.content.Library;
import org.chushi.content.Packs;
import org.chushi.content.PerLibrary;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Ids;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.internal.career.CareerEvents.CertificateRevoked;
import org.chushi.internal.career.CareerEvents.EndorsementGiven;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.PairingKind;
import org.chushi.model.PolicyProfile;
import org.chushi.people.Access;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.rules.Consequence;
import org.chushi.rules.Consequences;
import org.chushi.rules.Facts;
import org.chushi.rules.Finding;
import org.chushi.rules.RequirementRule.Context;
import org.chushi.rules.Requirements;
import org.chushi.training.Enrolment;
import org.chushi.training.Enrolments;
import org.chushi.training.Gates;
import org.chushi.training.Pairings;
import org.chushi.training.Pairings.Barred;
import org.chushi.training.Policies;
import org.chushi.training.Readings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Issues by rule, revokes by hand. */
@Component(service = { Certification.class, Consequence.class })
public final class CertificationDesk implements Certification, Consequence {

	/** Longest reason or endorsement, in characters. */
	private static final int WORDS = 2_000;

	private final Journal journal;
	private final CareerBook book;
	private final Packs packs;
	private final Requirements requirements;
	private final Enrolments enrolments;
	private final Policies policies;
	private final Directory directory;
	private final Pairings pairings;
	private final Gates gates;
	private final Access access;
	private final Consequences consequences;
	private final Clock clock;
	private final Issuing issuing;
	private final Judging judging;
	private final PerLibrary<Grounds> grounds;

	@Activate
	public CertificationDesk(@Reference Journal journal, @Reference Packs packs, @Reference Requirements requirements,
			@Reference Enrolments enrolments, @Reference Policies policies, @Reference Directory directory,
			@Reference Pairings pairings, @Reference Gates gates, @Reference Readings readings, @Reference Access access,
			@Reference Consequences consequences, @Reference Clock clock, @Reference Ids ids) {
		this.journal = journal;
		this.book = CareerBook.of(journal);
		this.packs = packs;
		this.requirements = requirements;
		this.enrolments = enrolments;
		this.policies = policies;
		this.directory = directory;
		this.pairings = pairings;
		this.gates = gates;
		this.access = access;
		this.consequences = consequences;
		this.clock = clock;
		this.issuing = new Issuing(journal, enrolments, policies, clock, ids);
		this.judging = new Judging(requirements, enrolments, readings, clock);
		this.grounds = new PerLibrary<>(packs, library -> new Grounds(library,
				d -> Stream.concat(requirements.restsOn(d.getRequirements()).stream(), gates.restsOnBefore(d.getId()).stream())));
	}

	@Override
	public Result<List<Certificate>> of(Session session, UUID person) {
		return access.<List<Certificate>>refusal(session, CareerUseCases.SEE_CERTIFICATES, person)
				.<Result<List<Certificate>>>map(r -> r).orElseGet(() -> Result.done(book.certificatesOf(person)));
	}

	@Override
	public Optional<Certificate> find(UUID certificate) {
		return book.certificate(certificate);
	}

	@Override
	public Result<List<Candidacy>> candidacies(Session session, UUID person) {
		return access.<List<Candidacy>>refusal(session, CareerUseCases.SEE_CERTIFICATES, person)
				.<Result<List<Candidacy>>>map(r -> r)
				.orElseGet(() -> Result.done(journal.together(List.of(person.toString()),
						() -> candidacies(packs.library(), person))));
	}

	@Override
	public Result<Certificate> revoke(Session session, UUID certificate, String reason) {
		long version = journal.version(CareerEvents.CERTIFICATES);
		Optional<Certificate> found = book.certificate(certificate);
		if (found.isEmpty()) {
			return Result.refused(Messages.Certification_none.text());
		}
		return access.<Certificate>refusal(session, CareerUseCases.REVOKE, found.get().person())
				.<Result<Certificate>>map(r -> r).orElseGet(() -> {
					if (reason.isBlank() || reason.length() > WORDS) {
						return Result.refused(Messages.Certification_reason.text(WORDS));
					}
					if (session.person().equals(found.get().person())) {
						return Result.refused(Messages.Care_own.text());
					}
					if (!found.get().revoked().isEmpty()) {
						return Result.refused(Messages.Certification_revokedAlready.text(found.get().number()));
					}
					if (found.get().life().successor().isPresent()) {
						return Result.refused(Messages.Care_superseded.text(found.get().number()));
					}
					if (Deciders.waits(found.get()) && Deciders.stopper(found.get()).filter(session.person()::equals).isPresent()) {
						Bilingual leads = new Deciders(directory).leads(found.get());
						return Result.refused(leads.blank() ? Messages.Care_decideFirstAlone.text(found.get().number())
								: Messages.Care_decideFirst.text(found.get().number(), leads));
					}
					String until = Deadlines.of(CareerBook.profile(found.get().person(), packs.library(), enrolments, policies))
							.appealUntil(LocalDate.now(clock));
					var stored = journal.append(Append
							.of(session.actor(),
									CareerEvents.REVOKED.on(CareerEvents.CERTIFICATES,
											new CertificateRevoked(certificate, found.get().person(), reason.strip(), until)))
							.expecting(CareerEvents.CERTIFICATES, version));
					return journal.moved(stored) ? Result.refused(Messages.Moved_again.text())
							: stored.map(done -> {
								consequences.settle(found.get().person());
								return book.certificate(certificate).orElseThrow();
							});
				});
	}

	@Override
	public Result<Certificate> renew(Session session, UUID certificate, String reason) {
		long version = journal.version(CareerEvents.CERTIFICATES);
		Optional<Certificate> found = book.certificate(certificate);
		if (found.isEmpty()) {
			return Result.refused(Messages.Certification_none.text());
		}
		UUID person = found.get().person();
		return access.<Certificate>refusal(session, CareerUseCases.RENEW, person).<Result<Certificate>>map(r -> r)
				.or(() -> session.person().equals(person)
						? Optional.of(Result.refused(Messages.Certification_ownRenewal.text()))
						: Optional.empty())
				.or(() -> reason.isBlank() || reason.length() > WORDS
						? Optional.of(Result.refused(Messages.Certification_reason.text(WORDS)))
						: Optional.empty())
				.orElseGet(() -> renew(session, found.get(), reason.strip(), version));
	}

	private Result<Certificate> renew(Session session, Certificate old, String reason, long version) {
		Library library = packs.library();
		Optional<CertificateDefinition> definition = definitions(library, old.person())
				.filter(d -> d.getId().equals(old.definition())).findFirst();
		if (definition.isEmpty() || directory.find(old.person()).filter(Person::active).isEmpty()) {
			return Result.refused(Messages.Certification_notOffered.text(old.title()));
		}
		Standing standing = old.standing(LocalDate.now(clock));
		if (standing == Standing.SUSPENDED) {
			return Result.refused(Messages.Care_liftFirst.text(old.number()));
		}
		if (standing == Standing.LAPSED) {
			return Result.refused(Messages.Care_learnFirst.text(old.number()), missing(judging.toLearn(old, library)));
		}
		if (old.life().successor().isPresent()) {
			return Result.refused(Messages.Care_superseded.text(old.number()));
		}
		if (holds(old.person(), old.definition())) {
			return Result.refused(Messages.Certification_stillHolds.text(old.title()));
		}
		List<Finding> findings = asked(library, definition.get(), old);
		List<Missing> missing = missing(findings);
		if (findings.isEmpty() || !missing.isEmpty()) {
			return Result.refused(Messages.Certification_notYet.text(directory.nameOf(old.person()), old.title()), missing);
		}
		Bilingual why = Messages.Certification_renewed.text(old.number(), reason);
		var stored = issuing.issue(session.actor(), library, old.person(), definition.get(),
				Stream.concat(findings.stream().map(f -> Judging.sentence(f.detail())), Stream.of(why)).toList(), version, Optional.of(old));
		return journal.moved(stored) ? Result.refused(Messages.Moved_again.text()) : stored.map(done -> {
			consequences.settle(old.person());
			return book.last(old.person(), old.definition()).orElseThrow();
		});
	}

	@Override
	public Result<Endorsement> endorse(Session session, UUID person, String words) {
		return endorse(session, person, session.is(Role.LEAD) ? Role.LEAD : Role.MENTOR, words);
	}

	@Override
	public Result<Endorsement> endorse(Session session, UUID person, Role role, String words) {
		return access.<Endorsement>refusal(session, CareerUseCases.ENDORSE, person).<Result<Endorsement>>map(r -> r)
				.orElseGet(() -> {
					if (session.person().equals(person)) {
						return Result.refused(Messages.Certification_ownEndorsement.text());
					}
					if (words.isBlank() || words.length() > WORDS) {
						return Result.refused(Messages.Certification_words.text(WORDS));
					}
					if (!session.is(role)) {
						return Result.refused(Messages.Certification_notInRole.text(role.title()));
					}
					// a buddy, a coach or a group leader guides too, but is no mentor of this person
					if (role == Role.MENTOR && pairings.bound(person, PairingKind.MENTOR)
							.filter(p -> p.guide().equals(session.person())).isEmpty()) {
						return Result.refused(Messages.Certification_notMentor.text(directory.nameOf(person)));
					}
					Optional<Barred> barred = role == Role.MENTOR ? pairings.bound(person, PairingKind.MENTOR).flatMap(pairings::barred) : Optional.empty();
					if (barred.isPresent()) {
						return Result.refused(barred.get().reason(), barred.get().missing());
					}
					Endorsement given = new Endorsement(person, session.person(), role.name(), words.strip());
					return journal
							.append(Append.of(session.actor(),
									CareerEvents.ENDORSED.on(CareerEvents.career(person),
											new EndorsementGiven(person, session.person(), role.name(), words.strip()))))
							.map(done -> {
								consequences.settle(person);
								return given;
							});
				});
	}

	@Override
	public boolean holds(UUID person, String definition) {
		LocalDate today = LocalDate.now(clock);
		return book.certificatesOf(person).stream().anyMatch(c -> c.definition().equals(definition) && c.holds(today));
	}

	@Override
	public int order() {
		return 20;
	}

	@Override
	public void settle(UUID person) {
		settle(person, Facts.ALL);
	}

	@Override
	public boolean settle(UUID person, Facts changed) {
		Library library = packs.library();
		List<Settled> came = open(library, person).filter(d -> grounds.now().touched(d.getId(), changed)).map(d -> settle(library, person, d))
				.toList();
		if (came.contains(Settled.ISSUED)) {
			// a certificate may be what a gate or another certificate was waiting for
			consequences.settle(person);
		}
		return !came.contains(Settled.REFUSED);
	}

	/** What somebody may still get: one that was revoked or has expired does not come back by itself, a lead renews it. */
	private Stream<CertificateDefinition> open(Library library, UUID person) {
		if (directory.find(person).filter(Person::active).isEmpty()) {
			return Stream.empty();
		}
		Set<String> had = book.certificatesOf(person).stream().map(Certificate::definition).collect(Collectors.toSet());
		return definitions(library, person).filter(d -> !had.contains(d.getId()));
	}

	@Override
	public Optional<LocalDate> next(UUID person, LocalDate today) {
		Context context = context(person);
		return open(packs.library(), person).filter(d -> grounds.now().restOnTheDay(d))
				.flatMap(d -> requirements.turns(person, d.getRequirements(), context, today).stream()).min(Comparator.naturalOrder());
	}

	private enum Settled {
		NOTHING, ISSUED, REFUSED
	}

	private Settled settle(Library library, UUID person, CertificateDefinition definition) {
		// what is judged is never older than the version it is issued by
		long version = journal.version(CareerEvents.CERTIFICATES);
		List<Finding> findings = met(person, definition);
		if (findings.isEmpty() || book.certificatesOf(person).stream().anyMatch(c -> c.definition().equals(definition.getId()))) {
			return Settled.NOTHING;
		}
		var stored = issuing.issue("system", library, person, definition,
				findings.stream().map(f -> Judging.sentence(f.detail())).toList(), version, Optional.empty());
		return journal.moved(stored) ? settle(library, person, definition) : stored.isDone() ? Settled.ISSUED : Settled.REFUSED;
	}

	private Stream<CertificateDefinition> definitions(Library library, UUID person) {
		return CareerBook.profile(person, library, enrolments, policies).map(PolicyProfile::getCertificates).stream()
				.flatMap(List::stream).flatMap(id -> library.find(CertificateDefinition.class, id).stream()).toList()
				.stream();
	}

	private List<Candidacy> candidacies(Library library, UUID person) {
		List<Certificate> all = book.certificatesOf(person);
		return definitions(library, person)
				.map(d -> candidacy(library, person, d, all.stream().filter(c -> c.definition().equals(d.getId())).toList())).toList();
	}

	/** @param had of this definition, newest first */
	private Candidacy candidacy(Library library, UUID person, CertificateDefinition definition, List<Certificate> had) {
		LocalDate today = LocalDate.now(clock);
		boolean held = had.stream().anyMatch(c -> c.holds(today));
		Optional<Certificate> ended = held ? Optional.empty() : had.stream().findFirst();
		return new Candidacy(definition.getId(), Texts.of(definition.getTitle()), Texts.of(definition.getSummary()), definition.getSkill(),
				definition.getLevel(), held, ended.map(last -> Standings.lapsed(last, today, directory)),
				ended.map(last -> asked(library, definition, last)).orElseGet(() -> judge(person, definition)));
	}

	/** What gives back one that does not hold: what changed, and unless that is all it lapsed for, what it rests on. */
	private List<Finding> asked(Library library, CertificateDefinition definition, Certificate last) {
		List<Finding> learn = judging.toLearn(last, library);
		return last.standing(LocalDate.now(clock)) == Standing.LAPSED ? learn
				: Stream.concat(judge(last.person(), definition).stream(), learn.stream()).distinct().toList();
	}

	private static List<Missing> missing(List<Finding> findings) {
		return findings.stream().filter(f -> !f.met()).map(Finding::detail).toList();
	}

	private Context context(UUID person) {
		return new Context(enrolments.running(person).map(Enrolment::programme).orElse(""));
	}

	/** The findings when all is met, else none. Most are not met, and cost no more than the first that is missing. */
	private List<Finding> met(UUID person, CertificateDefinition definition) {
		return requirements.met(person, definition.getRequirements(), context(person))
				.map(met -> Stream.concat(met.stream(), gates.before(person, definition.getId()).stream()).toList())
				.filter(all -> all.stream().allMatch(Finding::met)).orElse(List.of());
	}

	private List<Finding> judge(UUID person, CertificateDefinition definition) {
		return Stream.concat(requirements.judge(person, definition.getRequirements(), context(person)).stream(),
				gates.before(person, definition.getId()).stream()).toList();
	}
}
