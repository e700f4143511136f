package org.chushi.internal.ui.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.assessment.Allowance;
import org.chushi.assessment.AttemptSummary;
import org.chushi.assessment.Ending;
import org.chushi.assessment.ExtraTime;
import org.chushi.assessment.GivenMark;
import org.chushi.assessment.Invigilation;
import org.chushi.assessment.IssuedCode;
import org.chushi.assessment.MarkingQueue;
import org.chushi.assessment.MarkingSheet;
import org.chushi.assessment.MarkingTask;
import org.chushi.assessment.Sitting;
import org.chushi.assessment.SittingLog;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.junit.jupiter.api.Test;

class DutiesTest {

	private static final Session LEAD = new Session(new UUID(1, 1), "lead", Set.of(Role.LEAD));
	private static final Sitting SITTING = new Sitting(new UUID(2, 2), new UUID(3, 3), "P", Bilingual.same("P"), 1, Instant.EPOCH,
			Optional.empty(), 0, 1, Duration.ofMinutes(1), Optional.empty(), Duration.ZERO, false, 0, 0, 0, 0, Instant.EPOCH,
			Optional.empty());
	private static final MarkingTask TASK = new MarkingTask("t", Bilingual.same("P"), "essay", Bilingual.same("?"), Instant.EPOCH, 0, 1, false);

	/** What there is to watch, and nothing else. */
	private record Watching(Result<List<Sitting>> sittings) implements Invigilation {
		@Override
		public Result<List<Sitting>> sittings(Session session) {
			return sittings;
		}

		@Override
		public Result<SittingLog> sitting(Session session, UUID attempt) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Result<Sitting> extend(Session session, UUID attempt, ExtraTime extra, String reason) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Result<Allowance> allow(Session session, UUID person, String paper, ExtraTime extra, String reason) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Result<List<Allowance>> allowances(Session session, UUID person) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Result<AttemptSummary> stop(Session session, UUID attempt, Ending ending, String reason) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Result<Instant> note(Session session, UUID attempt, String words) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Result<IssuedCode> code(Session session, String paper, Instant from, Duration window) {
			throw new UnsupportedOperationException();
		}
	}

	/** What there is to mark, and nothing else. */
	private record Queue(int waiting) implements MarkingQueue {
		@Override
		public Result<List<MarkingTask>> tasks(Session session) {
			return Result.done(Collections.nCopies(waiting, TASK));
		}

		@Override
		public Result<MarkingSheet> sheet(Session session, String task) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Result<Outcome> mark(Session session, String task, GivenMark mark) {
			throw new UnsupportedOperationException();
		}
	}

	@Test
	void whoSitsAndWhatWaitsIsCounted() {
		assertThat(Duties.of(LEAD, new Watching(Result.done(List.of(SITTING))), new Queue(3)).value()).isEqualTo(new Duties(1, 3));
	}

	@Test
	void aRefusalIsPassedOn() {
		Result<List<Sitting>> refused = Result.refused(Bilingual.same("no"));
		assertThat(Duties.of(LEAD, new Watching(refused), new Queue(3)).isDone()).isFalse();
	}
}
