package org.chushi.internal.ui.review;

/** Ids of the pages of this bundle. */
final class Pages {

	static final String REVIEWS = "content-reviews";
	/** Argument: id of the element. */
	static final String PIECE = "content-reviews.piece";
	/** Of another bundle: a script tried in a chat. Argument: its id. */
	static final String TRIAL = "scripts.trial";

	private Pages() {
	}
}
