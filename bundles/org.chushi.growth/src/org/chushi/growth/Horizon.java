package org.chushi.growth;

import org.chushi.core.Bilingual;
import org.chushi.internal.growth.Messages;

/** When somebody would like something to happen; the soonest first. */
public enum Horizon {
	SOON(Messages.Horizon_soon), HALF_YEAR(Messages.Horizon_halfYear), YEAR(Messages.Horizon_year), LATER(Messages.Horizon_later);

	private final Messages title;

	Horizon(Messages title) {
		this.title = title;
	}

	public Bilingual title() {
		return title.text();
	}
}
