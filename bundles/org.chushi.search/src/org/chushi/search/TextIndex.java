package org.chushi.search;

import java.util.Collection;
import java.util.List;

/** Texts in memory, ready to be searched while somebody types. Any thread; searches go on while texts are taken in. */
public interface TextIndex extends AutoCloseable {

	/** From now on holds these and no others. What is the same as before costs nothing. */
	void hold(Collection<SearchText> texts);

	/** Takes one in, in place of the one of its kind and id. */
	void put(SearchText text);

	/** Leaves one out, if it is there. */
	void remove(String kind, String id);

	/** The best first; none for blank words. */
	List<SearchHit> search(SearchQuery query);

	int size();

	@Override
	void close();
}
