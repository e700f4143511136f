package org.chushi.internal.journal.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Names and values about the database itself. */
public final class Meta {

	private static final String GARBAGE = "garbage.";

	private Meta() {
	}

	public static Optional<String> get(Session session, String key) {
		return session.first("select value_ from meta where key_ = ?", row -> row.getString(1), key);
	}

	/** @throws DatabaseFailure when it is no number */
	static Optional<Integer> number(Session session, String key) {
		return get(session, key).map(value -> {
			try {
				return Integer.valueOf(value);
			} catch (NumberFormatException e) {
				throw DatabaseFailure.corrupt(key + " is no number");
			}
		});
	}

	public static void put(Session session, String key, String value) {
		if (session.update("update meta set value_ = ? where key_ = ?", value, key) == 0) {
			session.update("insert into meta (key_, value_) values (?, ?)", key, value);
		}
	}

	/** Holds every other writer off until the transaction ends. */
	public static void lock(Session session) {
		session.first("select value_ from meta where key_ = 'format' for update", row -> row.getString(1));
	}

	/**
	 * A new place for the documents of a projection. It counts as garbage until it is {@link #keep kept}, so that an
	 * unfinished rebuild is swept away.
	 */
	public static int newPlace(Session session, UUID owner) {
		int place = number(session, "place").orElse(0) + 1;
		put(session, "place", Integer.toString(place));
		discard(session, place, owner);
		return place;
	}

	public static void keep(Session session, int place) {
		session.update("delete from meta where key_ = ?", GARBAGE + place);
	}

	/** @param owner the device that sweeps it; to another it may be a rebuild under way */
	public static void discard(Session session, int place, UUID owner) {
		put(session, GARBAGE + place, owner.toString());
	}

	public static List<Integer> garbage(Session session, UUID owner) {
		return session.list("select key_ from meta where key_ like 'garbage.%' and value_ = ?",
				row -> Integer.valueOf(row.getString(1).substring(GARBAGE.length())), owner.toString());
	}
}
