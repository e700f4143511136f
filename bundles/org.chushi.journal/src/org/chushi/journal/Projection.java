package org.chushi.journal;

import java.util.Set;

/**
 * A view of the journal, made of documents. It can be dropped and rebuilt at any time, and a rebuilt one equals the
 * live one: what it stores may depend on the events alone, in their order, never on clock, chance or the outside.
 * A service; it is called by one thread at a time, inside the transaction that stores the event, and must not call the
 * journal.
 */
public interface Projection {

	/** Unique name, lower case with dashes, for example {@code enrolments}. */
	String name();

	/**
	 * Counted up with every change of what is stored. A higher one than the stored one is rebuilt when the journal
	 * opens; a lower one means that the program is older than the database, which is refused.
	 */
	int version();

	void apply(Event event, WritableDocuments documents);

	/**
	 * The types of events it is made of, and those it leaves aside on purpose; so that a person can be told of those that no
	 * projection of this program knows.
	 */
	Set<EventType<?>> reads();

	/**
	 * Those of them whose content is for a few people only: a {@link Journal#export} leaves it out, and no other projection reads
	 * it. Who may read it is asked by the service that shows this projection.
	 */
	default Set<EventType<?>> confidential() {
		return Set.of();
	}
}
