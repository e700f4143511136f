package org.chushi.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.chushi.core.Progress;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What projections may rely on, whatever database they lie in. */
abstract class ProjectionContract {

	private static final Progress CANCELLED = new Progress() {
		@Override
		public void at(long done, long total) {
			assertThat(done).isLessThanOrEqualTo(total);
		}

		@Override
		public boolean cancelled() {
			return true;
		}
	};

	@TempDir
	Path folder;
	private Place place;

	abstract Place emptyPlace(Path empty) throws Exception;

	@BeforeEach
	void find() throws Exception {
		place = emptyPlace(folder.resolve("data"));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void aRebuiltProjectionEqualsTheLiveOne(long seed) {
		Random random = new Random(seed);
		for (int sitting = 0; sitting < 3; sitting++) {
			try (Journal journal = place.open(new Tally())) {
				for (int i = random.nextInt(120); i >= 0; i--) {
					randomAppend(journal, random);
				}
			}
		}
		try (Journal journal = place.open(new Tally())) {
			List<Tally.Score> live = scores(journal);
			List<Tally.Score> team = journal.documents(Tally.NAME).where(Tally.Score.class, "team", "t1");
			assertThat(live).isNotEmpty();
			assertThat(journal.rebuild(Progress.SILENT).value()).isEqualTo(journal.events(0).count());
			assertThat(scores(journal)).isEqualTo(live);
			assertThat(journal.documents(Tally.NAME).where(Tally.Score.class, "team", "t1")).isEqualTo(team);
			randomAppend(journal, random);
			live = scores(journal);
			journal.rebuild(Progress.SILENT).value();
			assertThat(scores(journal)).isEqualTo(live);
		}
	}

	private static void randomAppend(Journal journal, Random random) {
		NewEvent[] events = Stream.generate(() -> {
			String person = "p" + random.nextInt(12);
			return random.nextInt(6) == 0 ? Tally.LEFT.on("person/" + person, new Tally.Left(person))
					: JournalContract.earned(person, "t" + random.nextInt(4), random.nextInt(10));
		}).limit(1 + random.nextInt(5)).toArray(NewEvent[]::new);
		if (random.nextInt(10) == 0) {
			// fails in the middle and must leave no trace
			events[events.length - 1] = JournalContract.earned("p1", "t1", -1);
			assertThat(catchBug(() -> journal.append(Append.of("system", events)))).isTrue();
		} else {
			journal.append(Append.of("system", events)).value();
		}
	}

	private static boolean catchBug(Runnable work) {
		try {
			work.run();
			return false;
		} catch (IllegalArgumentException e) {
			return true;
		}
	}

	@Test
	void aHigherVersionIsRebuiltAfterABackup() throws Exception {
		fill(5);
		try (Journal journal = place.open(new Tally(3))) {
			assertThat(scores(journal)).extracting(Tally.Score::points).containsExactly(15);
		}
		try (Stream<Path> backups = Files.list(folder.resolve("data/backups"))) {
			assertThat(backups).singleElement().asString().matches(".*auto-[0-9-]+\\.zip");
		}
	}

	@Test
	void aLowerVersionMeansTheProgramIsTooOld() {
		try (Journal journal = place.open(new Tally(2))) {
			journal.append(JournalContract.append(JournalContract.earned("a", "t", 1))).value();
		}
		assertThat(place.tryOpen(new Tally(1)).toString()).contains("更新版本", "newer version", "tally 2");
		try (Journal journal = place.open(new Tally(2))) {
			assertThat(scores(journal)).extracting(Tally.Score::points).containsExactly(2);
		}
	}

	@Test
	void aProjectionThatComesLaterLearnsWhatWasBefore() {
		try (Journal journal = place.open()) {
			journal.append(JournalContract.append(JournalContract.earned("a", "t", 4))).value();
		}
		try (Journal journal = place.open(new Tally())) {
			assertThat(scores(journal)).extracting(Tally.Score::points).containsExactly(4);
		}
	}

	@Test
	void aProjectionThatWasAwayCatchesUp() {
		fill(2);
		try (Journal journal = place.open()) {
			journal.append(JournalContract.append(JournalContract.earned("a", "t", 10))).value();
		}
		try (Journal journal = place.open(new Tally())) {
			assertThat(scores(journal)).extracting(Tally.Score::points).containsExactly(12);
			journal.append(JournalContract.append(JournalContract.earned("a", "t", 1))).value();
			assertThat(scores(journal)).extracting(Tally.Score::points).containsExactly(13);
		}
	}

	@Test
	void aCancelledRebuildLeavesEverythingAsItWas() {
		fill(5);
		assertThat(Place.opener(List.of(new Tally(2)), List.of()).open(place.location(), CANCELLED).toString())
				.contains("已取消", "cancelled");
		try (Journal journal = place.open(new Tally())) {
			assertThat(journal.rebuild(CANCELLED).isDone()).isFalse();
			assertThat(scores(journal)).extracting(Tally.Score::points).containsExactly(5);
			journal.append(JournalContract.append(JournalContract.earned("a", "t", 1))).value();
			assertThat(scores(journal)).extracting(Tally.Score::points).containsExactly(6);
		}
	}

	@Test
	void onlyTheLastTenAutomaticBackupsAreKept() throws Exception {
		fill(1);
		try (Journal journal = place.open(new Tally())) {
			for (int i = 0; i < 12; i++) {
				journal.rebuild(Progress.SILENT).value();
			}
		}
		try (Stream<Path> backups = Files.list(folder.resolve("data/backups"))) {
			assertThat(backups).hasSize(10);
		}
	}

	private void fill(int times) {
		try (Journal journal = place.open(new Tally())) {
			for (int i = 0; i < times; i++) {
				journal.append(JournalContract.append(JournalContract.earned("a", "t", 1))).value();
			}
		}
	}

	private static List<Tally.Score> scores(Journal journal) {
		return journal.documents(Tally.NAME).all(Tally.Score.class);
	}
}
