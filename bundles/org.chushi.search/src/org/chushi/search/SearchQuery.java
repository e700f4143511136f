package org.chushi.search;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody looks for.
 *
 * @param words as typed: Chinese, English, pinyin or its initials, whole or begun
 * @param kinds only of these; of all when empty
 * @param marks only those that bear all of these
 * @param day   only what holds on it; empty for whenever
 * @param most  how many hits, 1 or more
 */
public record SearchQuery(String words, Set<String> kinds, Set<String> marks, Optional<LocalDate> day, int most) {

	/** The longest words that are looked at; what is behind them does not count. */
	public static final int LONGEST = 200;

	public SearchQuery {
		kinds = Set.copyOf(kinds);
		marks = Set.copyOf(marks);
		if (most < 1) {
			throw new IllegalArgumentException("most " + most);
		}
	}

	/** Among everything. */
	public static SearchQuery of(String words, int most) {
		return new SearchQuery(words, Set.of(), Set.of(), Optional.empty(), most);
	}

	/** The same among things of a kind. */
	public SearchQuery among(String kind) {
		return new SearchQuery(words, Set.of(kind), marks, day, most);
	}

	/** The same among what bears a mark as well. */
	public SearchQuery marked(String mark) {
		Set<String> more = new java.util.HashSet<>(marks);
		more.add(mark);
		return new SearchQuery(words, kinds, more, day, most);
	}

	/** The same among what holds on a day. */
	public SearchQuery on(LocalDate today) {
		return new SearchQuery(words, kinds, marks, Optional.of(today), most);
	}
}
