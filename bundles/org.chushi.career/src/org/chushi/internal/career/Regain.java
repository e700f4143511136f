package org.chushi.internal.career;

import java.util.List;

import org.chushi.model.Requirement;
import org.chushi.rules.Finding;

/**
 * What gives somebody a certificate that is not held.
 *
 * @param requirements to be met
 * @param also         what else is before it: of gates what is not met, and what is to be learnt anew
 * @param had          an earlier one is there that does not hold now
 * @param asked        it does not come by itself when all of this is there: somebody has to be asked
 */
record Regain(List<Requirement> requirements, List<Finding> also, boolean had, boolean asked) {

	Regain {
		requirements = List.copyOf(requirements);
		also = List.copyOf(also);
	}

	/** There never was one. */
	static Regain first(List<Requirement> requirements, List<Finding> also) {
		return new Regain(requirements, also, false, false);
	}
}
