package org.chushi.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.journal.Journal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A backup or an export never takes anything away. */
class TargetTest {

	@TempDir
	Path folder;
	private Place place;
	private Journal journal;

	static Stream<BiFunction<Journal, Path, Result<Long>>> ways() {
		return Stream.of(Journal::backup, (journal, file) -> journal.export(file, Progress.SILENT));
	}

	@BeforeEach
	void write() {
		place = EmbeddedPlaces.at(folder.resolve("data"));
		journal = place.open(new Tally());
		journal.append(JournalContract.append(JournalContract.earned("a", "t", 1))).value();
	}

	@AfterEach
	void close() {
		journal.close();
	}

	@ParameterizedTest
	@MethodSource("ways")
	void nothingIsWrittenIntoTheDataFolder(BiFunction<Journal, Path, Result<Long>> way) throws IOException {
		Path data = place.location().folder();
		Path link = Files.createSymbolicLink(folder.resolve("link"), data);
		for (Path file : List.of(data.resolve("journal.mv.db"), data.resolve("device.key"), data.resolve("new.zip"),
				data.resolve("recent/new.zip"), link.resolve("new.zip"), folder.resolve("x/../data/new.zip"))) {
			assertRefused(way.apply(journal, file), Messages.Target_inside);
		}
		journal.close();
		try (Journal again = place.open(new Tally())) {
			assertThat(again.verify(Progress.SILENT).findings()).isEmpty();
			assertThat(again.events(0)).hasSize(1);
		}
	}

	@ParameterizedTest
	@MethodSource("ways")
	void whatIsThereStays(BiFunction<Journal, Path, Result<Long>> way) throws IOException {
		Path older = Files.writeString(folder.resolve("older.zip"), "older");
		assertRefused(way.apply(journal, older), Messages.Target_there);
		assertThat(older).hasContent("older");
		assertRefused(way.apply(journal, folder), Messages.Target_folder);
	}

	@ParameterizedTest
	@MethodSource("ways")
	void aPlaceThatCannotBeWrittenIsNamedAndNotTheDatabase(BiFunction<Journal, Path, Result<Long>> way)
			throws IOException {
		Path file = Files.writeString(folder.resolve("file"), "x").resolve("new.zip");
		Result<Long> result = way.apply(journal, file);
		assertRefused(result, Messages.Target_unwritable);
		assertThat(((Result.Refused<Long>) result).missing().getFirst().what().zh()).isEqualTo(file.toString());
	}

	@ParameterizedTest
	@MethodSource("ways")
	void aNewFileIsWrittenEvenInANewFolderAndAmongTheBackups(BiFunction<Journal, Path, Result<Long>> way) {
		for (Path file : List.of(folder.resolve("new/kept.zip"), place.location().folder().resolve("backups/kept.zip"))) {
			way.apply(journal, file).value();
			assertThat(file).isNotEmptyFile();
		}
	}

	private static void assertRefused(Result<Long> result, Messages reason) {
		assertThat(result).isInstanceOfSatisfying(Result.Refused.class,
				refused -> assertThat(refused.reason()).isEqualTo(reason.text()));
	}
}
