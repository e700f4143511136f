package org.chushi.internal.ui.scripts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.scripts.Scripts;
import org.chushi.scripts.Variants;
import org.chushi.search.LibrarySearch;
import org.chushi.search.SearchHit;
import org.chushi.search.SearchQuery;

/** What the page of an agent works with. */
record Room(Scripts scripts, Variants variants, LibrarySearch search, Board board, Session session, Clock clock) {

	/** The kind of the index. */
	private static final String SCRIPT = "script";

	/**
	 * Scripts of today that are said so, or sound or begin so, the best first: their ids. Waits while the index is being made; not
	 * for the UI thread.
	 */
	Result<List<String>> like(String words) {
		SearchQuery query = SearchQuery.of(words, Offer.LISTED).among(SCRIPT).on(today());
		Result<LibrarySearch.Found> found = search.search(session, query);
		if (found instanceof Result.Done<LibrarySearch.Found> done && !done.value().whole()) {
			search.await();
			found = search.search(session, query);
		}
		return found.map(f -> f.hits().stream().map(SearchHit::id).toList());
	}

	LocalDate today() {
		return LocalDate.now(clock);
	}
}
