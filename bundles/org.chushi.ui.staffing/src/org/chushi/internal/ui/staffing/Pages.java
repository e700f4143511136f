package org.chushi.internal.ui.staffing;

/** Ids of pages: those of this bundle, and those it leads to. */
final class Pages {

	static final String STAFFING = "staffing";
	static final String SUCCESSION = "succession";
	/** One person, by id. */
	static final String PERSON = "person";

	private Pages() {
	}
}
