package org.chushi.training;

import java.time.Instant;
import java.util.UUID;

import org.chushi.core.Bilingual;

/**
 * A paper set for somebody beside what their programme asks for.
 *
 * @param setting   one for all people it was set for at once
 * @param paper     id
 * @param from      it can be begun from then
 * @param until     until then, exclusive; an attempt begun before goes on to its own end
 * @param attempts  allowed attempts, 0 for no limit
 * @param before    attempts at the paper that the person had made before; they do not count against the limit
 * @param note      as the one who set it wrote
 * @param withdrawn why it was taken back; empty while it stands
 */
public record SetExam(UUID setting, UUID person, String paper, String code, Bilingual title, Instant from, Instant until,
		int attempts, int before, String note, UUID by, Instant set, String withdrawn) {

	/** Where it is in its time. */
	public enum State {
		AHEAD, OPEN, OVER, WITHDRAWN
	}

	public State state(Instant now) {
		return !withdrawn.isEmpty() ? State.WITHDRAWN
				: now.isBefore(from) ? State.AHEAD : now.isBefore(until) ? State.OPEN : State.OVER;
	}

	/** Whether it can be begun now, or later. */
	public boolean stands(Instant now) {
		State state = state(now);
		return state == State.AHEAD || state == State.OPEN;
	}

	/** All attempts that may have been made at the paper by the end; 0 for no limit. */
	public int limit() {
		return attempts == 0 ? 0 : before + attempts;
	}
}
