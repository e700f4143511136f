package org.chushi.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.zip.ZipFile;

import org.chushi.core.Bilingual;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.journal.Append;
import org.chushi.journal.Event;
import org.chushi.journal.Journal;
import org.chushi.journal.Json;
import org.chushi.journal.NewEvent;
import org.chushi.journal.Seal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every journal does, whatever database it lies in. */
abstract class JournalContract {

	@TempDir
	Path folder;
	Place place;

	/** A place where no journal is yet. */
	abstract Place emptyPlace(Path empty) throws Exception;

	@BeforeEach
	void find() throws Exception {
		place = emptyPlace(folder.resolve("data"));
	}

	static NewEvent earned(String person, String team, int points) {
		return Tally.EARNED.on("person/" + person, new Tally.Earned(person, team, points));
	}

	static Append append(NewEvent... events) {
		return Append.of("system", events);
	}

	@Test
	void anEventIsReadBackAsItWasAppended() {
		try (Journal journal = place.open()) {
			Event event = journal.append(Append.of("人/😀\"\\", earned("王 小明😀", "售前", 3))).value().getFirst();
			assertThat(event.payload()).isEqualTo("{\"person\":\"王 小明😀\",\"points\":3,\"team\":\"售前\"}");
			assertThat(event.instant()).isEqualTo(event.instant().truncatedTo(ChronoUnit.MICROS));
			assertThat(event.instant().getNano() % 1_000_000).isNotZero();
			assertThat(event.device()).isEqualTo(journal.device());
			assertThat(event.as(Tally.EARNED).points()).isEqualTo(3);
			assertThat(journal.stream("person/王 小明😀")).containsExactly(event);
			assertThat(journal.events(0)).containsExactly(event);
			assertThat(journal.stream("person/nobody")).isEmpty();
		}
		try (Journal journal = place.open()) {
			assertThat(journal.events(0)).singleElement()
					.satisfies(event -> assertThat(Canonical.hash(event)).isEqualTo(event.hash()));
		}
	}

	@Test
	void aChainGoesOnAfterReopening() {
		Event first;
		try (Journal journal = place.open()) {
			first = journal.append(append(earned("a", "t", 1))).value().getFirst();
			assertThat(first.previousHash()).isEqualTo("0".repeat(64));
		}
		try (Journal journal = place.open()) {
			Event second = journal.append(append(earned("a", "t", 1))).value().getFirst();
			assertThat(second.previousHash()).isEqualTo(first.hash());
			assertThat(second.deviceSequence()).isEqualTo(2);
			assertThat(second.streamVersion()).isEqualTo(2);
			assertThat(second.sequence()).isGreaterThan(first.sequence());
		}
	}

	@Test
	void theEventsOfAnAppendAreStoredTogetherOrNotAtAll() {
		try (Journal journal = place.open(new Tally())) {
			journal.append(append(earned("a", "t", 1))).value();
			assertThatIllegalArgumentException()
					.isThrownBy(() -> journal.append(append(earned("a", "t", 5), earned("b", "t", -1))));
			assertThat(journal.events(0)).hasSize(1);
			assertThat(journal.documents(Tally.NAME).all(Tally.Score.class)).extracting(Tally.Score::points)
					.containsExactly(1);
			List<Event> next = journal.append(append(earned("a", "t", 2), earned("b", "t", 4))).value();
			assertThat(next).extracting(Event::deviceSequence).containsExactly(2L, 3L);
			assertThat(next).extracting(Event::streamVersion).containsExactly(2L, 1L);
			assertThat(journal.verify(Progress.SILENT).isIntact()).isTrue();
		}
	}

