package org.chushi.assessment;

import java.util.List;

import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.questions.QuestionType;

/**
 * Puts the key of a question right for everybody who had it: first looked at, then done. A service; the use case is
 * {@link AssessmentUseCases#REGRADE}. The first key and every score before stay in the journal.
 */
public interface Regrades {

	/**
	 * Looks what another key would change; changes nothing.
	 *
	 * @param question id or code
	 * @param newKey   as the type reads it ({@link QuestionType#key}), options called as in the content
	 */
	Result<RegradePreview> preview(Session session, String question, List<String> newKey);

	/**
	 * Does what was looked at, all of it or nothing.
	 *
	 * @param preview of what was looked at; refused when something has changed since
	 * @param reason  not empty
	 */
	Result<RegradePreview> apply(Session session, String question, List<String> newKey, String preview, String reason);
}
