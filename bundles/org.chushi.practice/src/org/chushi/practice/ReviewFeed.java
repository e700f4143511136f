package org.chushi.practice;

import java.time.Instant;
import java.util.UUID;

import org.chushi.core.Result;

/**
 * Takes questions that somebody has to review because of something that happened outside of practice, for example a
 * finding of quality inspection. A service for other services, which decide who may do that.
 */
@FunctionalInterface
public interface ReviewFeed {

	/**
	 * A question never met becomes a new card; one that was learned before the event counts as forgotten at that moment; one
	 * learned since stays as it is. The same reference twice changes nothing.
	 *
	 * @param actor who caused it: a person's id, or {@code system}
	 * @return whether anything changed; refused when no such question can be practised
	 */
	Result<Boolean> feed(String actor, Cause cause);

	/**
	 * Why a question is to be reviewed.
	 *
	 * @param question  id or code
	 * @param source    kind of the cause, for example {@code qa}
	 * @param reference id of the cause
	 * @param when      the moment that shows that the person did not know
	 */
	record Cause(UUID person, String question, String source, String reference, Instant when) {
	}
}
