package org.chushi.internal.ui.staffing;

/** Ids of pages: those of this bundle, and those it leads to. */
final class Pages {

	static final String STAFFING = "staffing";
	static final String SUCCESSION = "succession";
	/** One person, by id. */
	static final String PERSON = "person";
	/** Behind the id of a person: their guides. */
	static final String PAIRS = "#pairs";

	private Pages() {
	}
}
