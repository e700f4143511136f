package org.chushi.practice;

import java.util.UUID;

import org.chushi.core.Result;
import org.chushi.people.Session;

/** Looks at cards and practice as a whole. A service; reviewing itself is a round of {@link Practice}. */
public interface Reviews {

	/** What the caller has to review, today and in the next days. */
	Result<ReviewOutlook> outlook(Session session);

	/** How a person's practice goes. */
	Result<PracticeSummary> summary(Session session, UUID person);
}
