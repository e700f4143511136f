package org.chushi.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Progress;

/** How far consequences are settled: so that opening the records does not judge everybody again. A service. */
public interface Settled {

	/**
	 * Goes on from where somebody left, and settles what came since, or everybody when the mark does not fit these records
	 * and this content.
	 */
	void resume(Optional<Mark> mark, Progress progress);

	/** The content changed: everybody is settled anew. */
	void contentChanged(Progress progress);

	/** Where to go on from; nothing while not everything is settled. */
	Optional<Mark> mark();

	/**
	 * Everything up to an event is settled.
	 *
	 * @param rules    version of the rules it was judged by
	 * @param content  of the library it was judged by
	 * @param sequence of the last event, 0 for none
	 * @param hash     of that event, so that a mark of other records is not taken
	 * @param day      on which it was written; on an earlier one the days below are no good, for they were counted from this one
	 * @param due      people for whom something may follow by time alone, with the first such day
	 */
	record Mark(int rules, String content, long sequence, String hash, LocalDate day, Map<UUID, LocalDate> due) {
		public Mark {
			Objects.requireNonNull(content);
			Objects.requireNonNull(hash);
			Objects.requireNonNull(day);
			due = Map.copyOf(due);
		}
	}
}
