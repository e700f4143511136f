package org.chushi.internal.people;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.osgi.service.component.annotations.Component;

/** The accounts as they are now. */
@Component
public final class PeopleProjection implements Projection {

	static final String NAME = "people";

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public int version() {
		return 2;
	}

	@Override
	public Set<EventType<?>> reads() {
		return Set.of(PeopleEvents.ASSIGNED, PeopleEvents.LEFT, PeopleEvents.PASSWORD_CHANGED, PeopleEvents.PLACED,
				PeopleEvents.REGISTERED, PeopleEvents.ROLES, PeopleEvents.SIGNED_IN, PeopleEvents.SIGN_IN_FAILED);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(PeopleEvents.REGISTERED)) {
			PeopleEvents.PersonRegistered e = event.as(PeopleEvents.REGISTERED);
			put(documents, new Account(e.person(), e.name(), e.displayName(), Place.written(e.section(), event.instant()), e.section(),
					e.roles(), true, event.instant(), e.password(), 0, event.instant()));
		} else if (event.is(PeopleEvents.PASSWORD_CHANGED)) {
			PeopleEvents.PasswordChanged e = event.as(PeopleEvents.PASSWORD_CHANGED);
			change(documents, e.person(), a -> a.withPassword(e.password()));
		} else if (event.is(PeopleEvents.ASSIGNED)) {
			PeopleEvents.PersonAssigned e = event.as(PeopleEvents.ASSIGNED);
			change(documents, e.person(), a -> a.assigned(e.roles()).written(e.section(), event.instant()));
		} else if (event.is(PeopleEvents.ROLES)) {
			PeopleEvents.RolesAssigned e = event.as(PeopleEvents.ROLES);
			change(documents, e.person(), a -> a.assigned(e.roles()));
		} else if (event.is(PeopleEvents.PLACED)) {
			PeopleEvents.PersonPlaced e = event.as(PeopleEvents.PLACED);
			change(documents, e.person(), a -> a.placed(new Place(e.section(), e.title(), event.instant())));
		} else if (event.is(PeopleEvents.LEFT)) {
			change(documents, event.as(PeopleEvents.LEFT).person(), Account::left);
		} else if (event.is(PeopleEvents.SIGN_IN_FAILED)) {
			change(documents, event.as(PeopleEvents.SIGN_IN_FAILED).person(), a -> a.withFailure(event.instant()));
		} else if (event.is(PeopleEvents.SIGNED_IN)) {
			change(documents, event.as(PeopleEvents.SIGNED_IN).person(), Account::withoutFailures);
		}
	}

	private static void change(WritableDocuments documents, UUID person, UnaryOperator<Account> change) {
		documents.find(Account.class, person.toString()).map(change).ifPresent(a -> put(documents, a));
	}

	private static void put(WritableDocuments documents, Account account) {
		documents.put(account.id().toString(), account, Map.of("name", account.name()));
	}
}
