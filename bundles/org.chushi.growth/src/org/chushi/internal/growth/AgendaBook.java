package org.chushi.internal.growth;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.internal.growth.AgendaProjection.Kept;
import org.chushi.journal.Documents;
import org.chushi.journal.Journal;
import org.chushi.model.PairingKind;
import org.chushi.people.Directory;
import org.chushi.people.Leaders;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.training.Pairings;

/** Reads agendas, and knows whom an item is for. */
record AgendaBook(Documents documents, Directory directory, Pairings pairings) {

	private static final Comparator<Kept> OLDEST = Comparator.comparing(Kept::put).thenComparing(Kept::id);

	static AgendaBook of(Journal journal, Directory directory, Pairings pairings) {
		return new AgendaBook(journal.documents(AgendaProjection.NAME), directory, pairings);
	}

	/** What is open, the oldest first. */
	List<Kept> of(UUID person) {
		return documents.where(Kept.class, AgendaProjection.PERSON, person.toString()).stream().filter(Kept::open).sorted(OLDEST).toList();
	}

	Optional<Kept> open(UUID item) {
		return documents.find(Kept.class, item.toString()).filter(Kept::open);
	}

	/** What is open for somebody as a lead or mentor, the oldest first. */
	List<Kept> forThis(Session session) {
		Leaders leaders = Leaders.now(directory);
		return documents.where(Kept.class, AgendaProjection.OPEN, Boolean.toString(true)).stream().filter(k -> isFor(session, k, leaders)).sorted(OLDEST).toList();
	}

	/** Whether somebody has now, and had when own words were written, the part it is for. */
	boolean isFor(Session session, Kept item, Leaders leaders) {
		return session.is(item.with()) && readers(item, leaders).stream().anyMatch(p -> p.id().equals(session.person()));
	}

	/** Who reads it now, besides the person. */
	List<Person> readers(Kept item, Leaders leaders) {
		return those(item.person(), item.with(), leaders).stream().filter(p -> item.isEndorsement() || item.to().contains(p.id())).toList();
	}

	/** Who has this part for a person now. */
	List<Person> those(UUID person, Role with, Leaders leaders) {
		return with == Role.LEAD ? leaders.of(person)
				: pairings.bound(person, PairingKind.MENTOR).flatMap(p -> directory.find(p.guide())).filter(Person::active).stream().toList();
	}
}
