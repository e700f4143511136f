package org.chushi.honour;

import org.chushi.core.Bilingual;
import org.chushi.internal.honour.Messages;

/** What has become of a proposal. */
public enum ProposalState {
	OPEN(Messages.State_open), TAKEN(Messages.State_taken),
	/** Not now: it may be taken later. */
	NOT_NOW(Messages.State_notNow),
	/** Goes on as a part of another one, with its voices. */
	MERGED(Messages.State_merged),
	/** By the one who made it. */
	WITHDRAWN(Messages.State_withdrawn);

	private final Messages title;

	ProposalState(Messages title) {
		this.title = title;
	}

	public Bilingual title() {
		return title.text();
	}
}
