package org.chushi.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chushi.core.Progress;
import org.chushi.journal.Event;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the database forgets in a crash comes back. */
class RecentTest {

	@TempDir
	Path folder;
	private Path data;
	private List<Event> events;

	@BeforeEach
	void write() throws IOException {
		data = folder.resolve("data");
		try (Journal journal = EmbeddedPlaces.at(data).open(new Tally())) {
			append(journal, 1, 5);
		}
		Files.copy(data.resolve("journal.mv.db"), folder.resolve("old"));
		try (Journal journal = EmbeddedPlaces.at(data).open(new Tally())) {
			append(journal, 6, 9);
		}
		try (Journal journal = EmbeddedPlaces.at(data).open(new Tally())) {
			append(journal, 10, 12);
			events = journal.events(0).toList();
		}
	}

	private static void append(Journal journal, int from, int to) {
		IntStream.rangeClosed(from, to).forEach(
				i -> journal.append(JournalContract.append(JournalContract.earned("p" + i % 3, "t", i))).value());
	}

	private void forgetWhatCameLater() throws IOException {
		Files.copy(folder.resolve("old"), data.resolve("journal.mv.db"), StandardCopyOption.REPLACE_EXISTING);
	}

	@Test
	void whatTheDatabaseForgotIsPutBackWithItsProjections() throws IOException {
		forgetWhatCameLater();
		try (Journal journal = EmbeddedPlaces.at(data).open(new Tally())) {
			assertThat(journal.events(0)).containsExactlyElementsOf(events);
			assertThat(points(journal)).isEqualTo(78);
		}
		assertThat(recent()).hasSize(3);
	}

	@Test
	void whatIsMissingInBetweenIsNotBridged() throws IOException {
		forgetWhatCameLater();
		for (Path file : recent()) {
			Files.write(file, Files.readAllLines(file).stream().filter(line -> !line.contains("\"sequence\":7,")).toList());
		}
		try (Journal journal = EmbeddedPlaces.at(data).open(new Tally())) {
			assertThat(journal.events(0)).containsExactlyElementsOf(events.subList(0, 6));
			assertThat(journal.verify(Progress.SILENT).isIntact()).isFalse();
		}
	}

	@Test
	void aLineThatWasAlteredOrCutShortCountsForNothing() throws IOException {
		forgetWhatCameLater();
		for (Path file : recent()) {
			String text = Files.readString(file).replace("\"points\":8", "\"points\":80");
			Files.writeString(file, text + text.substring(0, 100));
		}
		try (Journal journal = EmbeddedPlaces.at(data).open(new Tally())) {
			assertThat(journal.events(0)).containsExactlyElementsOf(events.subList(0, 7));
		}
	}

	@Test
	void anAppendComesBackWholeOrNotAtAll() throws IOException {
		Recent recent = new Recent(folder.resolve("other"));
		recent.add(List.of(events.subList(0, 2), events.subList(2, 5)));
		recent.close();
		Path file = folder.resolve("other/0000000000000000001.jsonl");
		String text = Files.readString(file);
		for (int length = text.length() - 2; length > text.indexOf('\n') + 2; length--) {
			Files.writeString(file, text.substring(0, length));
			assertThat(after(recent, Optional.empty())).isEqualTo(events.subList(0, 2));
		}
		assertThat(after(recent, Optional.of(events.get(1)))).isEmpty();
		Files.writeString(file, text);
		assertThat(after(recent, Optional.of(events.get(1)))).isEqualTo(events.subList(2, 5));
		assertThat(after(recent, Optional.of(events.get(2)))).isEqualTo(events.subList(3, 5));
	}

	@Test
	void aCutOffEndIsPutBack() {
		EmbeddedPlaces.at(data).change("delete from event where sequence > 10");
		try (Journal journal = EmbeddedPlaces.at(data).open()) {
			assertThat(journal.events(0)).containsExactlyElementsOf(events);
			assertThat(journal.verify(Progress.SILENT).findings()).isEmpty();
		}
	}

