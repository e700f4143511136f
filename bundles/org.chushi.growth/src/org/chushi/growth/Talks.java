package org.chushi.growth;

import java.util.List;
import java.util.UUID;

import org.chushi.core.Result;
import org.chushi.growth.Talk.Draft;
import org.chushi.people.Person;
import org.chushi.people.Session;

/**
 * 1-on-1 talks. A talk is read by the two who had it, and by the lead the person had when it was written down: who led the person's
 * section or the whole team, or any lead while there was neither. Who becomes their lead later does not read it. Nobody else reads it, whatever else they may see of the person; who held it
 * has notes that nobody else reads at all. A service.
 */
public interface Talks {

	int LONGEST_TOPIC = 80;
	int LONGEST_WORDS = 2_000;
	int LONGEST_STEP = 200;
	int MOST_STEPS = 8;

	/** Those with this person that the caller may read, the last first. */
	Result<List<Talk>> of(Session session, UUID person);

	/** Those the caller is one of the two in, the last first. */
	Result<List<Talk>> mine(Session session);

	Result<Talk> talk(Session session, UUID talk);

	/** People the caller may hold a talk with now. */
	Result<List<Person>> partners(Session session);

	/** Writes down a talk that was held. */
	Result<Talk> hold(Session session, UUID person, Draft draft);

	/** By who held it. @param reason seen by all who may read the talk */
	Result<Talk> correct(Session session, UUID talk, Draft draft, String reason);

	/** By who held it: its words are shown to nobody any more. */
	Result<Talk> withdraw(Session session, UUID talk, String reason);

	/** One of the two says that something agreed is done, or is not. @param step counted from 0 */
	Result<Talk> settle(Session session, UUID talk, int step, boolean done);
}
