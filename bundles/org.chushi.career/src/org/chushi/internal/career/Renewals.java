package org.chushi.internal.career;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.career.Certificate;
import org.chushi.content.Library;
import org.chushi.content.Packs;
import org.chushi.content.PerLibrary;
import org.chushi.core.Ids;
import org.chushi.core.Result;
import org.chushi.journal.Journal;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.PolicyProfile;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.rules.Consequence;
import org.chushi.rules.Consequences;
import org.chushi.rules.Fact;
import org.chushi.rules.Facts;
import org.chushi.rules.Finding;
import org.chushi.rules.Requirements;
import org.chushi.training.Enrolments;
import org.chushi.training.Policies;
import org.chushi.training.Readings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Issues the next certificate when what renews one was done since it may be renewed. One that was revoked, suspended or has ended
 * is not renewed by itself, nor one with something to be learnt anew: that comes first.
 */
@Component
public final class Renewals implements Consequence {

	private final Journal journal;
	private final CareerBook book;
	private final Packs packs;
	private final Enrolments enrolments;
	private final Policies policies;
	private final Directory directory;
	private final Consequences consequences;
	private final Judging judging;
	private final Issuing issuing;
	private final Clock clock;
	private final PerLibrary<Grounds> grounds;

	@Activate
	public Renewals(@Reference Journal journal, @Reference Packs packs, @Reference Requirements requirements, @Reference Enrolments enrolments,
			@Reference Policies policies, @Reference Readings readings, @Reference Directory directory, @Reference Consequences consequences,
			@Reference Clock clock, @Reference Ids ids) {
		this.journal = journal;
		this.book = CareerBook.of(journal);
		this.packs = packs;
		this.enrolments = enrolments;
		this.policies = policies;
		this.directory = directory;
		this.consequences = consequences;
		this.judging = new Judging(requirements, enrolments, readings, clock);
		this.issuing = new Issuing(journal, enrolments, policies, clock, ids);
		this.clock = clock;
		this.grounds = new PerLibrary<>(packs, library -> new Grounds(library, d -> requirements.restsOn(Judging.renewing(d)).stream()));
	}

	@Override
	public int order() {
		return 25;
	}

	@Override
	public void settle(UUID person) {
		settle(person, Facts.ALL);
	}

	@Override
	public boolean settle(UUID person, Facts changed) {
		LocalDate today = LocalDate.now(clock);
		boolean anotherDay = changed.touch(Set.of(Fact.DAY));
		List<Certificate> due = book.certificatesOf(person).stream()
				.filter(c -> renewable(c, today) && (anotherDay || grounds.now().touched(c.definition(), changed))).toList();
		if (due.isEmpty() || directory.find(person).filter(Person::active).isEmpty()) {
			return true;
		}
		Library library = packs.library();
		List<Result<Boolean>> came = due.stream().map(c -> journal.decide(() -> renew(library, c.id(), today))).toList();
		if (came.stream().anyMatch(r -> r instanceof Result.Done<Boolean> done && done.value())) {
			consequences.settle(person);
		}
		return came.stream().allMatch(Result::isDone);
	}

	/** A window opens, and what renews may be met by time. */
	@Override
	public Optional<LocalDate> next(UUID person, LocalDate today) {
		return book.certificatesOf(person).stream().filter(c -> c.holds(today))
				.flatMap(c -> (renewable(c, today) ? judging.turns(c, packs.library(), today) : c.turns(today)).stream())
				.min(Comparator.naturalOrder());
	}

	private static boolean renewable(Certificate certificate, LocalDate today) {
		return certificate.renewable(today) && certificate.life().open().stream().allMatch(d -> d.until().isEmpty());
	}

	/** @return whether the next one was issued */
	private Result<Boolean> renew(Library library, UUID id, LocalDate today) {
		long version = journal.version(CareerEvents.CERTIFICATES);
		Certificate certificate = book.certificate(id).orElseThrow();
		Optional<CertificateDefinition> definition = library.find(CertificateDefinition.class, certificate.definition())
				.filter(d -> offered(library, certificate.person(), d));
		if (definition.isEmpty() || !renewable(certificate, today)) {
			return Result.done(false);
		}
		List<Finding> findings = judging.renewal(certificate, definition.get());
		if (findings.isEmpty() || !findings.stream().allMatch(Finding::met)) {
			return Result.done(false);
		}
		return issuing.issue("system", library, certificate.person(), definition.get(),
				Stream.concat(findings.stream().map(f -> Judging.sentence(f.detail())),
						Stream.of(Messages.Renewals_follows.text(certificate.number()))).toList(),
				version, Optional.of(certificate)).map(done -> true);
	}

	private boolean offered(Library library, UUID person, CertificateDefinition definition) {
		return CareerBook.profile(person, library, enrolments, policies).map(PolicyProfile::getCertificates).stream().flatMap(List::stream)
				.anyMatch(c -> c.equals(definition.getId()) || c.equals(definition.getCode()));
	}
}