	@Test
	void whatIsDraftedCountsForTheWorkAtOnceAndIsStoredInOneAppend() throws Exception {
		try (Journal journal = place.open(new Tally())) {
			journal.append(append(earned("a", "t", 1), earned("c", "t", 9))).value();
			List<List<Event>> told = new ArrayList<>();
			List<Event> drafted = new ArrayList<>();
			AutoCloseable listening = journal.listen(told::add);
			List<Event> stored = journal.atOnce(List.of("a", "t"), () -> {
				assertThat(scores(journal)).containsExactly("a 1", "c 9");
				journal.append(append(earned("a", "t", 5))).value();
				assertThat(journal.version("person/a")).isEqualTo(2);
				assertThat(journal.append(append(earned("a", "t", 7)).expecting("person/a", 1)).isDone()).as("moved by itself").isFalse();
				journal.append(append(earned("b", "t", 2), Tally.LEFT.on("person/c", new Tally.Left("c"))).expecting("person/b", 0)).value();
				assertThat(scores(journal)).containsExactly("a 6", "b 2");
				assertThat(journal.documents(Tally.NAME).find(Tally.Score.class, "b")).map(Tally.Score::mates).contains(2);
				assertThat(journal.documents(Tally.NAME).find(Tally.Score.class, "c")).isEmpty();
				assertThat(journal.documents(Tally.NAME).all(Tally.Score.class)).hasSize(2);
				assertThat(aside(() -> scores(journal))).as("for nobody else").containsExactly("a 1", "c 9");
			}, drafted::addAll).value();
			listening.close();
			assertThat(told).containsExactly(stored);
			assertThat(stored).extracting(Event::stream).containsExactly("person/a", "person/b", "person/c");
			assertThat(drafted).extracting(Event::payload).isEqualTo(stored.stream().map(Event::payload).toList());
			assertThat(scores(journal)).containsExactly("a 6", "b 2");
			assertThat(journal.verify(Progress.SILENT).isIntact()).isTrue();
			journal.rebuild(Progress.SILENT).value();
			assertThat(scores(journal)).containsExactly("a 6", "b 2");
		}
	}

	@Test
	void ofADraftNothingIsStoredWhenSomebodyWasFasterOrItFails() throws Exception {
		try (Journal journal = place.open(new Tally())) {
			journal.append(append(earned("a", "t", 1))).value();
			// somebody writes before the work has read anything at all: it may have seen either
			Result<List<Event>> late = journal.atOnce(List.of("a"), () -> {
				aside(() -> journal.append(append(earned("a", "t", 3))).value());
				long version = journal.version("person/a");
				journal.append(append(earned("a", "t", 5)).expecting("person/a", version)).value();
				journal.append(append(earned("b", "t", 5))).value();
			}, events -> {
			});
			assertThat(journal.moved(late)).isTrue();
			assertThat(scores(journal)).containsExactly("a 4");
			assertThatIllegalArgumentException().isThrownBy(() -> journal.atOnce(List.of(), () -> {
				journal.append(append(earned("a", "t", 5)));
				journal.append(append(earned("b", "t", -1)));
			}, events -> {
			}));
			assertThatIllegalArgumentException().as("two actors").isThrownBy(() -> journal.atOnce(List.of(), () -> {
				journal.append(append(earned("a", "t", 5)));
				journal.append(Append.of("somebody", earned("b", "t", 1)));
			}, events -> {
			}));
			assertThat(scores(journal)).containsExactly("a 4");
			assertThat(journal.events(0)).hasSize(2);
			assertThat(journal.atOnce(List.of(), () -> scores(journal), events -> {
			}).value()).isEmpty();
			assertThatIllegalStateException().isThrownBy(() -> journal.wouldAppend(() -> journal.atOnce(List.of(), () -> {
			}, events -> {
			})));
			assertThat(journal.append(append(earned("a", "t", 1))).isDone()).as("it goes on").isTrue();
		}
	}

	@Test
	void whatIsDraftedTogetherIsSealedOnce() {
		try (Journal journal = place.open(new Tally())) {
			journal.append(append(earned("a", "t", 1))).value();
			List<Seal> seals = new ArrayList<>();
			journal.atOnce(List.of(), () -> {
				seals.add(journal.seal());
				journal.append(append(earned("a", "t", 5))).value();
				seals.add(journal.seal());
			}, events -> {
			}).value();
			assertThat(seals.getFirst()).isSameAs(seals.getLast());
			assertThat(seals.getFirst().signature()).isNotEmpty();
			assertThat(journal.verify(Progress.SILENT).isIntact()).isTrue();
		}
	}

	private static List<String> scores(Journal journal) {
		return journal.documents(Tally.NAME).where(Tally.Score.class, "team", "t").stream().map(s -> s.person() + " " + s.points()).toList();
	}

