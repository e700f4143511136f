package org.chushi.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.chushi.core.Diagnostic;
import org.chushi.core.Missing;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.Severity;
import org.chushi.journal.Journal;
import org.chushi.journal.Journals;
import org.chushi.journal.NewEvent;
import org.chushi.journal.Verification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records that do not reach as far as they were signed are read, but not written on until somebody decides. */
class HoldTest {

	@TempDir
	Path folder;
	private Place place;
	private Path seals;

	@BeforeEach
	void write() {
		place = EmbeddedPlaces.at(folder.resolve("data"));
		seals = place.location().folder().resolve("seals.jsonl");
		try (Journal journal = place.open(new Tally())) {
			append(journal, 10);
			journal.backup(folder.resolve("kept.zip")).value();
		}
	}

	@Test
	void aCutJournalIsReadButNotWritten() throws IOException {
		place.tamper("delete from event where device_sequence > 7");
		String sealed = Files.readString(seals);
		try (Journal journal = place.open(new Tally())) {
			assertHeld(journal, Messages.Opener_short.text(7, 10));
			assertThat(journal.events(0)).hasSize(7);
			assertThat(journal.documents(Tally.NAME).all(Tally.Score.class)).as("what was there").hasSize(1);
			assertThat(journal.rebuild(Progress.SILENT).isDone()).as("a rebuild would lose what the views still show")
					.isFalse();
			assertThat(journal.backup(folder.resolve("evidence.zip")).isDone()).isTrue();
		}
		assertThat(seals).as("nothing is signed over the cut").hasContent(sealed);
		try (Journal journal = place.open(new Tally())) {
			assertThat(journal.events(0)).hasSize(7);
		}
	}

	@Test
	void aCutJournalWithoutItsSealsIsHeldToo() throws IOException {
		place.tamper("delete from event where device_sequence > 7");
		Files.delete(seals);
		assertThat(inspect(Optional.empty()).findings()).extracting(Diagnostic::what)
				.containsExactly(Messages.Verifier_noSeals.text());
		try (Journal journal = place.open(new Tally())) {
			assertHeld(journal, Messages.Verifier_noSeals.text());
		}
		assertThat(seals).doesNotExist();
	}

	@Test
	void anEndThatWasReplacedIsHeld() {
		place.tamper("update event set hash = previous_hash where device_sequence = 10");
		try (Journal journal = place.open(new Tally())) {
			assertHeld(journal, Messages.Verifier_rewritten.text(10));
		}
	}

	@Test
	void aFolderOfAnOlderProgramThatCrashedBeforeItsFirstSealIsWrittenOn() throws IOException {
		Files.delete(seals);
		Path card = place.location().folder().resolve("device.json");
		Files.writeString(card, Files.readString(card).replace(",\"sealed\":true", ""));
		try (Journal journal = place.open(new Tally())) {
			assertThat(journal.hold()).isEmpty();
			append(journal, 1);
		}
		assertThat(card).content().contains("\"sealed\":true");
		assertThat(inspect(Optional.empty()).findings()).isEmpty();
	}

	@Test
	void somebodyDecidesToGoOnAndThatStaysOnRecord() {
		place.tamper("delete from event where device_sequence > 7");
		try (Journal journal = place.open(new Tally())) {
			assertThat(journal.accept("admin", " ", Progress.SILENT).isDone()).as("without a reason").isFalse();
			assertThat(journal.accept("admin", "disk failed", Progress.SILENT).value()).isEqualTo(8);
			assertThat(journal.hold()).isEmpty();
			assertThat(journal.documents(Tally.NAME).all(Tally.Score.class).getFirst().points()).as("rebuilt")
					.isEqualTo(IntStream.rangeClosed(1, 7).sum());
			append(journal, 4);
		}
		Verification found = inspect(Optional.empty());
		assertThat(found.isIntact()).isTrue();
		assertThat(found.findings()).singleElement().satisfies(warning -> {
			assertThat(warning.severity()).isEqualTo(Severity.WARNING);
			assertThat(warning.what().en()).contains("admin", "disk failed");
		});
		try (Journal journal = place.open(new Tally())) {
			assertThat(journal.hold()).as("decided once and for all").isEmpty();
			assertThat(journal.accept("admin", "again", Progress.SILENT).isDone()).as("nothing to decide").isFalse();
		}
		place.tamper("delete from event where device_sequence > 9");
		try (Journal journal = place.open(new Tally())) {
			assertHeld(journal, Messages.Opener_short.text(9, 12));
		}
	}

	@Test
	void aRewrittenHistoryWithNewSealsIsFoundByABackup() throws IOException {
		Files.delete(place.location().folder().resolve("journal.mv.db"));
		Trees.delete(place.location().folder().resolve("recent"));
		Files.delete(seals);
		Path card = place.location().folder().resolve("device.json");
		Files.writeString(card, Files.readString(card).replace("\"sealed\":true", "\"sealed\":false"));
		try (Journal journal = place.open(new Tally())) {
			append(journal, 12);
		}
		assertThat(inspect(Optional.empty()).findings()).as("by itself it looks sound").isEmpty();
		assertThat(inspect(Optional.of(folder.resolve("kept.zip"))).findings()).singleElement().satisfies(found -> {
			assertThat(found.what()).isEqualTo(Messages.Verifier_rewritten.text(10));
			assertThat(found.where()).isEqualTo("kept.zip");
		});
	}

	@Test
	void aKeptSealAnExportAndACertificateAreCompared() throws IOException {
		Path seal = Files.copy(seals, folder.resolve("seal.json"));
		Path export = folder.resolve("export.jsonl");
		Path certificate = folder.resolve("certificate.json");
		try (Journal journal = place.open(new Tally())) {
			journal.export(export, Progress.SILENT).value();
			Files.writeString(certificate, "{\"certificates\":[{\"number\":\"1\",\n\"seal\":\""
					+ journal.events(9).findFirst().orElseThrow().hash() + "\"}]}");
		}
		for (Path witness : List.of(seal, export, certificate)) {
			assertThat(inspect(Optional.of(witness)).findings()).as("untouched, by " + witness).isEmpty();
		}
		place.tamper("delete from event where device_sequence > 7");
		for (Path witness : List.of(seal, export, certificate)) {
			assertThat(inspect(Optional.of(witness)).findings()).extracting(Diagnostic::where).as("cut, by " + witness)
					.contains(witness.getFileName().toString());
		}
		Path nothing = Files.writeString(folder.resolve("nothing.txt"), "hello");
		assertThat(journals().verify(place.location(), Optional.of(nothing), Progress.SILENT).isDone()).isFalse();
	}

	private Verification inspect(Optional<Path> witness) {
		return journals().verify(place.location(), witness, Progress.SILENT).value();
	}

	private static Journals journals() {
		return Place.opener(List.of(new Tally()), List.of());
	}

	private static void append(Journal journal, int events) {
		journal.append(JournalContract.append(IntStream.rangeClosed(1, events)
				.mapToObj(i -> JournalContract.earned("p", "t", i)).toArray(NewEvent[]::new))).value();
	}

	private static void assertHeld(Journal journal, org.chushi.core.Bilingual why) {
		assertThat(journal.append(JournalContract.append(JournalContract.earned("p", "t", 1))))
				.isInstanceOfSatisfying(Result.Refused.class, refused -> {
					assertThat(refused.reason()).isEqualTo(Messages.Hold_reason.text());
					assertThat(((Missing) refused.missing().getFirst()).have()).isEqualTo(why);
					assertThat(((Missing) refused.missing().getFirst()).next().en()).contains("journal restore",
							"journal accept");
				});
	}
}
