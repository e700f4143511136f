package org.chushi.authoring;

import org.chushi.core.Result;
import org.chushi.people.Session;

/**
 * Told who writes what in a pack of the team's own, before it is written: what nobody can be told of is not saved. A service;
 * called on the thread that saves.
 */
@FunctionalInterface
public interface SaveWitness {

	/**
	 * @param written never nothing
	 * @return refused when it could not be kept in mind; the save is refused with the same reason
	 */
	Result<Boolean> written(Session session, SaveRecord written);
}
