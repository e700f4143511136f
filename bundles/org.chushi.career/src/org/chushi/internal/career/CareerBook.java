package org.chushi.internal.career;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chushi.career.Certificate;
import org.chushi.content.Library;
import org.chushi.internal.career.PostingProjection.Career;
import org.chushi.internal.career.PostingProjection.Post;
import org.chushi.journal.Documents;
import org.chushi.journal.Journal;
import org.chushi.model.CareerMap;
import org.chushi.model.PolicyProfile;
import org.chushi.model.Position;
import org.chushi.training.Enrolments;
import org.chushi.training.Policies;

/** Reads the projections of this bundle, and which policy holds for somebody. */
record CareerBook(Documents certificates, Documents careers) {

	/** The longest that a certificate may be renewable, from its first day to the end of its grace; in months. */
	private static final int LONGEST = 36;

	static CareerBook of(Journal journal) {
		return new CareerBook(journal.documents(CertificateProjection.NAME),
				journal.documents(PostingProjection.NAME));
	}

	/** What stands before the number of the year, as in 2026-. */
	private static final int YEAR = 5;
	/** By year, then as numbers: 2026-100500 comes after 2026-99000. */
	static final Comparator<Certificate> NUMBER = (one, other) -> byNumber(one.number(), other.number());
	/** The oldest first. */
	private static final Comparator<Certificate> ISSUED = Comparator.comparing(Certificate::issued).thenComparing(NUMBER);

	/** Of one year the longer number is the greater; without taking texts apart, since all of a person's are sorted with each event. */
	private static int byNumber(String one, String other) {
		return one.length() != other.length() && one.regionMatches(0, other, 0, YEAR) ? Integer.compare(one.length(), other.length())
				: one.compareTo(other);
	}

	/** Newest first. */
	List<Certificate> certificatesOf(UUID person) {
		return all(person).sorted(ISSUED.reversed()).toList();
	}

	private Stream<Certificate> all(UUID person) {
		return certificates.where(Certificate.class, "person", person.toString()).stream();
	}

	/** The newest of this definition. */
	Optional<Certificate> last(UUID person, String definition) {
		return all(person).filter(c -> c.definition().equals(definition)).max(ISSUED);
	}

	/** Everybody's of this definition, ended ones too. */
	List<Certificate> certificatesBy(String definition) {
		return certificates.where(Certificate.class, CertificateProjection.DEFINITION, definition);
	}

	/** Everybody's that may be renewed on this day. */
	List<Certificate> due(LocalDate day) {
		YearMonth month = YearMonth.from(day);
		return IntStream.rangeClosed(0, LONGEST).mapToObj(month::minusMonths)
				.flatMap(m -> certificates.where(Certificate.class, CertificateProjection.RENEW, m.toString()).stream())
				.filter(c -> c.renewable(day)).toList();
	}

	/** Everybody's with something to be learnt anew. */
	List<Certificate> stale() {
		return certificates.where(Certificate.class, CertificateProjection.STALE, CertificateProjection.OPEN);
	}

	/** Everybody's with an appeal that waits. */
	List<Certificate> appeals() {
		return certificates.where(Certificate.class, CertificateProjection.APPEAL, CertificateProjection.OPEN);
	}

	Optional<Certificate> certificate(UUID id) {
		return certificates.find(Certificate.class, id.toString());
	}

	Career career(UUID person) {
		return careers.find(Career.class, person.toString()).orElse(Career.EMPTY);
	}

	Optional<Post> post(UUID person) {
		return career(person).present();
	}

	/** The profile of the running enrolment, else the one of the team. */
	static Optional<PolicyProfile> profile(UUID person, Library library, Enrolments enrolments, Policies policies) {
		return profile(person, id -> library.find(PolicyProfile.class, id), enrolments, policies);
	}

	/** @param find a profile as it is, or as it will be, by id */
	static Optional<PolicyProfile> profile(UUID person, Function<String, Optional<PolicyProfile>> find, Enrolments enrolments, Policies policies) {
		return enrolments.running(person).flatMap(e -> find.apply(e.profile())).or(() -> policies.current().flatMap(p -> find.apply(p.getId())));
	}

	/** Where a newcomer enters the map. */
	static Optional<Position> entry(CareerMap map) {
		return map.getPositions().stream().filter(Position::isEntry).findFirst();
	}
}
