package org.chushi.publishing;

import java.util.List;
import java.util.Optional;

import org.chushi.content.PackContent;
import org.chushi.core.Missing;
import org.chushi.people.Session;

/**
 * What has to be done before a pack may be published: a review, a trial chat. A service: a new one touches no other bundle.
 * Asked on a thread that may wait.
 */
@FunctionalInterface
public interface PublishGate {

	/** What is always asked about before a pack is published. With nobody there to answer, nothing is. */
	enum Need {
		/** Whether the policy of the team wants content to be reviewed, and whether it was. */
		REVIEW,
		/** Whether the policy wants scripts to be tried, and whether they were. */
		TRIAL
	}

	/**
	 * @param session who wants to publish
	 * @param pack    as it would be published
	 * @return what is missing, each with the next thing to do; nothing when it may go out
	 */
	List<Missing> missing(Session session, PackContent pack);

	/** The question it is there to answer; empty for one that is asked besides. */
	default Optional<Need> answers() {
		return Optional.empty();
	}
}