	@Test
	void evenAnEmptyDatabaseComesBack() {
		EmbeddedPlaces.at(data).change("delete from event", "delete from document", "delete from document_index");
		try (Journal journal = EmbeddedPlaces.at(data).open(new Tally())) {
			assertThat(journal.events(0)).containsExactlyElementsOf(events);
			assertThat(points(journal)).isEqualTo(78);
		}
	}

	@Test
	void onlyTheLastHundredFilesAreKept() throws IOException {
		for (int i = 0; i < 110; i++) {
			Recent recent = new Recent(folder.resolve("other"));
			Event e = events.getFirst();
			recent.add(List.of(List.of(new Event(i + 1, e.id(), e.stream(), 1, e.type(), 1, e.actor(), e.device(), 1,
					e.instant(), e.payload(), e.previousHash(), e.hash()))));
			recent.close();
		}
		try (Stream<Path> files = Files.list(folder.resolve("other"))) {
			assertThat(files.sorted().findFirst().orElseThrow()).endsWith(Path.of("other/0000000000000000011.jsonl"));
		}
	}

	@Test
	void whatIsTakenBackWasNeverThere() throws IOException {
		Recent recent = new Recent(folder.resolve("other"));
		recent.settle();
		recent.takeBack();
		recent.add(List.of(events.subList(0, 2), events.subList(2, 3)));
		recent.settle();
		recent.add(List.of(events.subList(3, 6)));
		recent.takeBack();
		assertThat(after(recent, Optional.empty())).containsExactlyElementsOf(events.subList(0, 3));
		recent.add(List.of(events.subList(3, 4)));
		recent.settle();
		recent.takeBack();
		recent.close();
		assertThat(after(recent, Optional.of(events.get(1)))).containsExactlyElementsOf(events.subList(2, 4));
	}

	@Test
	void manyEventsFillSeveralFilesOfWhichTheLastAreKept() throws IOException {
		Path much = folder.resolve("much");
		try (Journal journal = EmbeddedPlaces.at(much).open(new Tally())) {
			String name = "很长的名".repeat(50);
			for (int i = 0; i < 40; i++) {
				journal.append(JournalContract.append(IntStream.range(0, 1_000)
						.mapToObj(n -> JournalContract.earned(n % 5 + name.substring(20), name, 1)).toArray(NewEvent[]::new))).value();
			}
		}
		assertThat(much.resolve("recent").resolve("0000000000000000001.jsonl")).doesNotExist();
		try (Stream<Path> files = Files.list(much.resolve("recent"))) {
			assertThat(files).hasSizeBetween(7, 9);
		}
		try (Journal journal = EmbeddedPlaces.at(much).open(new Tally())) {
			assertThat(journal.verify(Progress.SILENT).events()).isEqualTo(40_000);
		}
	}

	@Test
	void aSequenceInAPayloadIsNotTakenForTheEvents() {
		Event event = events.getFirst();
		Event tricky = Canonical.sealed(new Event(7, event.id(), "s,\"sequence\":9,", 1, "T", 1, "a", event.device(),
				1, event.instant(), "{\"a\":1,\"sequence\":8,\"z\":1}", event.previousHash(), ""));
		assertThat(Canonical.sequence(Canonical.whole(tricky))).isEqualTo(7);
		assertThat(Canonical.parse(Canonical.whole(tricky))).contains(tricky);
		assertThat(Canonical.sequence("")).isEqualTo(-1);
		assertThat(Canonical.sequence(",\"sequence\":")).isEqualTo(-1);
		assertThat(Canonical.sequence("{\"a\":1,\"sequence\":x,")).isEqualTo(-1);
	}

	private static int points(Journal journal) {
		return journal.documents(Tally.NAME).all(Tally.Score.class).stream().mapToInt(Tally.Score::points).sum();
	}

	private List<Path> recent() throws IOException {
		try (Stream<Path> files = Files.list(data.resolve("recent"))) {
			return files.sorted().toList();
		}
	}

	private static List<Event> after(Recent recent, Optional<Event> last) throws IOException {
		List<Event> found = new ArrayList<>();
		recent.after(last, found::addAll);
		return found;
	}
}
