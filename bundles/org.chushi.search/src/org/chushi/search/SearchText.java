package org.chushi.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Something that can be found by its words.
 *
 * @param id     unique among those of its kind
 * @param kind   what it is, for example {@code script}
 * @param fields its texts; several may have the same name
 * @param marks  by which a search can be narrowed, for example {@code stage:opening}
 * @param from   first day on which it is found
 * @param until  last day on which it is found
 */
public record SearchText(String id, String kind, List<SearchField> fields, Set<String> marks, LocalDate from, LocalDate until) {

	public SearchText {
		Objects.requireNonNull(id);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(from);
		Objects.requireNonNull(until);
		fields = List.copyOf(fields);
		marks = Set.copyOf(marks);
	}

	/** Found on every day. */
	public SearchText(String id, String kind, List<SearchField> fields, Set<String> marks) {
		this(id, kind, fields, marks, LocalDate.MIN, LocalDate.MAX);
	}
}
