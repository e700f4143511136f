package org.chushi.internal.ui.growth;

import java.util.Optional;
import java.util.Set;

import org.chushi.rules.Finding;
import org.chushi.ui.Target;

/** Where a person can do something about what is missing. */
final class Targets {

	private Targets() {
	}

	/** The way on for whoever looks: to the person, and to a lead or mentor for what they can give. */
	static Optional<Target> of(Finding finding, Growing growing, Set<String> roles) {
		return growing.own() ? of(finding, roles) : Optional.of(finding)
				.filter(f -> f.link().startsWith(Pages.ENDORSEMENT) && (roles.contains("lead") || roles.contains("mentor")))
				.map(f -> new Target(Messages.AgendaCard_endorse.text(), Pages.GROWTH, growing.person() + " " + f.link()));
	}

	/** @param roles of the caller, as the program names them; none when no page of theirs helps */
	static Optional<Target> of(Finding finding, Set<String> roles) {
		String kind = finding.link().replaceFirst(":.*", "");
		String id = finding.link().substring(Math.min(finding.link().length(), kind.length() + 1));
		return switch (kind) {
		case "lesson" -> Optional.of(new Target(Messages.Targets_lesson.text(), Pages.LESSON, id));
		case "certificate" -> Optional.of(new Target(Messages.Targets_certificate.text(), Pages.CERTIFICATES, ""));
		case "exam" -> Optional.of(new Target(Messages.Targets_exam.text(), Pages.EXAM, id));
		case "endorsement" -> Optional.of(new Target(Messages.Targets_endorsement.text(), Pages.GROWTH, finding.link()));
		case "activity" -> Optional.of(id).filter(step -> roles.contains("newcomer")).map(step -> new Target(Messages.Targets_activity.text(), Pages.ACTIVITIES, step));
		case "pairwork", "gate" -> Optional.of(new Target(Messages.Targets_trial.text(), Pages.TRIAL, ""));
		default -> Optional.empty();
		};
	}
}
