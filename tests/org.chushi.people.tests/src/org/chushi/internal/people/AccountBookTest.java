package org.chushi.internal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import org.chushi.core.Bilingual;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.core.TimeOrderedIds;
import org.chushi.internal.journal.JournalOpener;
import org.chushi.journal.Journal;
import org.chushi.journal.JournalLocation;
import org.chushi.people.Accounts.NewPerson;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.Sections;
import org.chushi.people.Session;
import org.chushi.people.TeamSection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountBookTest {

	private static final class Watch extends Clock {
		private Instant now = Instant.parse("2026-03-02T01:00:00Z");

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return now;
		}
	}

	private static final Sections SECTIONS = () -> List.of(TeamSection.defined("a1", "SE-PRE", new Bilingual("售前", "Pre-sales")));

	private final Watch clock = new Watch();
	/** Whether nothing can be written now. */
	private boolean full;
	private Journal journal;
	private AccountBook accounts;
	private Session admin;

	@TempDir
	private Path folder;

	@BeforeEach
	void found() {
		open();
		accounts.found("Root", "Root", secret("first password")).value();
		admin = accounts.signIn("root", secret("first password")).value();
	}

	private void open() {
		TimeOrderedIds ids = new TimeOrderedIds(clock, new SplittableRandom(5));
		Journal real = new JournalOpener(clock, ids, List.of(new PeopleProjection()), List.of())
				.open(JournalLocation.embedded(folder), Progress.SILENT).value();
		journal = (Journal) Proxy.newProxyInstance(Journal.class.getClassLoader(), new Class<?>[] { Journal.class },
				(disk, method, given) -> full && method.getName().equals("append") ? Result.refused(Bilingual.same("full"))
						: method.invoke(real, given));
		accounts = new AccountBook(journal, new AccessRules(), clock, ids, SECTIONS, new PasswordCost(8, 1, 1));
	}

	@AfterEach
	void close() {
		journal.close();
	}

	@Test
	void aTeamIsFoundedOnce() {
		assertThat(accounts.found("other", "Other", secret("first password")).isDone()).isFalse();
		assertThat(admin.roles()).containsExactly(Role.ADMINISTRATOR);
	}

	@Test
	void aWrongNameAndAWrongPasswordAreRefusedAlike() {
		assertThat(accounts.signIn("nobody", secret("x"))).isEqualTo(accounts.signIn("root", secret("x")));
	}

	@Test
	void thePasswordIsWipedAfterUse() {
		char[] password = secret("first password");
		accounts.signIn("root", password);
		assertThat(password).containsOnly('\0');
	}

	@Test
	void failuresInARowLockForAWhileEvenForTheRightPassword() {
		for (int i = 0; i < 5; i++) {
			accounts.signIn("root", secret("wrong"));
		}
		assertThat(accounts.signIn("root", secret("first password"))).isInstanceOfSatisfying(Refused.class,
				r -> assertThat(r.missing()).hasSize(1));
		clock.now = clock.now.plus(Duration.ofMinutes(16));
		assertThat(accounts.signIn("root", secret("first password")).isDone()).isTrue();
	}

	/** An older copy of the records beside newer seals: they can be read, and nothing more is written. */
	@Test
	void failuresThatCannotBeWrittenLockAllTheSame() throws IOException {
		journal.close();
		Path records = folder.resolve("journal.mv.db");
		byte[] older = Files.readAllBytes(records);
		open();
		accounts.signIn("root", secret("first password")).value();
		journal.close();
		Files.write(records, older);
		for (File recent : folder.resolve("recent").toFile().listFiles()) {
			Files.delete(recent.toPath());
		}
		open();
		assertThat(journal.hold()).isPresent();
		for (int i = 0; i < 4; i++) {
			assertThat(wrong()).doesNotContain("连续输错");
		}
		assertThat(wrong()).contains("连续输错 5 次");
		assertThat(accounts.signIn("root", secret("first password")).isDone()).isFalse();
		clock.now = clock.now.plus(Duration.ofMinutes(16));
		assertThat(accounts.signIn("root", secret("first password")).isDone()).isTrue();
		assertThat(wrong()).as("counted from the first again").doesNotContain("锁定");
	}

	@Test
	void failuresThatCannotBeWrittenCountBesideThoseThatAre() {
		wrong();
		wrong();
		full = true;
		assertThat(wrong()).contains("再错 2 次");
		full = false;
		assertThat(wrong()).contains("再错 1 次");
		assertThat(wrong()).contains("连续输错 5 次");
	}

	@Test
	void aNewPasswordForgetsTheFailuresThatCouldNotBeWritten() {
		full = true;
		for (int i = 0; i < 5; i++) {
			wrong();
		}
		full = false;
		accounts.resetPassword(admin, admin.person(), secret("second password")).value();
		assertThat(accounts.signIn("root", secret("second password")).isDone()).isTrue();
	}

	@Test
	void theLastTriesSayHowManyAreLeftAndTheLockSaysUntilWhen() {
		assertThat(wrong()).doesNotContain("锁定");
		assertThat(wrong()).doesNotContain("锁定");
		assertThat(wrong()).contains("再错 2 次", "15 分钟");
		assertThat(wrong()).contains("再错 1 次");
		String until = DateTimeFormatter.ofPattern("HH:mm")
				.format(clock.now.plus(Duration.ofMinutes(15)).plusSeconds(59).atZone(clock.getZone()));
		assertThat(wrong()).contains("连续输错 5 次", until);
	}

	private String wrong() {
		return ((Refused<?>) accounts.signIn("root", secret("wrong"))).reason().zh();
	}

	@Test
	void aSuccessClearsTheFailuresBeforeIt() {
		for (int round = 0; round < 3; round++) {
			for (int i = 0; i < 4; i++) {
				accounts.signIn("root", secret("wrong"));
			}
			assertThat(accounts.signIn("root", secret("first password")).isDone()).isTrue();
		}
	}

	@Test
	void aNameIsTakenOnceWhateverItsCase() {
		add("Xiaoman").value();
		assertThat(add("XIAOMAN").isDone()).isFalse();
	}

	@Test
	void badNamesAndShortPasswordsAreRefused() {
		assertThat(add("小满").isDone()).isFalse();
		assertThat(add("x").isDone()).isFalse();
		assertThat(accounts.register(admin, new NewPerson("ok", "Ok", "", Set.of(Role.NEWCOMER)), secret("1234567"))
				.isDone()).isFalse();
		assertThat(accounts.register(admin, new NewPerson("ok", "Ok", "", Set.of()), secret("12345678")).isDone())
				.isFalse();
	}

	@Test
	void onlyAnAdministratorMakesLeadsAndAdministrators() {
		accounts.register(admin, new NewPerson("lead", "Lead", "", Set.of(Role.LEAD)), secret("12345678")).value();
		Session lead = accounts.signIn("lead", secret("12345678")).value();
		assertThat(accounts.register(lead, new NewPerson("a", "A", "", Set.of(Role.ADMINISTRATOR)), secret("12345678"))
				.isDone()).isFalse();
		assertThat(accounts.register(lead, new NewPerson("n1", "N", "", Set.of(Role.NEWCOMER)), secret("12345678"))
				.isDone()).isTrue();
	}

	@Test
	void onlyAnAdministratorSendsLeadsAndAdministratorsAway() {
		accounts.register(admin, new NewPerson("lead", "Lead", "", Set.of(Role.LEAD)), secret("12345678")).value();
		Session lead = accounts.signIn("lead", secret("12345678")).value();
		Person other = accounts
				.register(admin, new NewPerson("other", "Other", "", Set.of(Role.ADMINISTRATOR)), secret("12345678")).value();
		assertThat(accounts.leave(lead, other.id()).isDone()).isFalse();
		assertThat(accounts.leave(lead, add("newcomer").value().id()).isDone()).isTrue();
		assertThat(accounts.leave(admin, other.id()).isDone()).isTrue();
	}

	@Test
	void somebodyNewIsInASectionThatIsDefinedOrInNone() {
		for (String said : List.of("a1", "se-pre", " 售前 ", "pre-Sales")) {
			Person in = accounts.register(admin, new NewPerson("p" + Math.abs(said.hashCode()), "P", said, Set.of(Role.NEWCOMER)), secret("12345678")).value();
			assertThat(in.section()).as(said).isEqualTo(SECTIONS.all().getFirst());
		}
		assertThat(accounts.register(admin, new NewPerson("none", "None", "  ", Set.of(Role.NEWCOMER)), secret("12345678")).value().section().none()).isTrue();
		assertThat(accounts.register(admin, new NewPerson("lost", "Lost", "售后", Set.of(Role.NEWCOMER)), secret("12345678")))
				.isInstanceOfSatisfying(Refused.class, r -> {
					assertThat(r.reason().zh()).contains("“售后”", "售前（SE-PRE）");
					assertThat(r.reason().en()).contains("“售后”", "Pre-sales (SE-PRE)");
				});
		assertThat(accounts.list(admin).value()).as("nobody was taken in").extracting(Person::name).doesNotContain("lost");
	}

	@Test
	void otherRolesLeaveTheSectionAsItIs() {
		Person in = accounts.register(admin, new NewPerson("in", "In", "a1", Set.of(Role.NEWCOMER)), secret("12345678")).value();
		assertThat(accounts.assign(admin, in.id(), Set.of(Role.MENTOR)).value().section().id()).isEqualTo("a1");
	}

	@Test
	void theLastAdministratorStays() {
		assertThat(accounts.leave(admin, admin.person()).isDone()).isFalse();
		assertThat(accounts.assign(admin, admin.person(), Set.of(Role.LEAD)).isDone()).isFalse();
	}

	@Test
	void whoLeftNoLongerSignsInButStaysInTheList() {
		Person person = add("leaver").value();
		accounts.leave(admin, person.id()).value();
		assertThat(accounts.signIn("leaver", secret("12345678")).isDone()).isFalse();
		assertThat(accounts.list(admin).value()).extracting(Person::name).contains("leaver");
		for (Result<?> again : List.of(accounts.leave(admin, person.id()), accounts.assign(admin, person.id(), Set.of(Role.LEAD)),
				accounts.resetPassword(admin, person.id(), secret("12345678")))) {
			assertThat(again).isInstanceOfSatisfying(Refused.class, r -> assertThat(r.reason().zh()).isEqualTo("leaver已离开团队：账号已关闭，记录保留。"));
		}
	}

	@Test
	void aResetLiftsTheLock() {
		Person person = add("locked").value();
		for (int i = 0; i < 5; i++) {
			accounts.signIn("locked", secret("wrong"));
		}
		accounts.resetPassword(admin, person.id(), secret("a new password")).value();
		assertThat(accounts.signIn("locked", secret("a new password")).isDone()).isTrue();
	}

	@Test
	void onesOwnPasswordIsChangedWithTheOldOne() {
		assertThat(accounts.changePassword(admin, secret("wrong"), secret("second password")).isDone()).isFalse();
		accounts.changePassword(admin, secret("first password"), secret("second password")).value();
		assertThat(accounts.signIn("root", secret("first password")).isDone()).isFalse();
		assertThat(accounts.signIn("root", secret("second password")).isDone()).isTrue();
	}

	private Result<Person> add(String name) {
		return accounts.register(admin, new NewPerson(name, name, "", Set.of(Role.NEWCOMER)), secret("12345678"));
	}

	private static char[] secret(String text) {
		return text.toCharArray();
	}

	@Test
	void aNameCannotMoveWhatStandsBesideIt() {
		for (String name : List.of("\u001b[2J", "two\nlines", "turned \u202e round", "bell\u0007")) {
			assertThat(accounts.register(admin, new NewPerson("someone", name, "", Set.of(Role.MENTOR)),
					"long enough 1".toCharArray()).isDone()).isFalse();
		}
	}
}
