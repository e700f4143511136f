package org.chushi.internal.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.core.Ids;
import org.chushi.core.Progress;
import org.chushi.core.TimeOrderedIds;
import org.chushi.internal.journal.JournalOpener;
import org.chushi.internal.training.TrainingEvents.PairWorkRecorded;
import org.chushi.internal.training.TrainingEvents.PairWorkSigned;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.journal.JournalLocation;
import org.chushi.training.ChecklistRecord;
import org.chushi.training.PairWork.Content;
import org.chushi.training.PairWork.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairWorkProjectionTest {

	private static final Content CONTENT = new Content(
			new ChecklistRecord("c", Bilingual.same("c"), "1.0.0", 0, List.of()), LocalDate.of(2026, 3, 2), 60, "", "");

	private final Clock clock = Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.UTC);
	private final Ids ids = new TimeOrderedIds(clock, new SplittableRandom(3));
	private final UUID mentor = ids.next();
	private final UUID learner = ids.next();
	private Journal journal;

	@BeforeEach
	void open(@TempDir Path folder) {
		journal = new JournalOpener(clock, ids, List.of(new PairWorkProjection()), List.of())
				.open(JournalLocation.embedded(folder), Progress.SILENT).value();
	}

	@AfterEach
	void close() {
		journal.close();
	}

	@Test
	void aCorrectionTakesThePlaceOfItsEntryOnceBothHaveSigned() {
		UUID entry = recorded("");
		signed(entry);
		UUID correction = recorded(entry.toString());
		assertThat(entry(entry).replaced()).isFalse();
		sign(correction, mentor);
		assertThat(entry(entry).counts()).isTrue();
		sign(correction, learner);
		assertThat(entry(entry).counts()).isFalse();
		assertThat(entry(correction).counts()).isTrue();
	}

	/** Whoever signs on two machines at once gets by every check before; the view must not count both. */
	@Test
	void ofTwoCorrectionsTheFirstSignedByBothStands() {
		UUID entry = recorded("");
		signed(entry);
		UUID late = recorded(entry.toString());
		UUID first = recorded(entry.toString());
		signed(first);
		UUID second = recorded(first.toString());
		signed(second);
		signed(late);
		assertThat(List.of(entry, first, late)).noneMatch(e -> entry(e).counts());
		assertThat(entry(second).counts()).isTrue();
	}

	private Entry entry(UUID id) {
		return journal.documents(PairWorkProjection.NAME).find(Entry.class, id.toString()).orElseThrow();
	}

	private UUID recorded(String corrects) {
		UUID id = ids.next();
		journal.append(Append.of("test", TrainingEvents.PAIR_WORK_RECORDED.on(TrainingEvents.pairWork(id),
				new PairWorkRecorded(id, learner, mentor, CONTENT, PairWorkDesk.hash(CONTENT), corrects)))).value();
		return id;
	}

	private void signed(UUID entry) {
		sign(entry, mentor);
		sign(entry, learner);
	}

	private void sign(UUID entry, UUID by) {
		journal.append(Append.of("test", TrainingEvents.PAIR_WORK_SIGNED.on(TrainingEvents.pairWork(entry),
				new PairWorkSigned(entry, by, PairWorkDesk.hash(CONTENT))))).value();
	}
}
