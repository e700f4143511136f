package org.chushi.growth;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.rules.Finding;

/**
 * Something a person is to reach.
 *
 * @param position    id of the position it leads to; empty for none
 * @param what        in words
 * @param requirement id of the requirement of the content it rests on; empty for one that is ticked by hand
 * @param by          its day
 * @param progress    0 to 100
 * @param finding     what the records say; for a goal that rests on a requirement that is still in the content
 * @param moved       when it came nearer last; when the plan began to hold, while it has not
 */
public record Goal(UUID id, Direction direction, String position, Bilingual positionTitle, Bilingual what, String requirement, LocalDate by,
		boolean done, int progress, Optional<Finding> finding, Instant moved) {

	/** Whether people tick it. */
	public boolean isByHand() {
		return finding.isEmpty();
	}

	public boolean isLate(LocalDate today) {
		return !done && by.isBefore(today);
	}

	/**
	 * A goal as it is written.
	 *
	 * @param id          of the goal it takes the place of in a revision; a new one else
	 * @param position    id or code; may be empty
	 * @param requirement id; then the words may be empty
	 */
	public record Draft(Optional<UUID> id, Direction direction, String position, String requirement, String words, LocalDate by) {
	}

	/** What the map says is missing for a step from here. */
	public record Suggestion(Direction direction, String position, Bilingual positionTitle, Finding finding) {
	}
}
