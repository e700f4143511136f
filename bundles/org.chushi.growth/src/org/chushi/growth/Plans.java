package org.chushi.growth;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Result;
import org.chushi.people.Session;

/** Development plans, lateral and vertical, made by a person and a lead together; seen by them and leads. A service. */
public interface Plans {

	int MOST_GOALS = 12;
	int LONGEST_GOAL = 200;
	int LONGEST_WORDS = 1_000;
	/** A goal is at most so many days ahead: farther than that nobody plans. */
	int FARTHEST_DAYS = 3 * 366;

	/** The one that runs. */
	Result<Optional<Plan>> of(Session session, UUID person);

	/** Those that were closed, the last first. */
	Result<List<Plan>> closed(Session session, UUID person);

	/**
	 * What the map says is missing: on the cheapest way to what the person wants, step by step, then for each step from where they
	 * are, the nearest first.
	 */
	Result<List<Goal.Suggestion>> suggestions(Session session, UUID person);

	/** Writes the plan, or a revision of the one that runs. Who writes it agrees to it. */
	Result<Plan> write(Session session, UUID person, List<Goal.Draft> goals, String words);

	/** The same for somebody who has read that much: refused when there is more by now, so that nothing is replaced that they have not seen. */
	Result<Plan> write(Session session, UUID person, Basis read, List<Goal.Draft> goals, String words);

	/** The last version of a plan that somebody has read. */
	record Basis(UUID plan, int version) {

		/** There was no plan. */
		public static final Basis NONE = new Basis(new UUID(0, 0), 0);

		public static Basis of(Optional<Plan> plan) {
			return plan.map(p -> new Basis(p.id(), p.history().getFirst().number())).orElse(NONE);
		}
	}

	/** Agrees to the version that is proposed. @param version its number, so that nobody agrees to what they have not read */
	Result<Plan> agree(Session session, UUID person, int version);

	/** Says that a goal that is ticked by hand is reached, or is not. */
	Result<Plan> tick(Session session, UUID person, UUID goal, boolean done);

	/** Ends it. @param words what came of it */
	Result<Plan> close(Session session, UUID person, String words);
}
