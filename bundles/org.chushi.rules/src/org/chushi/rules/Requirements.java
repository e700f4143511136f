package org.chushi.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

	/** The findings when all of them are met; else nothing, and those behind the first that is not are not judged. */
	default Optional<List<Finding>> met(UUID person, List<? extends Requirement> requirements, RequirementRule.Context context) {
		return Optional.of(judge(person, requirements, context)).filter(findings -> findings.stream().allMatch(Finding::met));
	}

	/** The facts that any of them rests on. */
	default Set<Fact> restsOn(List<? extends Requirement> requirements) {
		return Set.of(Fact.UNKNOWN, Fact.DAY);
	}

	/** The first day, today or later, on which one of them may come out otherwise though nothing happens. */
	default Optional<LocalDate> turns(UUID person, List<? extends Requirement> requirements, RequirementRule.Context context,
			LocalDate today) {
		return Optional.of(today.plusDays(1));
	}
}
