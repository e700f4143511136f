package org.chushi.honour;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Result;
import org.chushi.honour.Proposal.Draft;
import org.chushi.people.Session;

/**
 * Contests, rules and decorations that people propose, support and talk about, and that a lead decides with a reason. A
 * service.
 */
public interface Proposals {

	int LONGEST_TITLE = 60;
	int LONGEST_WORDS = 2_000;
	int LONGEST_COMMENT = 500;
	/** Comments of one proposal. */
	int MOST_COMMENTS = 300;

	/** Open ones first, by voices; then those that were decided, the last first. What others withdrew is not among them. */
	Result<List<Proposal>> list(Session session, Optional<ProposalKind> kind, Optional<ProposalState> state);

	Result<Proposal> proposal(Session session, UUID proposal);

	Result<Proposal> propose(Session session, Draft draft);

	/** By the one who made it, while it is open. */
	Result<Proposal> withdraw(Session session, UUID proposal);

	/** One voice each, and none for one's own; giving it twice is giving it once. @param supports false takes it back */
	Result<Proposal> support(Session session, UUID proposal, boolean supports);

	Result<Proposal> comment(Session session, UUID proposal, String words);

	/** Those it could become a part of: other open or taken ones of its kind. */
	Result<List<Proposal>> others(Session session, UUID proposal);

	/** Puts it into practice, with thanks. One's own is decided by another lead where there is one. */
	Result<Proposal> take(Session session, UUID proposal, String reason);

	/** Leaves it for now. */
	Result<Proposal> postpone(Session session, UUID proposal, String reason);

	/** Lets it go on as a part of another one: its voices go with it, and who made it is named there. */
	Result<Proposal> merge(Session session, UUID proposal, UUID into, String reason);

	/** Those that were taken, the last first: who is thanked for what. */
	Result<List<Proposal>> thanks(Session session);
}
