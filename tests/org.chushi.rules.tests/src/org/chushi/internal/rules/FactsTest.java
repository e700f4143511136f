package org.chushi.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.journal.Json;
import org.chushi.rules.Fact;
import org.chushi.rules.Facts;
import org.chushi.rules.Settled.Mark;
import org.junit.jupiter.api.Test;

/** What touches what, and what is remembered until it is settled. */
class FactsTest {

	private static final UUID PERSON = new UUID(1, 2);
	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	@Test
	void aFactTouchesItselfAndAnyOfItsKind() {
		Facts changed = new Facts(Set.of(Fact.of("exam", "a")));
		assertThat(changed.touch(Set.of(Fact.of("exam", "a"), Fact.of("lesson", "b")))).isTrue();
		assertThat(changed.touch(Set.of(Fact.any("exam")))).isTrue();
		assertThat(changed.touch(Set.of(Fact.of("exam", "b"), Fact.of("lesson", "a")))).isFalse();
		assertThat(new Facts(Set.of(Fact.any("exam"))).touch(Set.of(Fact.of("exam", "b")))).isTrue();
	}

	@Test
	void whatNobodyHasSaidIsTouchedByAnythingAndEverythingTouchesAll() {
		assertThat(new Facts(Set.of()).touch(Set.of(Fact.UNKNOWN))).isTrue();
		assertThat(new Facts(Set.of()).touch(Set.of(Fact.DAY))).isFalse();
		assertThat(Facts.ALL.touch(Set.of())).isTrue();
	}

	@Test
	void whatIsTakenIsNotPendingButNotSettledEither() {
		Pending pending = new Pending();
		pending.add(PERSON, Set.of(Fact.DAY));
		pending.add(PERSON, Set.of(Fact.any("exam")));
		assertThat(pending.take(PERSON)).containsExactlyInAnyOrder(Fact.DAY, Fact.any("exam"));
		assertThat(pending.has(PERSON)).isFalse();
		assertThat(pending.isEmpty()).as("under way").isFalse();
		pending.done();
		assertThat(pending.isEmpty()).isTrue();
	}

	@Test
	void whatIsNotRecordedIsPendingAgain() {
		Pending pending = new Pending();
		pending.add(PERSON, Set.of(Fact.any("exam")));
		Round round = new Round(PERSON, pending, Set.of(Fact.DAY));
		round.end();
		assertThat(pending.take(PERSON)).containsExactlyInAnyOrder(Fact.DAY, Fact.any("exam"));
	}

	@Test
	void whoIsNotKnownIsLookedAtAsAWhole() {
		Known known = new Known();
		assertThat(known.changed(PERSON, TODAY)).containsExactly(Fact.EVERYTHING);
		known.settled(PERSON, Optional.of(TODAY.plusDays(2)), known.state());
		assertThat(known.changed(PERSON, TODAY)).isEmpty();
		assertThat(known.changed(PERSON, TODAY.plusDays(2))).containsExactly(Fact.DAY);
		known.nobody();
		assertThat(known.changed(PERSON, TODAY)).containsExactly(Fact.EVERYTHING);
	}

	@Test
	void whoWasLookedAtWhileContentChangedIsNotKnown() {
		Known known = new Known();
		int before = known.state();
		known.nobody();
		known.settled(PERSON, Optional.empty(), before);
		known.everybody(before);
		assertThat(known.knows(PERSON)).isFalse();
		assertThat(known.due()).as("no mark of half a look").isEmpty();
	}

	@Test
	void aMarkIsReadAsItWasWritten() {
		Mark mark = new Mark(1, "content", 42, "ab", TODAY, Map.of(PERSON, TODAY));
		assertThat(Json.read(Json.write(mark), Mark.class)).isEqualTo(mark);
	}
}
