package org.chushi.internal.growth;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.content.Packs;
import org.chushi.internal.growth.AgendaProjection.Kept;
import org.chushi.model.PositionHeld;
import org.chushi.model.Requirement;
import org.chushi.rules.Finding;
import org.chushi.rules.RequirementRule.Context;
import org.chushi.rules.Requirements;
import org.chushi.training.Enrolment;
import org.chushi.training.Enrolments;

/** What the records say of a requirement now. */
record Records(Packs packs, Requirements requirements, Enrolments enrolments) {

	/** Nothing when the content has no such requirement any more. */
	Optional<Finding> finding(UUID person, String requirement) {
		return requirement.isEmpty() ? Optional.empty() : packs.library().find(Requirement.class, requirement).map(r -> judge(person, r));
	}

	/** Whether it comes with time alone: days in a position. */
	boolean byTime(String requirement) {
		return !requirement.isEmpty() && packs.library().find(PositionHeld.class, requirement).isPresent();
	}

	/** Whether something on an agenda is still to be spoken of: what was given without looking at the agenda is given. */
	boolean waits(Kept item) {
		return !item.isEndorsement() || item.met() || finding(item.person(), item.requirement()).filter(f -> !f.met()).isPresent();
	}

	private Finding judge(UUID person, Requirement requirement) {
		String programme = enrolments.running(person).map(Enrolment::programme).orElse("");
		return requirements.judge(person, List.of(requirement), new Context(programme)).getFirst();
	}
}
