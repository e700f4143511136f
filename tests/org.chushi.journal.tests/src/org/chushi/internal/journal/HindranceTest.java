package org.chushi.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.chushi.core.Missing;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.journal.Journal;
import org.chushi.journal.JournalLocation;
import org.chushi.journal.Verification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
		assertRefused(EmbeddedPlaces.at(file).tryOpen(), Messages.Trouble_noFolder, Messages.Trouble_noFolderNext);
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

	@Test
	void anAddressThatIsNoneIsRefused() {
		for (String url : List.of("nonsense", "jdbc:mysql://x/y")) {
			JournalLocation location = new JournalLocation(folder.resolve("data"), Optional.of(url), "", "");
			JournalOpener opener = Place.opener(List.of(), List.of());
			assertRefused(opener.open(location, Progress.SILENT), Messages.Trouble_address, Messages.Trouble_addressNext);
			assertRefused(opener.verify(location, Optional.empty(), Progress.SILENT), Messages.Trouble_address,
					Messages.Trouble_addressNext);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "device.key", "device.json" })
	void aDamagedDeviceIsRefusedBeforeAnythingIsStored(String name) throws IOException {
		Path file = place.location().folder().resolve(name);
		String sound = Files.readString(file);
		for (String damaged : List.of("", "{}", "null", "not at all!", sound.substring(0, sound.length() / 2))) {
			Files.writeString(file, damaged);
			assertRefused(place.tryOpen(new Tally()),
					name.equals("device.key") ? Messages.Trouble_key : Messages.Trouble_card, Messages.Trouble_keyNext);
			assertThat(file).hasContent(damaged);
		}
		Files.writeString(file, sound);
		assertUnharmed(1);
	}

	@Test
	void theKeyOfAnotherDeviceIsRefused() throws IOException {
		Path other = folder.resolve("other");
		EmbeddedPlaces.at(other).open().close();
		Files.copy(other.resolve("device.key"), place.location().folder().resolve("device.key"),
				StandardCopyOption.REPLACE_EXISTING);
		assertRefused(place.tryOpen(new Tally()), Messages.Trouble_key, Messages.Trouble_keyNext);
	}

	@ParameterizedTest
	@ValueSource(strings = { "document", "document_index", "projection" })
	void aLostTableOfTheViewsIsBuiltAnew(String table) {
		place.change("drop table " + table);
		assertUnharmed(1);
	}

	@Test
	void lostEventsAreNotReplacedByNone() {
		place.change("drop table event");
		assertRefused(place.tryOpen(new Tally()), Messages.Trouble_corrupt, Messages.Trouble_corruptNext);
		assertRefused(inspect(), Messages.Trouble_corrupt, Messages.Trouble_corruptNext);
	}

	@Test
	void aFormatThatIsNoNumberIsDamage() {
		place.change("update meta set value_ = 'abc' where key_ = 'format'");
		assertRefused(place.tryOpen(new Tally()), Messages.Trouble_corrupt, Messages.Trouble_corruptNext);
		assertRefused(inspect(), Messages.Trouble_corrupt, Messages.Trouble_corruptNext);
	}

	@Test
	void anEventThatCannotBeReadIsNamed() {
		place.tamper("update event set payload = 'no JSON'");
		try (Journal journal = place.open(new Tally())) {
			assertRefused(journal.rebuild(Progress.SILENT), Messages.Trouble_event, Messages.Trouble_eventNext);
			assertThat(((Result.Refused<?>) journal.rebuild(Progress.SILENT)).missing().getFirst().what().zh())
					.startsWith("#1 · ").endsWith("/1 · person/a");
		}
		place.change("update projection set version = 0");
		assertRefused(place.tryOpen(new Tally()), Messages.Trouble_event, Messages.Trouble_eventNext);
	}

	@Test
	void anEventOfANewerProgramIsNamedWithBothVersions() {
		place.tamper("update event set type_version = 9");
		try (Journal journal = place.open(new Tally())) {
			Result<Long> rebuilt = journal.rebuild(Progress.SILENT);
			assertRefused(rebuilt, Messages.Trouble_newer, Messages.Trouble_newerNext);
			Missing missing = ((Result.Refused<Long>) rebuilt).missing().getFirst();
			assertThat(missing.have().zh()).endsWith(" 9");
			assertThat(missing.want().zh()).endsWith(" 1");
		}
	}

	@Test
	void aNewerViewIsNamedWithBothVersions() {
		place.change("update projection set version = 7");
		Result<Journal> result = place.tryOpen(new Tally());
		assertRefused(result, Messages.Trouble_newer, Messages.Trouble_newerNext);
		Missing missing = ((Result.Refused<Journal>) result).missing().getFirst();
		assertThat(missing.have().en()).isEqualTo("format " + Tally.NAME + " 7");
		assertThat(missing.want().en()).isEqualTo("format " + Tally.NAME + " " + new Tally().version() + " or lower");
	}

	@Test
	void aFolderWithoutAJournalIsNotTakenForAnIntactOne() {
		JournalLocation nowhere = JournalLocation.embedded(folder.resolve("nowhere"));
		JournalOpener opener = Place.opener(List.of(), List.of());
		assertRefused(opener.verify(nowhere, Optional.empty(), Progress.SILENT), Messages.Trouble_nothing,
				Messages.Trouble_nothingNext);
		assertThat(opener.absent(nowhere)).isPresent();
		assertThat(opener.absent(place.location())).isEmpty();
		assertThat(nowhere.folder()).doesNotExist();
	}

	@Test
	void aFullOrReadOnlyDiskDoesNotHinderACheckAndACheckChangesNothing() throws Exception {
		Map<String, String> before = contents();
		try (ReadOnly readOnly = new ReadOnly(place.location().folder())) {
			assumeThat(readOnly.isDone()).isTrue();
			assertThat(inspect().value().isIntact()).isTrue();
		}
		assertThat(inspect().value().events()).isEqualTo(1);
		assertThat(contents()).isEqualTo(before);
		try (SmallDisk disk = new SmallDisk(folder.resolve("small"), 48)) {
			assumeThat(disk.isDone()).isTrue();
			Path small = Files.createDirectories(disk.folder().resolve("data"));
			for (String name : List.of(FILE, "seals.jsonl", "device.json", "device.key")) {
				Files.copy(place.location().folder().resolve(name), small.resolve(name));
			}
			disk.fill(0);
			JournalOpener opener = Place.opener(List.of(new Tally()), List.of());
			assertThat(opener.verify(JournalLocation.embedded(small), Optional.empty(), Progress.SILENT).value().events())
					.isEqualTo(1);
		}
	}

	@Test
	void aCheckSeesEventsThatACrashLeftOutsideTheDatabase() throws Exception {
		Path data = folder.resolve("crashed");
		try (Child child = Child.start(data, 1)) {
			child.acknowledged();
			child.acknowledged();
		}
		assertThat(Place.opener(List.of(), List.of())
				.verify(JournalLocation.embedded(data), Optional.empty(), Progress.SILENT).value().events())
				.isGreaterThanOrEqualTo(2);
	}

	private Result<Verification> inspect() {
		return Place.opener(List.of(), List.of()).verify(place.location(), Optional.empty(), Progress.SILENT);
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
