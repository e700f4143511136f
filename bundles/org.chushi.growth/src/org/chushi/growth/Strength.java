package org.chushi.growth;

import org.chushi.core.Bilingual;
import org.chushi.internal.growth.Messages;

/** How much somebody wants something; the strongest last. */
public enum Strength {
	/** Would think about it. */
	OPEN(Messages.Strength_open), WANTS(Messages.Strength_wants),
	/** Works towards it already. */
	DETERMINED(Messages.Strength_determined);

	private final Messages title;

	Strength(Messages title) {
		this.title = title;
	}

	public Bilingual title() {
		return title.text();
	}
}
