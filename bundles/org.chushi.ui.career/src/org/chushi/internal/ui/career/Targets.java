package org.chushi.internal.ui.career;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.rules.Finding;
import org.chushi.ui.ConditionList.Condition;
import org.chushi.ui.Target;

/** Where a person can do something about a finding. */
final class Targets {

	private Targets() {
	}

	/** @param caller who looks at them: whom they are about gets the ways on, a lead or mentor the way to what they can give */
	static List<Condition> conditions(List<Finding> findings, UUID person, UUID caller, Set<String> roles) {
		return findings.stream().map(finding -> new Condition(finding.met(), finding.detail(), finding.progress(),
				of(finding, person, caller, roles))).toList();
	}

	/** The way on for whoever looks. @param person whom the finding is about */
	static Optional<Target> of(Finding finding, UUID person, UUID caller, Set<String> roles) {
		return person.equals(caller) ? of(finding, roles) : Optional.of(finding)
				.filter(f -> !f.met() && f.link().startsWith("endorsement:") && (roles.contains("lead") || roles.contains("mentor")))
				.map(f -> new Target(Messages.Targets_endorse.text(), Pages.GROWTH, person + " " + f.link()));
	}

	/** @param roles of the caller, as the program names them; none when no page of theirs helps */
	static Optional<Target> of(Finding finding, Set<String> roles) {
		if (finding.met() || finding.link().isEmpty()) {
			return Optional.empty();
		}
		String kind = finding.link().replaceFirst(":.*", "");
		String id = finding.link().substring(Math.min(finding.link().length(), kind.length() + 1));
		return switch (kind) {
		case "lesson" -> Optional.of(new Target(Messages.Targets_lesson.text(), Pages.LESSON, id));
		case "certificate" -> Optional.of(new Target(Messages.Targets_certificate.text(), Pages.CERTIFICATES, ""));
		case "exam" -> Optional.of(new Target(Messages.Targets_exam.text(), Pages.EXAM, id));
		case "endorsement" -> Optional.of(new Target(Messages.Targets_endorsement.text(), Pages.GROWTH, finding.link()));
		case "activity" -> Optional.of(id).filter(step -> roles.contains("newcomer")).map(step -> new Target(Messages.Targets_activity.text(), Pages.ACTIVITIES, step));
		case "pairwork" -> Optional.of(new Target(Messages.Targets_pairWork.text(), Pages.TRIAL, ""));
		case "gate" -> Optional.of(new Target(Messages.Targets_gate.text(), Pages.TRIAL, ""));
		default -> Optional.empty();
		};
	}
}
