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

	/** Scripts of today that are said so, or sound or begin so, the best first: their ids. At once, from any thread. */
	Result<List<String>> like(String words) {
		return search.search(session, SearchQuery.of(words, Offer.LISTED).among(SCRIPT).on(today()))
				.map(found -> found.hits().stream().map(SearchHit::id).toList());
	}


	LocalDate today() {
		return LocalDate.now(clock);
	}
}
