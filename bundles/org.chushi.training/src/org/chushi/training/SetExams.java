package org.chushi.training;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.chushi.core.Result;
import org.chushi.people.Session;

/**
 * Exams set for people outside of what their programme asks for. A service. What is set opens a paper that no rule of the
 * person's programme, certificates or career map asks for; a paper of the rules is opened by the rules alone, so that
 * nobody comes to a gate or a certificate by another way.
 */
public interface SetExams {

	/** Most attempts that can be allowed. */
	int MOST_ATTEMPTS = 99;

	/**
	 * What is to be set.
	 *
	 * @param paper    id or code
	 * @param until    exclusive
	 * @param attempts allowed attempts, 0 for no limit
	 * @param note     for those who sit it; may be empty
	 */
	record Order(String paper, Set<UUID> people, Instant from, Instant until, int attempts, String note) {
		public Order {
			people = Set.copyOf(people);
		}
	}

	/**
	 * Sets it for all of them or for nobody.
	 *
	 * @return by name; refused when the banks cannot fill the paper, somebody has left, or it is set for somebody already
	 */
	Result<List<SetExam>> set(Session session, Order order);

	/**
	 * Takes it back; an attempt under way goes on, and results stay.
	 *
	 * @param people of the setting; all of them when empty
	 * @param reason not empty
	 */
	Result<List<SetExam>> unset(Session session, UUID setting, Set<UUID> people, String reason);

	/** What was set for a person, the latest end first. */
	Result<List<SetExam>> of(Session session, UUID person);

	/** What was set for anybody, the latest end first. */
	Result<List<SetExam>> all(Session session);
}
