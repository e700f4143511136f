package org.chushi.internal.ui.banks;

/** Ids of the pages of this bundle. */
final class Pages {

	static final String BANKS = "banks";
	static final String IMPORT = "banks.import";
	static final String PAPERS = "papers";
	/** Argument: id of a paper to be built anew, {@link #COPY} and the id of one to begin from, or empty. */
	static final String PAPER = "papers.build";
	static final String COPY = "copy:";

	private Pages() {
	}
}
