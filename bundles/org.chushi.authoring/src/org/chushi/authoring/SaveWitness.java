package org.chushi.authoring;

import java.util.List;

import org.chushi.core.Result;
import org.chushi.people.Session;

/**
 * Told who writes what in a pack of the team's own, before it is written: what nobody can be told of is not saved. A service;
 * called on the thread that saves.
 */
@FunctionalInterface
public interface SaveWitness {

	/**
	 * @param pack     its code
	 * @param elements ids, in the order of files: what is new, or other than it was saved before, whoever saved that; what it is
	 *                 in is among them. Never empty
	 * @return refused when it could not be kept in mind; the save is refused with the same reason
	 */
	Result<Boolean> written(Session session, String pack, List<String> elements);
}
