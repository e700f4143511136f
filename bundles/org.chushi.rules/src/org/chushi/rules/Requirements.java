package org.chushi.rules;

import java.util.List;
import java.util.UUID;

import org.chushi.model.Requirement;

/** Judges requirements by their rules. A service. */
public interface Requirements {

	/** One finding for each, in their order. A requirement without a rule is never met, and says so. */
	List<Finding> judge(UUID person, List<? extends Requirement> requirements, RequirementRule.Context context);

	/** What the person still has to do for a requirement, as its rule says; nothing when it is met. */
	default List<Effort> efforts(UUID person, Requirement requirement, RequirementRule.Context context) {
		return untold(requirement, judge(person, List.of(requirement), context).getFirst());
	}

	/** One thing to do, of which no more is known than that it is not done. */
	static List<Effort> untold(Requirement requirement, Finding finding) {
		String key = finding.link().isEmpty() ? requirement.eClass().getName() + ":" + requirement.getId() : finding.link();
		return finding.met() ? List.of() : List.of(new Effort(Effort.Kind.OTHER, key, 1));
	}
}
