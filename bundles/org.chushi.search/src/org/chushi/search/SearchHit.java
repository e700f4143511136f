package org.chushi.search;

import java.util.List;

/**
 * Something found.
 *
 * @param score    how well it fits; comparable within one search only
 * @param passages its texts in which something was found, in the order of the fields
 */
public record SearchHit(String id, String kind, double score, List<Passage> passages) {

	public SearchHit {
		passages = List.copyOf(passages);
	}

	/**
	 * A text with what was found in it.
	 *
	 * @param field name of the field
	 * @param text  the whole text
	 * @param spans in order, none touching another
	 */
	public record Passage(String field, String text, List<Span> spans) {

		public Passage {
			spans = List.copyOf(spans);
		}
	}

	/** Characters of a text: UTF-16 units from one, inclusive, to another, exclusive. */
	public record Span(int from, int to) {
	}
}
