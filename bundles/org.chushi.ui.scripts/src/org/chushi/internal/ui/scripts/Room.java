package org.chushi.internal.ui.scripts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.scripts.Scripts;
import org.chushi.scripts.Variants;
import org.chushi.search.LibrarySearch;
import org.chushi.search.SearchField;
import org.chushi.search.SearchHit;
import org.chushi.search.SearchQuery;
import org.chushi.search.SearchText;

/** What the page of an agent works with. */
record Room(Scripts scripts, Variants variants, LibrarySearch search, Board board, Session session, Clock clock) {

	/** The kind of the index. */
	private static final String SCRIPT = "script";
	private static final String OWN = "own";

	/**
	 * Own words, then scripts of today, that are said so, or sound or begin so, the best first: their keys. Waits while the index is
	 * being made; not for the UI thread.
	 */
	Result<List<String>> like(String words, List<Found> offered) {
		SearchQuery query = SearchQuery.of(words, Offer.LISTED);
		Stream<SearchHit> own = search.among(offered.stream().filter(Found.Own.class::isInstance).map(Room::text).toList(), query).stream();
		SearchQuery scripts = query.among(SCRIPT).on(today());
		Result<LibrarySearch.Found> found = search.search(session, scripts);
		if (found instanceof Result.Done<LibrarySearch.Found> done && !done.value().whole()) {
			search.await();
			found = search.search(session, scripts);
		}
		return found.map(f -> Stream.concat(own, f.hits().stream()).map(SearchHit::id).toList());
	}

	private static SearchText text(Found own) {
		return new SearchText(own.key(), OWN, List.of(new SearchField("title", own.title().zh(), 4), new SearchField("scenario", own.scenario().zh(), 2),
				new SearchField("body", own.body().zh(), 1)), Set.of());
	}

	LocalDate today() {
		return LocalDate.now(clock);
	}
}
