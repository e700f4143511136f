package org.chushi.growth;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A development plan. It holds when the person and a lead have both agreed to a version of it; a later version takes its place
 * when both have agreed to that one.
 *
 * @param holding  the version both agreed to last
 * @param proposed a later one that waits for somebody
 * @param history  all versions, the last first, as they were written
 * @param closed   with how it ended
 */
public record Plan(UUID id, UUID person, String personName, Instant begun, Optional<Version> holding, Optional<Version> proposed,
		List<Version> history, Optional<Closing> closed) {

	public Plan {
		history = List.copyOf(history);
	}

	/** What there is to read: what holds, else what is proposed. */
	public Version current() {
		return holding.or(() -> proposed).orElseGet(history::getFirst);
	}

	/**
	 * A version.
	 *
	 * @param number   from 1
	 * @param words    what the two want to remember of it; may be empty
	 * @param byPerson whether the person agreed
	 * @param byLead   who of the leads agreed; empty while none has
	 * @param since    when it began to hold
	 */
	public record Version(int number, UUID writer, String writerName, Instant written, String words, List<Goal> goals, boolean byPerson,
			String byLead, Optional<Instant> since) {

		public Version {
			goals = List.copyOf(goals);
		}

		public List<Goal> goals(Direction direction) {
			return goals.stream().filter(g -> g.direction() == direction).toList();
		}

		/** 0 to 100. */
		public int progress() {
			return (int) goals.stream().mapToInt(g -> g.done() ? 100 : g.progress()).average().orElse(0);
		}
	}

	/** How a plan ended. */
	public record Closing(UUID by, String byName, String words, Instant when) {
	}
}
