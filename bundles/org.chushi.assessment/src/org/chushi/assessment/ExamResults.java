package org.chushi.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Results for other services. A service, but not a use case: callers decide what to show to whom. */
public interface ExamResults {

	/**
	 * The result that counts by the rule of the latest attempt: the best (a pass before a higher score without one), the
	 * last or the first.
	 *
	 * @param paper id or code
	 */
	Optional<ExamResult> counting(UUID person, String paper);

	/** All finished attempts at a paper, the first one first. @param paper id or code */
	List<ExamResult> attempts(UUID person, String paper);

	/** Attempts at a paper that count against a limit: those under way and those that await marks too. @param paper id or code */
	int begun(UUID person, String paper);

	/** Who sits this paper now. @param paper id or code */
	Set<UUID> sitting(String paper);
}
