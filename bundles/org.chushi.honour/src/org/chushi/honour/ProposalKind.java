package org.chushi.honour;

import org.chushi.core.Bilingual;
import org.chushi.internal.honour.Messages;

/** What somebody proposes. */
public enum ProposalKind {
	/** A contest, game or activity. */
	CONTEST(Messages.Kind_contest),
	/** A rule of how people work together or are honoured. */
	RULE(Messages.Kind_rule),
	/** How the place looks: the honour wall, the desks. */
	DECORATION(Messages.Kind_decoration);

	private final Messages title;

	ProposalKind(Messages title) {
		this.title = title;
	}

	public Bilingual title() {
		return title.text();
	}
}
