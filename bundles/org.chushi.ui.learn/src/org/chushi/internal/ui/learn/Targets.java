package org.chushi.internal.ui.learn;

import java.util.List;
import java.util.Optional;

import org.chushi.rules.Finding;
import org.chushi.ui.ConditionList.Condition;
import org.chushi.ui.Target;

/** Where a person can do something about a finding. */
final class Targets {

	private Targets() {
	}

	static List<Condition> conditions(List<Finding> findings) {
		return findings.stream().map(f -> new Condition(f.met(), f.detail(), f.progress(), of(f))).toList();
	}

	/** The page where a person can do something about this finding; none when only others can. */
	static Optional<Target> of(Finding finding) {
		int colon = finding.link().indexOf(':');
		String kind = colon < 0 ? finding.link() : finding.link().substring(0, colon);
		String id = finding.link().substring(colon + 1);
		return switch (kind) {
		case "lesson" -> Optional.of(new Target(Messages.Targets_lesson.text(), Pages.LESSON, id));
		case "exam" -> Optional.of(new Target(Messages.Targets_exam.text(), Pages.EXAM, id));
		case "activity" -> Optional.of(new Target(Messages.Targets_activity.text(), Pages.ACTIVITIES, id));
		case "pairwork" -> Optional.of(new Target(Messages.Targets_trial.text(), Pages.TRIAL, ""));
		case "gate" -> Optional.of(new Target(Messages.Targets_gate.text(), Pages.TRIAL, ""));
		case "endorsement" -> Optional.of(new Target(Messages.Targets_endorsement.text(), Pages.GROWTH, finding.link()));
		case "certificate" -> Optional.of(new Target(Messages.Targets_certificate.text(), Pages.CERTIFICATES, ""));
		default -> Optional.empty();
		};
	}
}
