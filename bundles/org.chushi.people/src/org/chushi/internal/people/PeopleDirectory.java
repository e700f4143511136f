package org.chushi.internal.people;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.journal.Documents;
import org.chushi.journal.Event;
import org.chushi.journal.Journal;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.Sections;
import org.chushi.people.TeamSection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads people from their projection. */
@Component
public final class PeopleDirectory implements Directory {

	private final Documents accounts;
	private final Sections sections;

	@Activate
	public PeopleDirectory(@Reference Journal journal, @Reference Sections sections) {
		this.sections = sections;
		accounts = journal.documents(PeopleProjection.NAME);
	}

	@Override
	public Optional<Person> find(UUID id) {
		return account(id).map(this::person);
	}

	@Override
	public Optional<Person> named(String name) {
		return account(name).map(this::person);
	}

	@Override
	public List<Person> people() {
		return persons().filter(Person::active).sorted(Comparator.comparing(Person::displayName)).toList();
	}

	/** With those who left. */
	Stream<Person> persons() {
		List<TeamSection> defined = sections.all();
		return all().stream().map(a -> a.person(defined));
	}

	private Person person(Account account) {
		// asked of everybody who does anything: what sections there are is read for those who are in one
		return account.person(account.place().section().isEmpty() ? List.of() : sections.all());
	}

	@Override
	public boolean has(UUID person, Role role) {
		return account(person).filter(a -> a.active() && a.roles().contains(role)).isPresent();
	}

	@Override
	public Map<UUID, Instant> placed() {
		return all().stream().filter(a -> !a.place().section().isEmpty()).collect(Collectors.toMap(Account::id, a -> a.place().since()));
	}

	@Override
	public String nameOf(UUID id) {
		return account(id).map(Account::displayName).orElse(id.toString());
	}

	@Override
	public Optional<UUID> changed(Event event) {
		if (event.is(PeopleEvents.REGISTERED)) {
			return Optional.of(event.as(PeopleEvents.REGISTERED).person());
		}
		if (event.is(PeopleEvents.ASSIGNED)) {
			return Optional.of(event.as(PeopleEvents.ASSIGNED).person());
		}
		if (event.is(PeopleEvents.ROLES)) {
			return Optional.of(event.as(PeopleEvents.ROLES).person());
		}
		return event.is(PeopleEvents.LEFT) ? Optional.of(event.as(PeopleEvents.LEFT).person()) : Optional.empty();
	}

	Optional<Account> account(UUID id) {
		return accounts.find(Account.class, id.toString());
	}

	Optional<Account> account(String name) {
		return accounts.where(Account.class, "name", name.toLowerCase(Locale.ROOT)).stream().findFirst();
	}

	List<Account> all() {
		return accounts.all(Account.class);
	}
}
