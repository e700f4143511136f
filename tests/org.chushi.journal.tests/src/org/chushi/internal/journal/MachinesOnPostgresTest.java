package org.chushi.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.chushi.core.Diagnostic;
import org.chushi.core.Progress;
import org.chushi.journal.Event;
import org.chushi.journal.Journal;
import org.chushi.journal.JournalLocation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Several machines write into one PostgreSQL database. */
@ExtendWith(PostgresServer.class)
class MachinesOnPostgresTest {

	private final Postgres server;
	@TempDir
	Path folder;
	private Place first;
	private Place second;

	MachinesOnPostgresTest(Postgres server) {
		this.server = server;
	}

	@BeforeEach
	void find() throws Exception {
		first = server.place(folder.resolve("first"));
		second = first.from(folder.resolve("second"));
	}

	@Test
	void eachMachineHasItsOwnChainAndSeesWhatTheOthersDid() {
		try (Journal one = first.open(new Tally()); Journal two = second.open(new Tally())) {
			for (int i = 0; i < 5; i++) {
				one.append(JournalContract.append(JournalContract.earned("a", "t", 1))).value();
				two.append(JournalContract.append(JournalContract.earned("a", "t", 1))).value();
			}
			assertThat(one.device()).isNotEqualTo(two.device());
			assertThat(two.stream("person/a")).extracting(Event::streamVersion).containsExactly(1L, 2L, 3L, 4L, 5L,
					6L, 7L, 8L, 9L, 10L);
			assertThat(two.stream("person/a").getLast().deviceSequence()).isEqualTo(5);
			assertThat(points(one)).containsExactly(10);
			assertThat(one.verify(Progress.SILENT).findings()).isEmpty();
			assertThat(two.verify(Progress.SILENT).events()).isEqualTo(10);
		}
	}

	@Test
	void whoWasSlowerOnAnotherMachineIsRefused() {
		try (Journal one = first.open(); Journal two = second.open()) {
			one.append(JournalContract.append(JournalContract.earned("a", "t", 1)).expecting("person/a", 0)).value();
			assertThat(two.moved(two.append(
					JournalContract.append(JournalContract.earned("a", "t", 1)).expecting("person/a", 0)))).isTrue();
		}
	}

	@Test
	void aMachineWithoutAProjectionDoesNotSpoilIt() {
		try (Journal one = first.open(new Tally()); Journal two = second.open()) {
			one.append(JournalContract.append(JournalContract.earned("a", "t", 1))).value();
			two.append(JournalContract.append(JournalContract.earned("a", "t", 10))).value();
			two.append(JournalContract.append(JournalContract.earned("a", "t", 100))).value();
			one.append(JournalContract.append(JournalContract.earned("a", "t", 1000))).value();
			assertThat(points(one)).containsExactly(1111);
		}
	}

	@Test
	void whenOneMachineIsUpdatedTheOthersMustNotWriteOn() {
		try (Journal one = first.open(new Tally(1))) {
			one.append(JournalContract.append(JournalContract.earned("a", "t", 1))).value();
			try (Journal two = second.open(new Tally(2))) {
				assertThat(points(two)).containsExactly(2);
				var refused = one.append(JournalContract.append(JournalContract.earned("a", "t", 1)));
				assertThat(refused.toString()).contains("更新版本", "newer version");
				assertThat(two.append(JournalContract.append(JournalContract.earned("a", "t", 1))).isDone()).isTrue();
				assertThat(points(two)).containsExactly(4);
			}
		}
	}

	@Test
	void eventsReorderedBetweenMachinesAreFound() {
		List<Event> events;
		try (Journal one = first.open(); Journal two = second.open()) {
			one.append(JournalContract.append(JournalContract.earned("a", "t", 1))).value();
			two.append(JournalContract.append(JournalContract.earned("a", "t", 1))).value();
			events = one.events(0).toList();
		}
		first.tamper("update event set sequence = 0 where sequence = " + events.get(1).sequence());
		try (Journal one = first.open()) {
			assertThat(one.verify(Progress.SILENT).findings()).extracting(Diagnostic::what)
					.contains(Messages.Verifier_version.text(2, 0));
		}
	}

	@Test
	void aLostConnectionIsMadeAgain() throws Exception {
		try (Journal one = first.open(new Tally())) {
			one.append(JournalContract.append(JournalContract.earned("a", "t", 1))).value();
			server.cutConnections();
			var refused = one.append(JournalContract.append(JournalContract.earned("a", "t", 1)));
			assertThat(refused.toString()).contains("无法连接", "cannot be reached");
			one.append(JournalContract.append(JournalContract.earned("a", "t", 1))).value();
			assertThat(points(one)).containsExactly(2);
			assertThat(one.verify(Progress.SILENT).findings()).isEmpty();
		}
	}

	@Test
	void aWrongPasswordAndAMissingDatabaseAreSaidPlainly() {
		JournalLocation right = first.location();
		var wrong = new JournalLocation(right.folder(), right.url(), right.user(), "wrong");
		assertThat(Place.opener(List.of(), List.of()).open(wrong, Progress.SILENT).toString())
				.contains("拒绝登录", "does not let the program in").doesNotContain("wrong]");
		var nowhere = new JournalLocation(right.folder(), java.util.Optional.of(server.url("nowhere")), right.user(),
				right.password());
		assertThat(Place.opener(List.of(), List.of()).open(nowhere, Progress.SILENT).toString())
				.contains("cannot be reached").doesNotContain(Postgres.PASSWORD);
	}

	private static List<Integer> points(Journal journal) {
		return journal.documents(Tally.NAME).all(Tally.Score.class).stream().map(Tally.Score::points).toList();
	}
}
