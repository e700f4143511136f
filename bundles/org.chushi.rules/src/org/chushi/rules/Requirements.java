package org.chushi.rules;

import java.util.List;
import java.util.UUID;

import org.chushi.model.Requirement;

/** Judges requirements by their rules. A service. */
public interface Requirements {

	/** One finding for each, in their order. A requirement without a rule is never met, and says so. */
	List<Finding> judge(UUID person, List<? extends Requirement> requirements, RequirementRule.Context context);
}
