package org.chushi.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.chushi.core.Severity;
import org.chushi.internal.journal.jdbc.Events.Kind;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.junit.jupiter.api.Test;

class UnreadTest {

	/** Reads points and nothing else. */
	private static final Projection POINTS = new Projection() {

		@Override
		public String name() {
			return "points";
		}

		@Override
		public int version() {
			return 1;
		}

		@Override
		public void apply(Event event, WritableDocuments documents) {
			// nothing is stored here
		}

		@Override
		public Set<EventType<?>> reads() {
			return Set.of(Tally.EARNED);
		}
	};

	private final Unread unread = new Unread(List.of(POINTS));

	@Test
	void typesThatNobodyReadsAreCountedInANoteThatIsNoError() {
		assertThat(unread.note(List.of(new Kind("Earned", 1, 9), new Kind("Flown", 1, 3), new Kind("Sung", 2, 4)))).get()
				.satisfies(note -> {
					assertThat(note.severity()).isEqualTo(Severity.INFO);
					assertThat(note.what().en()).contains("7", "Flown v1 × 3", "Sung v2 × 4").doesNotContain("Earned");
				});
	}

	@Test
	void aNewerVersionOfAKnownTypeIsNotRead() {
		assertThat(unread.note(List.of(new Kind("Earned", 2, 1)))).isPresent();
	}

	@Test
	void whatIsReadAndTheJournalsOwnTypesAreNotNamed() {
		assertThat(unread.note(List.of(new Kind("Earned", 1, 9), new Kind(Acceptance.TYPE.name(), 1, 1)))).isEmpty();
		assertThat(new Unread(List.of()).note(List.of(new Kind("Flown", 1, 3)))).as("a journal without views").isEmpty();
	}
}
