package org.chushi.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.chushi.core.Result;
import org.chushi.people.Session;

/**
 * Looking after people who sit exams. A service. Everything done here is an event with the one who did it and a reason;
 * nobody looks after their own exam.
 */
public interface Invigilation {

	/** An exam page asks how it stands every 20 seconds: this long without a sign is two of them and one that is late. */
	Duration SILENCE = Duration.ofSeconds(50);

	/** Longest time for which a start code is good. */
	Duration LONGEST_WINDOW = Duration.ofHours(24);

	/** Who sits now, of those the caller may watch; the one who began first comes first. */
	Result<List<Sitting>> sittings(Session session);

	/** An attempt, under way or ended, with all that was noticed. */
	Result<SittingLog> sitting(Session session, UUID attempt);

	/**
	 * Adds time to an attempt under way. Minutes are added to the paper and to the section the person is in; a share to
	 * the paper and to every section with a time of its own.
	 */
	Result<Sitting> extend(Session session, UUID attempt, ExtraTime extra, String reason);

	/**
	 * Gives somebody extra time from the next start on, in place of what was given for the same paper before.
	 *
	 * @param paper id or code; empty for all papers that have no allowance of their own
	 * @param extra {@link ExtraTime#NONE} takes it back
	 */
	Result<Allowance> allow(Session session, UUID person, String paper, ExtraTime extra, String reason);

	/** What somebody was given, by paper. */
	Result<List<Allowance>> allowances(Session session, UUID person);

	/**
	 * Stops an attempt. One that ended because its time was over can still be voided: it was a clock that ended it, and
	 * a clock may be wrong.
	 */
	Result<AttemptSummary> stop(Session session, UUID attempt, Ending ending, String reason);

	/** Writes down what happened. @return when it was stored */
	Result<Instant> note(Session session, UUID attempt, String words);

	/**
	 * Makes a start code for a paper.
	 *
	 * @param paper  id or code
	 * @param from   not after the end of the window
	 * @param window how long it is good, at most {@link #LONGEST_WINDOW}
	 */
	Result<IssuedCode> code(Session session, String paper, Instant from, Duration window);
}
