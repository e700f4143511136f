package org.chushi.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.journal.Journal;
import org.chushi.journal.JournalLocation;
import org.chushi.journal.Verification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup comes back whole, or not at all. */
class RestoringTest {

	@TempDir
	Path folder;
	private Path backup;
	private Path empty;

	@BeforeEach
	void write() {
		backup = folder.resolve("kept.zip");
		empty = folder.resolve("restored");
		try (Journal journal = EmbeddedPlaces.at(folder.resolve("data")).open(new Tally())) {
			journal.append(JournalContract.append(JournalContract.earned("a", "t", 3))).value();
			journal.backup(backup).value();
		}
	}

	@Test
	void aRestoredJournalIsIntactAndGoesOn() throws IOException {
		Files.createDirectories(empty.resolve("packs"));
		assertThat(restore().value().events()).isEqualTo(1);
		try (Journal journal = EmbeddedPlaces.at(empty).open(new Tally())) {
			assertThat(journal.hold()).isEmpty();
			assertThat(journal.documents(Tally.NAME).all(Tally.Score.class).getFirst().points()).isEqualTo(3);
			journal.append(JournalContract.append(JournalContract.earned("a", "t", 1))).value();
			assertThat(journal.verify(Progress.SILENT).findings()).isEmpty();
		}
		assertNothingElse();
	}

	@Test
	void aFolderWithRecordsIsLeftAsItIs() throws IOException {
		Files.createDirectories(empty);
		Files.writeString(empty.resolve("seals.jsonl"), "x");
		assertRefused(Messages.Restore_notEmpty);
		assertThat(empty.resolve("seals.jsonl")).hasContent("x");
	}

	@Test
	void aBackupThatWasTamperedWithIsNotRestored() throws IOException {
		try (FileSystem zip = FileSystems.newFileSystem(backup)) {
			Path seals = zip.getPath("/seals.jsonl");
			Files.writeString(seals, Files.readString(seals).replace("\"deviceSequence\":1", "\"deviceSequence\":2"));
		}
		assertRefused(Messages.Restore_damaged);
		assertThat(empty).doesNotExist();
		assertNothingElse();
	}

	@Test
	void whatIsNoBackupIsRefused() throws IOException {
		backup = Files.writeString(folder.resolve("text.zip"), "no zip");
		assertRefused(Messages.Restore_none);
		backup = Files.writeString(folder.resolve("half.zip"), "PK and no more");
		assertRefused(Messages.Restore_none);
		backup = folder.resolve("gone.zip");
		assertRefused(Messages.Restore_unreadable);
		assertThat(empty).doesNotExist();
		assertNothingElse();
	}

	private void assertNothingElse() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			assertThat(files).noneMatch(file -> file.toString().contains(".restoring"));
		}
	}

	private Result<Verification> restore() {
		return Place.opener(List.of(new Tally()), List.of()).restore(backup, JournalLocation.embedded(empty),
				Progress.SILENT);
	}

	private void assertRefused(Messages reason) {
		assertThat(restore()).isInstanceOfSatisfying(Result.Refused.class,
				refused -> assertThat(refused.reason()).isEqualTo(reason.text()));
	}
}
