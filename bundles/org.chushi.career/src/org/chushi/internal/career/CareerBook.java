package org.chushi.internal.career;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

	static CareerBook of(Journal journal) {
		return new CareerBook(journal.documents(CertificateProjection.NAME),
				journal.documents(PostingProjection.NAME));
	}

	List<Certificate> certificatesOf(UUID person) {
		return certificates.where(Certificate.class, "person", person.toString()).stream()
				.sorted(Comparator.comparing(Certificate::number).reversed()).toList();
	}

	/** The newest of this definition. */
	Optional<Certificate> last(UUID person, String definition) {
		return certificatesOf(person).stream().filter(c -> c.definition().equals(definition)).findFirst();
	}

	Optional<Certificate> certificate(UUID id) {
		return certificates.find(Certificate.class, id.toString());
	}

	Career career(UUID person) {
		return careers.find(Career.class, person.toString()).orElse(Career.EMPTY);
	}

	Optional<Post> post(UUID person) {
		List<Post> posts = career(person).posts();
		return posts.isEmpty() ? Optional.empty() : Optional.of(posts.get(posts.size() - 1));
	}

	/** The profile of the running enrolment, else the one of the team. */
	static Optional<PolicyProfile> profile(UUID person, Library library, Enrolments enrolments, Policies policies) {
		return enrolments.running(person).flatMap(e -> library.find(PolicyProfile.class, e.profile()))
				.or(policies::current);
	}

	/** Where a newcomer enters the map. */
	static Optional<Position> entry(CareerMap map) {
		return map.getPositions().stream().filter(Position::isEntry).findFirst();
	}
}
