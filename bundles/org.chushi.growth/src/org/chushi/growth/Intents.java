package org.chushi.growth;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.chushi.core.Result;
import org.chushi.people.Session;

/** What people want to become: said by themselves, seen by them and leads. A service. */
public interface Intents {

	int LONGEST_WORDS = 500;

	Result<Intent> of(Session session, UUID person);

	/** What these people want, read at once: of each of them the caller may ask about, who said nothing with no wish; of nobody else. */
	Map<UUID, Intent> of(Session session, Collection<UUID> people);

	/** Says it, in place of what was said in this direction; staying takes the place of all, and all else that of staying. */
	Result<Intent> state(Session session, Said said);

	/** Takes back what was said in this direction; it stays in the history. */
	Result<Intent> takeBack(Session session, Direction direction);

	/**
	 * What somebody says.
	 *
	 * @param position id or code of a position of the map; may be empty, and is for staying
	 * @param words    at most {@value Intents#LONGEST_WORDS} characters; may be empty
	 */
	record Said(Direction direction, String position, Strength strength, Horizon horizon, String words) {
	}
}
