package org.chushi.internal.ui.review;

/** Ids of the pages of this bundle. */
final class Pages {

	static final String REVIEWS = "content-reviews";
	/** Argument: id of the element. */
	static final String PIECE = "content-reviews.piece";

	private Pages() {
	}
}
