package org.chushi.search;

import java.util.Collection;
import java.util.List;

import org.chushi.core.Result;
import org.chushi.people.Session;

/** Finds content of all packs by its words. The index is made in the background when it is
 * first asked, and renewed when packs change. A service. */
public interface LibrarySearch {

	/** Only kinds that the caller may read. @return at once, with what is in the index so far */
	Result<Found> search(Session session, SearchQuery query);

	/**
	 * Finds in texts that no pack has: somebody's own words. By the same rules, with pinyin too; what is given again as it was costs
	 * nothing. Not for the thread of the screen.
	 */
	List<SearchHit> among(Collection<SearchText> texts, SearchQuery query);

	/** Waits until the index has all that the packs hold now. Not for the thread of the screen. */
	void await();

	/**
	 * What was found.
	 *
	 * @param whole false while the index is being made
	 */
	record Found(List<SearchHit> hits, boolean whole) {

		public Found {
			hits = List.copyOf(hits);
		}
	}
}
