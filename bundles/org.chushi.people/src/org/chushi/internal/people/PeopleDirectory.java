package org.chushi.internal.people;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.chushi.journal.Documents;
import org.chushi.journal.Event;
import org.chushi.journal.Journal;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads people from their projection. */
@Component
public final class PeopleDirectory implements Directory {

	private final Documents accounts;

	@Activate
	public PeopleDirectory(@Reference Journal journal) {
		accounts = journal.documents(PeopleProjection.NAME);
	}

	@Override
	public Optional<Person> find(UUID id) {
		return account(id).map(Account::person);
	}

	@Override
	public Optional<Person> named(String name) {
		return account(name).map(Account::person);
	}

	@Override
	public List<Person> people() {
		return all().stream().filter(Account::active).map(Account::person)
				.sorted(Comparator.comparing(Person::displayName)).toList();
	}

	@Override
	public Optional<UUID> changed(Event event) {
		if (event.is(PeopleEvents.REGISTERED)) {
			return Optional.of(event.as(PeopleEvents.REGISTERED).person());
		}
		if (event.is(PeopleEvents.ASSIGNED)) {
			return Optional.of(event.as(PeopleEvents.ASSIGNED).person());
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
