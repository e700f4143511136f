package org.chushi.growth;

import org.chushi.core.Bilingual;
import org.chushi.internal.growth.Messages;

/** Where what somebody said leans, seen from one position; the most willing first. */
public enum Leaning {

	/** Wants this position, or to go in the direction that leads there. */
	TOWARDS(Messages.Leaning_towards),
	/** Has not said anything. */
	SILENT(Messages.Leaning_silent),
	/** Wants something else, or to stay. */
	ELSEWHERE(Messages.Leaning_elsewhere);

	private final Messages title;

	Leaning(Messages title) {
		this.title = title;
	}

	public Bilingual title() {
		return title.text();
	}
}
