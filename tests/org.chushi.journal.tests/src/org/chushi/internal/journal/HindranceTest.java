package org.chushi.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.chushi.core.Missing;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.journal.Journal;
import org.chushi.journal.JournalLocation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each hindrance has a message of its own with a remedy, and nothing is damaged. */
class HindranceTest {

	private static final String FILE = "journal.mv.db";

	@TempDir
	Path folder;
	private Place place;

	@BeforeEach
	void write() {
		place = EmbeddedPlaces.at(folder.resolve("data"));
		try (Journal journal = place.open(new Tally())) {
			journal.append(JournalContract.append(JournalContract.earned("a", "t", 1))).value();
		}
	}

	@Test
	void aSecondOpeningInTheSameProgramIsRefused() {
		try (Journal journal = place.open(new Tally())) {
			assertRefused(place.tryOpen(new Tally()), Messages.Trouble_locked, Messages.Trouble_lockedNext);
			assertThat(journal.append(JournalContract.append(JournalContract.earned("a", "t", 1))).isDone()).isTrue();
		}
		assertUnharmed(2);
	}

	@Test
	void aJournalInUseByAnotherProgramIsRefused() throws Exception {
		try (Child child = Child.start(place.location().folder(), 1)) {
			child.acknowledged();
			assertRefused(place.tryOpen(new Tally()), Messages.Trouble_locked, Messages.Trouble_lockedNext);
			assertThat(child.acknowledged()).isNotNull();
		}
		try (Journal journal = place.open(new Tally())) {
			assertThat(journal.verify(Progress.SILENT).findings()).isEmpty();
		}
	}

	static Stream<UnaryOperator<byte[]>> damages() {
		return Stream.of(all -> new byte[0], all -> "这不是数据库".repeat(5_000).getBytes(), all -> new byte[all.length],
				all -> Arrays.copyOf(all, 8_000), all -> Arrays.copyOf(all, 9_000),
				all -> overwritten(all, 8_192, all.length), all -> overwritten(all, 0, 8_192));
	}

	private static byte[] overwritten(byte[] all, int from, int to) {
		byte[] changed = all.clone();
		Arrays.fill(changed, from, to, (byte) 'x');
		return changed;
	}

	@ParameterizedTest
	@MethodSource("damages")
	void aDamagedFileIsLeftAsItIs(UnaryOperator<byte[]> damage) throws IOException {
		Path file = place.location().folder().resolve(FILE);
		Files.write(file, damage.apply(Files.readAllBytes(file)));
		Map<String, String> before = contents();
		assertRefused(place.tryOpen(new Tally()), Messages.Trouble_corrupt, Messages.Trouble_corruptNext);
		assertThat(contents()).isEqualTo(before);
	}

	@Test
	void aMissingFileIsNotReplacedByAnEmptyOne() throws IOException {
		Files.delete(place.location().folder().resolve(FILE));
		assertRefused(place.tryOpen(new Tally()), Messages.Trouble_gone, Messages.Trouble_goneNext);
		assertThat(place.location().folder().resolve(FILE)).doesNotExist();
	}

	@Test
	void aNewerDatabaseIsLeftAsItIs() {
		place.tamper("update meta set value_ = '2' where key_ = 'format'");
		assertRefused(place.tryOpen(new Tally()), Messages.Trouble_newer, Messages.Trouble_newerNext);
		place.tamper("update meta set value_ = '1' where key_ = 'format'");
		assertUnharmed(1);
	}

	@Test
	void aReadOnlyFolderIsRefused() throws Exception {
		Map<String, String> before = contents();
		try (ReadOnly readOnly = new ReadOnly(place.location().folder())) {
			assumeThat(readOnly.isDone()).isTrue();
			assertRefused(place.tryOpen(new Tally()), Messages.Trouble_readOnly, Messages.Trouble_readOnlyNext);
		}
		assertThat(contents()).isEqualTo(before);
		assertUnharmed(1);
	}

	@Test
	void aFolderThatIsAFileIsRefused() throws IOException {
		Path file = Files.writeString(folder.resolve("file"), "x");
		assertThat(EmbeddedPlaces.at(file).tryOpen().isDone()).isFalse();
		assertThat(file).hasContent("x");
	}

	@Test
	void onAFullDiskNothingIsOpenedOrAppendedAndAllGoesOnWhenThereIsRoom() {
		AtomicLong free = new AtomicLong();
		JournalOpener opener = Place.opener(List.of(new Tally()), List.of());
		assertRefused(opener.open(place.location(), Progress.SILENT, free::get), Messages.Trouble_full,
				Messages.Trouble_fullNext);
		free.set(Long.MAX_VALUE);
		try (Journal journal = opener.open(place.location(), Progress.SILENT, free::get).value()) {
			free.set(Refusal.RESERVE - 1);
			assertRefused(journal.append(JournalContract.append(JournalContract.earned("a", "t", 1))),
					Messages.Trouble_full, Messages.Trouble_fullNext);
			free.set(Refusal.RESERVE);
			journal.append(JournalContract.append(JournalContract.earned("a", "t", 1))).value();
		}
		assertUnharmed(2);
	}

	/** On a real disk of 48 MB, and with the reserve left aside, so that the database itself runs into the end. */
	@Test
	void aDiskThatFillsUpLosesNothingAcknowledged() throws Exception {
		try (SmallDisk disk = new SmallDisk(folder.resolve("small"), 48)) {
			assumeThat(disk.isDone()).isTrue();
			JournalLocation small = JournalLocation.embedded(disk.folder().resolve("data"));
			JournalOpener opener = Place.opener(List.of(new Tally()), List.of());
			long acknowledged = 0;
			Result<?> last;
			try (Journal journal = opener.open(small, Progress.SILENT, () -> Long.MAX_VALUE).value()) {
				disk.fill(2 << 20);
				last = journal.append(JournalContract.append(JournalContract.earned("a", "t".repeat(150), 1)));
				while (last.isDone()) {
					acknowledged++;
					last = journal.append(JournalContract.append(JournalContract.earned("a", "t".repeat(150), 1)));
				}
				assertRefused(last, Messages.Trouble_full, Messages.Trouble_fullNext);
				disk.free();
				journal.append(JournalContract.append(JournalContract.earned("a", "t", 1))).value();
				acknowledged++;
			}
			try (Journal journal = opener.open(small, Progress.SILENT).value()) {
				assertThat(journal.verify(Progress.SILENT).findings()).isEmpty();
				assertThat(journal.version("person/a")).isEqualTo(acknowledged);
				assertThat(journal.documents(Tally.NAME).all(Tally.Score.class).getFirst().points())
						.isEqualTo((int) acknowledged);
			}
		}
	}

	private void assertUnharmed(int points) {
		try (Journal journal = place.open(new Tally())) {
			assertThat(journal.verify(Progress.SILENT).findings()).isEmpty();
			assertThat(journal.documents(Tally.NAME).all(Tally.Score.class)).extracting(Tally.Score::points)
					.containsExactly(points);
		}
	}

	private static void assertRefused(Result<?> result, Messages reason, Messages next) {
		assertThat(result).isInstanceOfSatisfying(Result.Refused.class, refused -> {
			assertThat(refused.reason()).isEqualTo(reason.text());
			assertThat((List<?>) refused.missing()).singleElement()
					.satisfies(missing -> assertThat(((Missing) missing).next()).isEqualTo(next.text()));
		});
	}

	private Map<String, String> contents() throws IOException {
		Map<String, String> contents = new TreeMap<>();
		try (Stream<Path> files = Files.walk(place.location().folder())) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				contents.put(file.toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
			}
		}
		return contents;
	}
}
