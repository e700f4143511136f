package org.chushi.internal.people;

import java.security.SecureRandom;
import java.text.Collator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.chushi.core.Ids;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.internal.people.PeopleEvents.PasswordChanged;
import org.chushi.internal.people.PeopleEvents.PersonLeft;
import org.chushi.internal.people.PeopleEvents.PersonRegistered;
import org.chushi.internal.people.PeopleEvents.RolesAssigned;
import org.chushi.internal.people.PeopleEvents.SignInFailed;
import org.chushi.internal.people.PeopleEvents.SignedIn;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.chushi.people.Access;
import org.chushi.people.Accounts;
import org.chushi.people.PeopleUseCases;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.Sections;
import org.chushi.people.Session;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Accounts kept in the journal. */
@Component
public final class AccountBook implements Accounts {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
	/** From so few tries left on a person is told. */
	private static final int WARN_AT = 2;

	private final Journal journal;
	private final PeopleDirectory directory;
	private final Sections sections;
	private final Access access;
	private final Clock clock;
	private final Ids ids;
	private final Passwords passwords;
	/** Failures that records on hold, or a full disk, could not take: they count beside those that are written, until the program ends. */
	private final Map<UUID, Missed> unwritten = new ConcurrentHashMap<>();

	/** Failures that are not written. @param last instant of the last one */
	private record Missed(int count, Instant last) {

		Missed and(Missed later) {
			return new Missed(count + later.count(), later.last());
		}

		Account in(Account account) {
			return account.withFailures(account.failures() + count, account.lastFailed().isAfter(last) ? account.lastFailed() : last);
		}
	}

	@Activate
	public AccountBook(@Reference Journal journal, @Reference Access access, @Reference Clock clock,
			@Reference Ids ids, @Reference Sections sections) {
		this(journal, access, clock, ids, sections, PasswordCost.RECOMMENDED);
	}

	public AccountBook(Journal journal, Access access, Clock clock, Ids ids, Sections sections, PasswordCost cost) {
		this.journal = journal;
		this.directory = new PeopleDirectory(journal, sections);
		this.sections = sections;
		this.access = access;
		this.clock = clock;
		this.ids = ids;
		this.passwords = new Passwords(new SecureRandom(), cost);
	}

	@Override
	public boolean isEmpty() {
		return directory.all().isEmpty();
	}

	@Override
	public Result<Person> found(String name, String displayName, char[] password) {
		return wiping(() -> {
			long team = journal.version(PeopleEvents.TEAM);
			if (team > 0) {
				return Result.refused(Messages.AccountBook_notEmpty.text());
			}
			return add("system", new NewPerson(name, displayName, "", Set.of(Role.ADMINISTRATOR)), password, team);
		}, password);
	}

	@Override
	public Result<Session> signIn(String name, char[] password) {
		return wiping(() -> {
			Optional<Account> account = directory.account(name.strip()).filter(Account::active).map(this::asCounted);
			if (account.filter(this::locked).isPresent()) {
				return locked(account.get().failures(), unlocks(account.get()));
			}
			// an unknown name costs the same time as a wrong password
			boolean right = account.map(a -> passwords.matches(password, a.password()))
					.orElseGet(() -> passwords.hash(password).isEmpty());
			if (!right) {
				return account.map(this::failed).orElseGet(() -> Result.refused(Messages.AccountBook_wrong.text()));
			}
			Account a = account.get();
			unwritten.remove(a.id());
			Session session = new Session(a.id(), a.displayName(), a.roles());
			// records that cannot be written on can be read all the same
			return journal.hold().isPresent() ? Result.done(session)
					: append(a.id().toString(),
							PeopleEvents.SIGNED_IN.on(PeopleEvents.account(a.id()), new SignedIn(a.id())))
							.map(done -> session);
		}, password);
	}

	@Override
	public Result<Person> register(Session session, NewPerson person, char[] password) {
		return wiping(() -> access.<Person>refusal(session, PeopleUseCases.REGISTER).<Result<Person>>map(r -> r)
				.or(() -> mayGrant(session, person.roles()))
				.orElseGet(() -> add(session.actor(), person, password, journal.version(PeopleEvents.TEAM))), password);
	}

