package org.chushi.rules;

/**
 * Something about a person that requirements rest on and events change.
 *
 * @param kind for example {@code exam}, {@code lesson}, {@code certificate}
 * @param id   which one; empty for any of its kind
 */
public record Fact(String kind, String id) {

	/** All there is about a person: changed when they enter the team or another programme. */
	public static final Fact EVERYTHING = new Fact("everything", "");

	/** What day it is. */
	public static final Fact DAY = new Fact("day", "");

	/** What nobody has said: who rests on it is judged whenever anything happened. */
	public static final Fact UNKNOWN = new Fact("unknown", "");

	public static Fact of(String kind, String id) {
		return new Fact(kind, id);
	}

	public static Fact any(String kind) {
		return new Fact(kind, "");
	}

	/** Whether a change of this one may be a change of the other. */
	public boolean touches(Fact other) {
		return kind.equals(other.kind) && (id.isEmpty() || other.id.isEmpty() || id.equals(other.id));
	}
}