	/** In another thread, to its end. */
	private static <T> T aside(Callable<T> work) {
		try (ExecutorService other = Executors.newSingleThreadExecutor()) {
			return other.submit(work).get();
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void whoWasSlowerIsRefused() {
		try (Journal journal = place.open()) {
			journal.append(append(earned("a", "t", 1)).expecting("person/a", 0)).value();
			Result<List<Event>> late = journal.append(append(earned("a", "t", 1)).expecting("person/a", 0));
			assertThat(journal.moved(late)).isTrue();
			assertThat(journal.moved(journal.append(append().expecting("person/a", 1)))).isFalse();
			assertThat(journal.moved(journal.append(append(earned("b", "t", 1)).expecting("person/a", 2)))).isTrue();
			assertThat(journal.version("person/a")).isEqualTo(1);
			assertThat(journal.version("person/b")).isZero();
		}
	}

	@Test
	void aDecisionIsMadeAgainUntilNobodyWasFaster() {
		try (Journal journal = place.open()) {
			List<Long> seen = new ArrayList<>();
			Result<List<Event>> stored = journal.decide(() -> {
				long version = journal.version("person/a");
				seen.add(version);
				if (version < 2) {
					journal.append(append(earned("a", "t", 1))).value();
				}
				return journal.append(append(earned("a", "t", 10)).expecting("person/a", version));
			});
			assertThat(stored.isDone()).isTrue();
			assertThat(seen).containsExactly(0L, 1L, 2L);
			assertThat(journal.version("person/a")).isEqualTo(3);
		}
	}

	@Test
	void aDecisionIsGivenUpWithTheReasonWhenOthersAreAlwaysFasterAndAtOnceForAnyOtherOne() {
		try (Journal journal = place.open()) {
			List<Long> tries = new ArrayList<>();
			Result<List<Event>> never = journal.decide(() -> {
				tries.add(journal.version("person/a"));
				journal.append(append(earned("a", "t", 1))).value();
				return journal.append(append(earned("a", "t", 10)).expecting("person/a", tries.getLast()));
			});
			assertThat(journal.moved(never)).isTrue();
			assertThat(tries).hasSize(Journal.MOST_TRIES);
			Result<String> no = Result.refused(Bilingual.same("no"));
			Iterator<Result<String>> once = List.of(no).iterator();
			assertThat(journal.decide(once::next)).isSameAs(no);
		}
	}

	@Test
	void whatManyAppendAtOnceAllArrivesInOneUnbrokenChain() throws Exception {
		try (Journal journal = place.open(new Tally());
				ExecutorService threads = Executors.newFixedThreadPool(8)) {
			List<Future<?>> running = new ArrayList<>();
			for (int i = 0; i < 8; i++) {
				String person = "p" + i;
				running.add(threads.submit(() -> IntStream.range(0, 40).forEach(n -> {
					Result<List<Event>> stored;
					do {
						long version = journal.version("shared");
						stored = journal.append(append(earned(person, "t", 1),
								Tally.LEFT.on("shared", new Tally.Left("nobody"))).expecting("shared", version));
					} while (journal.moved(stored));
					stored.value();
				})));
			}
			for (Future<?> one : running) {
				one.get();
			}
			assertThat(journal.version("shared")).isEqualTo(320);
			assertThat(journal.documents(Tally.NAME).all(Tally.Score.class)).hasSize(8)
					.allMatch(score -> score.points() == 40);
			assertThat(journal.verify(Progress.SILENT).findings()).isEmpty();
		}
	}

	@Test
	void listenersHearOfEveryAppendAndCannotSpoilIt() throws Exception {
		try (Journal journal = place.open()) {
			List<Event> heard = new ArrayList<>();
			try (AutoCloseable failing = journal.listen(events -> {
				throw new IllegalStateException("a listener of the test fails, as it should");
			}); AutoCloseable good = journal.listen(heard::addAll)) {
				assertThat(journal.append(append(earned("a", "t", 1))).isDone()).isTrue();
			}
			journal.append(append(earned("a", "t", 1))).value();
			assertThat(heard).hasSize(1);
		}
	}

	@Test
	void documentsAreFoundByIdAndByIndex() {
		try (Journal journal = place.open(new Tally())) {
			journal.append(append(earned("乙", "x", 1), earned("b", "x", 2), earned("a", "y", 3))).value();
			journal.append(append(earned("b", "y", 5))).value();
			var documents = journal.documents(Tally.NAME);
			assertThat(documents.find(Tally.Score.class, "b").orElseThrow().points()).isEqualTo(7);
			assertThat(documents.find(Tally.Score.class, "c")).isEmpty();
			assertThat(documents.all(Tally.Score.class)).extracting(Tally.Score::person).containsExactly("a", "b", "乙");
			assertThat(documents.where(Tally.Score.class, "team", "x")).extracting(Tally.Score::person)
					.containsExactly("乙");
			assertThat(documents.where(Tally.Score.class, "team", "y")).extracting(Tally.Score::person)
					.containsExactly("a", "b");
			journal.append(append(Tally.LEFT.on("person/b", new Tally.Left("b")))).value();
			assertThat(documents.where(Tally.Score.class, "team", "y")).extracting(Tally.Score::person)
					.containsExactly("a");
			assertThatIllegalArgumentException().isThrownBy(() -> journal.documents("unknown"));
		}
	}

	@Test
	void whatIsReadTogetherIsWhatIsReadOneByOne() {
		try (Journal journal = place.open(new Tally())) {
			journal.append(append(earned("乙", "x", 1), earned("b", "x", 2), earned("a", "y", 3), earned("c", "y", 4))).value();
			var documents = journal.documents(Tally.NAME);
			for (String about : List.of("a", "b", "c", "乙", "nobody", "x", "y", "z")) {
				var found = documents.find(Tally.Score.class, about);
				var team = documents.where(Tally.Score.class, "team", about);
				assertThat(journal.together(List.of("a", "b", "乙", "nobody", "x", "z"),
						() -> documents.find(Tally.Score.class, about))).isEqualTo(found);
				assertThat(journal.together(List.of("a", "b", "乙", "nobody", "x", "z"),
						() -> documents.where(Tally.Score.class, "team", about))).isEqualTo(team);
			}
		}
	}

	@Test
	void whatIsReadTogetherStaysAsItWasUntilTheWorkIsDone() {
		try (Journal journal = place.open(new Tally())) {
			journal.append(append(earned("a", "t", 1), earned("b", "t", 1))).value();
			var documents = journal.documents(Tally.NAME);
			journal.together(List.of("a", "b"), () -> {
				int before = documents.find(Tally.Score.class, "a").orElseThrow().points();
				Thread other = Thread.ofPlatform().start(() -> journal.append(append(earned("b", "t", 5))).value());
				joined(other);
				assertThat(documents.find(Tally.Score.class, "b").orElseThrow().points()).isEqualTo(before);
				return before;
			});
			assertThat(documents.find(Tally.Score.class, "b").orElseThrow().points()).isEqualTo(6);
		}
	}

	@Test
	void whoReadsTogetherOrOnlyTriesAppendsNothing() {
		try (Journal journal = place.open(new Tally())) {
			assertThat(journal.together(List.of("a"), () -> journal.append(append(earned("a", "t", 1)))).isDone()).isFalse();
			assertThat(journal.wouldAppend(() -> journal.append(append(earned("a", "t", 1))))).isTrue();
			assertThat(journal.wouldAppend(() -> journal.documents(Tally.NAME).all(Tally.Score.class))).isFalse();
			assertThat(journal.<Boolean>together(List.of("a"), () -> journal.wouldAppend(() -> {
				// the one before wanted to, not this one
			}))).isFalse();
			assertThat(journal.documents(Tally.NAME).all(Tally.Score.class)).isEmpty();
			assertThat(journal.append(append(earned("a", "t", 1))).isDone()).isTrue();
		}
	}

	private static void joined(Thread thread) {
		try {
			thread.join();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void moreEventsThanAPageAreReadInOrder() {
		try (Journal journal = place.open()) {
			journal.append(append(IntStream.range(0, 2_500).mapToObj(i -> earned("p" + i % 7, "t", i))
					.toArray(NewEvent[]::new))).value();
			try (var events = journal.events(0)) {
				assertThat(events.map(Event::deviceSequence)).containsExactlyElementsOf(
						LongStream.rangeClosed(1, 2_500).boxed().toList());
			}
			long after = journal.events(0).skip(1_200).findFirst().orElseThrow().sequence();
			assertThat(journal.events(after)).hasSize(1_299);
		}
	}

	@Test
	void anInterruptedCallerDoesNoHarm() {
		try (Journal journal = place.open(new Tally())) {
			for (int i = 0; i < 20; i++) {
				Thread.currentThread().interrupt();
				assertThat(journal.append(append(earned("a", "t", 1))).isDone()).isTrue();
				assertThat(journal.documents(Tally.NAME).all(Tally.Score.class)).hasSize(1);
				assertThat(Thread.interrupted()).isTrue();
			}
			assertThat(journal.version("person/a")).isEqualTo(20);
		}
	}

	@Test
	void whatIsConfidentialIsExportedWithItsHashAndWithoutItsContent() throws IOException {
		Path file = folder.resolve("events.jsonl");
		try (Journal journal = place.open(new Tally(), new Whispers())) {
			journal.append(append(earned("a", "t", 1), Whispers.WHISPERED.on("whisper/1", new Whispers.Whispered("quietly")))).value();
			assertThat(journal.export(file, Progress.SILENT).value()).isEqualTo(2);
			List<Event> events = journal.events(0).toList();
			List<String> lines = Files.readAllLines(file);
			assertThat(lines.getFirst()).contains("\"points\":1");
			assertThat(lines.getLast()).doesNotContain("quietly").contains(events.getLast().hash(), "\"payload\":{\"withheld\":true}");
			assertThat(events.getLast().payload()).as("the records themselves").contains("quietly");
			assertThat(journal.documents(Whispers.NAME).all(Whispers.Whispered.class)).hasSize(1);
		}
	}

	@Test
	void exportedLinesAreWhatWasHashed() throws IOException {
		Path file = folder.resolve("events.jsonl");
		try (Journal journal = place.open()) {
			journal.append(append(earned("甲", "t", 1), earned("b\n\u0001", "t", 2))).value();
			assertThat(journal.export(file, Progress.SILENT).value()).isEqualTo(2);
			List<Event> events = journal.events(0).toList();
			List<String> lines = Files.readAllLines(file);
			assertThat(lines).hasSize(2);
			for (int i = 0; i < 2; i++) {
				var tree = (com.fasterxml.jackson.databind.node.ObjectNode) Json.tree(lines.get(i));
				assertThat(Json.canonical(tree)).isEqualTo(lines.get(i));
				assertThat(tree.remove(List.of("hash", "sequence")).properties()).hasSize(11);
				assertThat(Json.canonical(tree)).isEqualTo(Canonical.content(events.get(i)));
			}
		}
	}

	@Test
	void aBackupHoldsTheJournalAndTheSealsButNotTheKey() throws IOException {
		Path file = folder.resolve("b/backup.zip");
		try (Journal journal = place.open()) {
			journal.append(append(earned("a", "t", 1))).value();
			assertThat(journal.backup(file).value()).isEqualTo(Files.size(file));
		}
		try (ZipFile zip = new ZipFile(file.toFile())) {
			assertThat(zip.stream().map(Object::toString).toList()).containsExactlyInAnyOrder(
					place.location().url().isPresent() ? "events.jsonl" : "journal.mv.db", "seals.jsonl",
					"device.json");
			String seals = new String(zip.getInputStream(zip.getEntry("seals.jsonl")).readAllBytes());
			assertThat(seals).contains("\"deviceSequence\":1");
		}
		assertThat(folder.resolve("b")).isDirectoryContaining("glob:**backup.zip").isDirectoryNotContaining("glob:**part");
	}

	@Test
	void aClosedJournalSaysSo() {
		Journal journal = place.open();
		journal.close();
		journal.close();
		assertThatIllegalStateException().isThrownBy(() -> journal.append(append(earned("a", "t", 1))))
				.withMessageContaining("closed");
	}

	@Test
	void aSealIsSignedAndFollowsTheHead() {
		try (Journal journal = place.open()) {
			assertThat(journal.seal().deviceSequence()).isZero();
			Event event = journal.append(append(earned("a", "t", 1))).value().getFirst();
			var seal = journal.seal();
			assertThat(seal.hash()).isEqualTo(event.hash());
			assertThat(Device.isSound(seal)).isTrue();
			assertThat(Map.of(seal.device(), seal.deviceSequence())).isEqualTo(Map.of(journal.device(), 1L));
			assertThat(journal.verify(Progress.SILENT).seals()).isEqualTo(2);
		}
	}
}
