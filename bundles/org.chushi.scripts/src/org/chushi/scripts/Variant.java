package org.chushi.scripts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.model.ScriptChannel;
import org.chushi.model.ScriptStage;

/**
 * An agent's own words for something: an opener, a way to say a team's script.
 *
 * @param usable the words that may be sent now: the newest edition, or the last approved one where the policy asks for a
 *               review; empty when there is none
 * @param steps  all that happened to it, oldest first
 */
public record Variant(UUID id, UUID person, Edition edition, State state, Optional<Edition> usable, List<Step> steps) {

	public Variant {
		steps = List.copyOf(steps);
	}

	/** Where it is between its writer and its reviewer. */
	public enum State {
		WRITTEN, WAITING, APPROVED, RETURNED, WITHDRAWN
	}

	/**
	 * Its words at one time.
	 *
	 * @param number   counted from 1
	 * @param script   id of the template it is a variant of; empty for none
	 * @param scenario id of its scenario; empty for none
	 */
	public record Edition(int number, String title, String text, String script, String scenario, ScriptStage stage,
			ScriptChannel channel) {
	}

	/** Something that happened to it. */
	public enum Deed {
		WRITTEN, SENT, APPROVED, RETURNED, WITHDRAWN
	}

	/** @param words the reason, or the words of the edition that was written */
	public record Step(Deed deed, int edition, UUID by, Instant when, String words) {
	}

	/** One of a reviewer's list. @param checked what the checks say of its words */
	public record Waiting(Variant variant, Bilingual writer, Instant since, Checked checked) {
	}
}
