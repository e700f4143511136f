package org.chushi.internal.ui.career;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chushi.rules.Finding;
import org.chushi.ui.ConditionList.Condition;
import org.chushi.ui.Target;

/** Where a person can do something about a finding. */
final class Targets {

	private Targets() {
	}

	/** @param own whether they are about the caller, who then gets the ways on */
	static List<Condition> conditions(List<Finding> findings, boolean own, Set<String> roles) {
		return findings.stream().map(finding -> new Condition(finding.met(), finding.detail(), finding.progress(),
				own ? of(finding, roles) : Optional.empty())).toList();
	}

	/** @param roles of the caller, as the program names them; none when no page of theirs helps */
	static Optional<Target> of(Finding finding, Set<String> roles) {
		if (finding.met() || finding.link().isEmpty()) {
			return Optional.empty();
		}
		boolean newcomer = roles.contains("newcomer");
		String kind = finding.link().replaceFirst(":.*", "");
		String id = finding.link().substring(Math.min(finding.link().length(), kind.length() + 1));
		return switch (kind) {
		case "lesson" -> Optional.of(new Target(Messages.Targets_lesson.text(), Pages.LESSON, id));
		case "certificate" -> Optional.of(new Target(Messages.Targets_certificate.text(), Pages.CERTIFICATES, ""));
		case "exam" -> when(newcomer || roles.contains("mentor"), Messages.Targets_exam, Pages.EXAM, id);
		case "activity" -> when(newcomer, Messages.Targets_activity, Pages.ACTIVITIES, id);
		case "pairwork" -> when(newcomer, Messages.Targets_pairWork, Pages.TRIAL, "");
		case "gate" -> when(newcomer, Messages.Targets_gate, Pages.TRIAL, "");
		default -> Optional.empty();
		};
	}

	private static Optional<Target> when(boolean helps, Messages label, String page, String argument) {
		return helps ? Optional.of(new Target(label.text(), page, argument)) : Optional.empty();
	}
}
