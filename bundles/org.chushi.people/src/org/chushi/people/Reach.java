package org.chushi.people;

/** Whose affairs a role may touch in a {@link UseCase}. */
public enum Reach {
	/** Only one's own. */
	OWN,
	/** Those of the people one guides in a pairing now. */
	GUIDED,
	/** Everybody's. */
	EVERYONE
}
