package org.chushi.internal.ui.honour;

/** Ids of the pages of this bundle. */
final class Pages {

	static final String IDEAS = "ideas";

	private Pages() {
	}
}
