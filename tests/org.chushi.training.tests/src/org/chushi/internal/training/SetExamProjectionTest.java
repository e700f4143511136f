package org.chushi.internal.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
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
import org.chushi.internal.training.TrainingEvents.ExamSet;
import org.chushi.internal.training.TrainingEvents.ExamUnset;
import org.chushi.internal.training.TrainingEvents.SetFor;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.journal.JournalLocation;
import org.chushi.training.SetExam;
import org.chushi.training.SetExam.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetExamProjectionTest {

	private static final Instant FROM = Instant.parse("2026-03-02T01:00:00Z");
	private static final Instant UNTIL = Instant.parse("2026-03-03T01:00:00Z");

	private final Clock clock = Clock.fixed(FROM, ZoneOffset.UTC);
	private final Ids ids = new TimeOrderedIds(clock, new SplittableRandom(3));
	private final UUID setting = ids.next();
	private final UUID one = ids.next();
	private final UUID two = ids.next();
	private final UUID trainer = ids.next();
	private Journal journal;

	@BeforeEach
	void open(@TempDir Path folder) {
		journal = new JournalOpener(clock, ids, List.of(new SetExamProjection()), List.of())
				.open(JournalLocation.embedded(folder), Progress.SILENT).value();
		journal.append(Append.of("test", TrainingEvents.EXAM_SET.on(TrainingEvents.SET_EXAMS, new ExamSet(setting, "paper", "P", Bilingual.same("P"),
				"1.0.0", List.of(new SetFor(one, 2), new SetFor(two, 0)), FROM, UNTIL, 3, "note", trainer)))).value();
	}

	@AfterEach
	void close() {
		journal.close();
	}

	private SetExam of(UUID person) {
		return journal.documents(SetExamProjection.NAME).find(SetExam.class, SetExamProjection.key(setting, person)).orElseThrow();
	}

	@Test
	void eachPersonHasTheirOwnCountOfAttemptsBefore() {
		assertThat(of(one).limit()).isEqualTo(5);
		assertThat(of(two).limit()).isEqualTo(3);
	}

	@Test
	void whatWasSetTogetherIsFoundTogetherAndNothingElse() {
		UUID later = ids.next();
		journal.append(Append.of("test", TrainingEvents.EXAM_SET.on(TrainingEvents.SET_EXAMS, new ExamSet(later, "paper", "P",
				Bilingual.same("P"), "1.0.0", List.of(new SetFor(one, 0)), FROM, UNTIL, 1, "", trainer)))).value();
		assertThat(journal.documents(SetExamProjection.NAME).where(SetExam.class, "setting", setting.toString()))
				.containsExactlyInAnyOrder(of(one), of(two));
	}

	@Test
	void whatIsTakenBackFromOneStaysForTheOther() {
		journal.append(Append.of("test", TrainingEvents.EXAM_UNSET.on(TrainingEvents.SET_EXAMS,
				new ExamUnset(setting, List.of(one), "ill", trainer)))).value();
		assertThat(of(one).state(FROM)).isEqualTo(State.WITHDRAWN);
		assertThat(of(one).withdrawn()).isEqualTo("ill");
		assertThat(of(two).state(FROM)).isEqualTo(State.OPEN);
	}

	@Test
	void itIsOpenFromItsBeginningToBeforeItsEnd() {
		SetExam set = of(one);
		assertThat(set.state(FROM.minusMillis(1))).isEqualTo(State.AHEAD);
		assertThat(set.state(FROM)).isEqualTo(State.OPEN);
		assertThat(set.state(UNTIL.minusMillis(1))).isEqualTo(State.OPEN);
		assertThat(set.state(UNTIL)).isEqualTo(State.OVER);
		assertThat(set.stands(UNTIL)).isFalse();
	}

	@Test
	void noLimitStaysNoLimitWhateverWasSatBefore() {
		SetExam s = of(one);
		assertThat(new SetExam(s.setting(), s.person(), s.paper(), s.code(), s.title(), s.from(), s.until(), 0, 7, "", s.by(), s.set(), "")
				.limit()).isZero();
	}
}
