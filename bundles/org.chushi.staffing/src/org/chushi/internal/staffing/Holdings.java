package org.chushi.internal.staffing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.chushi.career.Certificate;
import org.chushi.career.Certificate.Standing;
import org.chushi.career.Certification;
import org.chushi.core.Result;
import org.chushi.core.Result.Done;
import org.chushi.people.Session;

/** The certificates people hold on a day, read once for one question of a lead. */
final class Holdings {

	private final Certification certification;
	private final Session session;
	private final LocalDate today;
	private final Map<UUID, List<Certificate>> read = new HashMap<>();

	Holdings(Certification certification, Session session, LocalDate today) {
		this.certification = certification;
		this.session = session;
		this.today = today;
	}

	/** Every certificate somebody ever had, newest first. */
	List<Certificate> all(UUID person) {
		return read.computeIfAbsent(person, p -> {
			Result<List<Certificate>> of = certification.of(session, p);
			return of instanceof Done<List<Certificate>> done ? done.value() : List.of();
		});
	}

	/** Those that give their rights today. */
	List<Certificate> held(UUID person) {
		return all(person).stream().filter(c -> c.holds(today)).toList();
	}

	/** Whether the newest of a definition was suspended or revoked, and stands no more. */
	boolean stopped(UUID person, String definition) {
		return all(person).stream().filter(c -> c.definition().equals(definition)).findFirst().map(c -> c.standing(today))
				.filter(s -> s == Standing.SUSPENDED || s == Standing.REVOKED).isPresent();
	}

	boolean holdsOne(UUID person, List<String> definitions) {
		return held(person).stream().anyMatch(c -> definitions.contains(c.definition()));
	}
}