	@Override
	public Result<Person> changePassword(Session session, char[] old, char[] fresh) {
		return wiping(() -> wiping(() -> access
				.<Person>refusal(session, PeopleUseCases.CHANGE_PASSWORD, session.person()).<Result<Person>>map(r -> r)
				.orElseGet(() -> known(session.person()).then(account -> passwords.matches(old, account.password())
						? setPassword(session, account, fresh)
						: Result.refused(Messages.AccountBook_wrongOld.text()))),
				fresh), old);
	}

	@Override
	public Result<Person> resetPassword(Session session, UUID person, char[] fresh) {
		return wiping(() -> access.<Person>refusal(session, PeopleUseCases.RESET_PASSWORD, person)
				.<Result<Person>>map(r -> r)
				.orElseGet(() -> here(person).then(a -> setPassword(session, a, fresh))), fresh);
	}

	@Override
	public Result<Person> assign(Session session, UUID person, Set<Role> roles) {
		long team = journal.version(PeopleEvents.TEAM);
		return access.<Person>refusal(session, PeopleUseCases.ASSIGN, person).<Result<Person>>map(r -> r)
				.or(() -> roles.isEmpty() ? Optional.of(Result.refused(Messages.AccountBook_noRole.text()))
						: Optional.empty())
				.or(() -> keepsAdministrator(person, roles.contains(Role.ADMINISTRATOR)))
				.orElseGet(() -> here(person).then(a -> decide(session.actor(), team,
						List.of(PeopleEvents.ROLES.on(PeopleEvents.TEAM, new RolesAssigned(person, sorted(roles)))), person)));
	}

	@Override
	public Result<Person> leave(Session session, UUID person) {
		long team = journal.version(PeopleEvents.TEAM);
		return access.<Person>refusal(session, PeopleUseCases.LEAVE, person).<Result<Person>>map(r -> r)
				.or(() -> keepsAdministrator(person, false))
				.orElseGet(() -> here(person).then(a -> mayGrant(session, a.roles()).orElseGet(() -> decide(session.actor(),
						team, List.of(PeopleEvents.LEFT.on(PeopleEvents.TEAM, new PersonLeft(person))), person))));
	}

	@Override
	public Result<List<Person>> list(Session session) {
		return access.<List<Person>>refusal(session, PeopleUseCases.LIST).<Result<List<Person>>>map(r -> r)
				.orElseGet(() -> Result.done(directory.persons()
						.sorted(Comparator.comparing(Person::displayName, Collator.getInstance(Locale.CHINA)::compare)).toList()));
	}

	private Optional<Result<Person>> mayGrant(Session session, Set<Role> roles) {
		return roles.stream().filter(r -> r == Role.ADMINISTRATOR || r == Role.LEAD)
				.filter(r -> !session.is(Role.ADMINISTRATOR)).findFirst()
				.map(r -> Result.refused(Messages.AccountBook_rightsGrant.text(r.title())));
	}

	private Optional<Result<Person>> keepsAdministrator(UUID person, boolean stays) {
		boolean another = stays || directory.people().stream()
				.anyMatch(p -> p.is(Role.ADMINISTRATOR) && !p.id().equals(person));
		return another ? Optional.empty()
				: Optional.of(Result.refused(Messages.AccountBook_lastAdministrator.text()));
	}

	private Result<Person> add(String actor, NewPerson person, char[] password, long team) {
		String name = person.name().strip().toLowerCase(Locale.ROOT);
		if (!Accounts.isSignInName(name)) {
			return Result.refused(Messages.AccountBook_badName.text(person.name()));
		}
		if (isUnreadable(person.displayName())) {
			return Result.refused(Messages.AccountBook_controlCharacters.text());
		}
		if (person.displayName().isBlank()) {
			return Result.refused(Messages.AccountBook_noDisplayName.text());
		}
		if (person.roles().isEmpty()) {
			return Result.refused(Messages.AccountBook_noRole.text());
		}
		if (password.length < PASSWORD_LENGTH) {
			return tooShort();
		}
		if (directory.account(name).isPresent()) {
			return Result.refused(Messages.AccountBook_nameTaken.text(name));
		}
		UUID id = ids.next();
		return sections.named(person.section()).then(section -> decide(actor, team, Stream.concat(
				Stream.of(PeopleEvents.REGISTERED.on(PeopleEvents.TEAM,
						new PersonRegistered(id, name, person.displayName().strip(), "", sorted(person.roles()), passwords.hash(password)))),
				section.none() ? Stream.of() : Stream.of(PlacementDesk.placed(id, section, ""))).toList(), id));
	}

