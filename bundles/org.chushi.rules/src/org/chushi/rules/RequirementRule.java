package org.chushi.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.model.Requirement;
import org.eclipse.emf.ecore.EClass;

/**
 * Judges one kind of requirement. A service: a new kind brings its EClass and its rule and touches no other bundle.
 * Judging reads projections and content and changes nothing.
 */
public interface RequirementRule {

	/** The kind of requirement it judges. */
	EClass judges();

	/** @param requirement an instance of {@link #judges} */
	Finding judge(UUID person, Requirement requirement, Context context);

	/**
	 * What the person still has to do for it; nothing when it is met. A rule that knows no more counts what is not met as one
	 * thing to do.
	 *
	 * @param requirement an instance of {@link #judges}
	 */
	default List<Effort> efforts(UUID person, Requirement requirement, Context context) {
		return Requirements.untold(requirement, judge(person, requirement, context));
	}

	/**
	 * The facts it is judged by, with {@link Fact#DAY} when it may come out otherwise though nothing happens. Judged again
	 * when one of them changes; unless a rule says otherwise, whenever anything happened and every day.
	 */
	default Set<Fact> restsOn(Requirement requirement) {
		return Set.of(Fact.UNKNOWN, Fact.DAY);
	}

	/** The first day, today or later, on which it may come out otherwise though nothing happens; asked when it rests on the day. */
	default Optional<LocalDate> turns(UUID person, Requirement requirement, Context context, LocalDate today) {
		return Optional.of(today.plusDays(1));
	}

	/**
	 * What the requirement stands in.
	 *
	 * @param programme id of the programme the person is in; empty outside of one
	 * @param since     what was done before does not count, as for a renewal; what somebody is or holds counts whenever it began.
	 *                  {@link Instant#MIN} for whenever it was done
	 */
	record Context(String programme, Instant since) {
		public static final Context NONE = new Context("");

		public Context(String programme) {
			this(programme, Instant.MIN);
		}

		/** Whether what was done then counts. */
		public boolean counts(Instant deed) {
			return !deed.isBefore(since);
		}

		/** Whether what was done long ago counts no more. */
		public boolean anew() {
			return !since.equals(Instant.MIN);
		}

		/** The same, whenever it was done. */
		public Context whenever() {
			return new Context(programme);
		}
	}
}