	private Result<Person> setPassword(Session session, Account account, char[] fresh) {
		if (fresh.length < PASSWORD_LENGTH) {
			return tooShort();
		}
		return append(session.actor(), PeopleEvents.PASSWORD_CHANGED.on(PeopleEvents.account(account.id()),
				new PasswordChanged(account.id(), passwords.hash(fresh)))).map(done -> {
					unwritten.remove(account.id());
					return directory.find(account.id()).orElseThrow();
				});
	}

	/** Characters that no one sees, and that move what is beside them on a screen. */
	private static boolean isUnreadable(String text) {
		return text.codePoints().anyMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029
				|| c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069);
	}

	private static Result<Person> tooShort() {
		return Result.refused(Messages.AccountBook_passwordShort.text(PASSWORD_LENGTH));
	}

	/** Somebody who is on the team now: nothing is given to, or taken from, who left. */
	private Result<Account> here(UUID person) {
		return known(person).then(a -> a.active() ? Result.done(a) : Result.refused(Messages.AccountBook_left.text(a.displayName())));
	}

	private Result<Account> known(UUID person) {
		return directory.account(person).map(Result::done)
				.orElseGet(() -> Result.refused(Messages.AccountBook_noPerson.text()));
	}

	/** Stores a decision about the team, unless the team changed since it was made. */
	private Result<Person> decide(String actor, long team, List<NewEvent> events, UUID person) {
		var stored = journal.append(new Append(actor, events, Map.of()).expecting(PeopleEvents.TEAM, team));
		return journal.moved(stored) ? Result.refused(Messages.AccountBook_changed.text())
				: stored.map(done -> directory.find(person).orElseThrow());
	}

	private Result<?> append(String actor, NewEvent event) {
		return journal.append(Append.of(actor, event));
	}

	private static Set<Role> sorted(Set<Role> roles) {
		return new java.util.TreeSet<>(roles);
	}

	private boolean locked(Account account) {
		return account.failures() >= LOCK_AFTER && clock.instant().isBefore(unlocks(account));
	}

	private static Instant unlocks(Account account) {
		return account.lastFailed().plus(Duration.ofMinutes(LOCK_MINUTES));
	}

	/** Keeps the failure, and tells in time that the account is going to be locked. */
	private Result<Session> failed(Account account) {
		boolean kept = append(account.id().toString(),
				PeopleEvents.SIGN_IN_FAILED.on(PeopleEvents.account(account.id()), new SignInFailed(account.id()))).isDone();
		if (!kept) {
			unwritten.merge(account.id(), new Missed(1, clock.instant()), Missed::and);
		}
		Account now = directory.account(account.id()).map(this::asCounted).orElse(account);
		int left = LOCK_AFTER - now.failures();
		return locked(now) ? locked(now.failures(), unlocks(now))
				: Result.refused(left <= WARN_AT ? Messages.AccountBook_wrongFew.text(left, LOCK_MINUTES)
						: Messages.AccountBook_wrong.text());
	}

	/** With the failures that could not be written. */
	private Account asCounted(Account account) {
		Missed missed = unwritten.get(account.id());
		return missed == null ? account : missed.in(account);
	}

	private Result<Session> locked(int failures, Instant until) {
		// to the next full minute: who comes then does not come too early
		String time = TIME.format(until.plusSeconds(59).atZone(clock.getZone()));
		return Result.refused(Messages.AccountBook_locked.text(failures, time),
				List.of(new Missing(Messages.AccountBook_lockedWhat.text(),
						Messages.AccountBook_lockedHave.text(), Messages.AccountBook_lockedWant.text(time),
						Messages.AccountBook_lockedNext.text(time))));
	}

	private static <T> Result<T> wiping(Supplier<Result<T>> work, char[] secret) {
		try {
			return work.get();
		} finally {
			Arrays.fill(secret, '\0');
		}
	}
}
