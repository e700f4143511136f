package org.chushi.internal.ui.career;

import java.util.Optional;
import java.util.Set;

import org.chushi.core.Bilingual;
import org.chushi.rules.Finding;

/**
 * Where somebody can do something about a finding.
 *
 * @param label what the button says
 */
record Target(Bilingual label, String page, String argument) {

	/** @param roles of the caller, as the program names them; none when no page of theirs helps */
	static Optional<Target> of(Finding finding, Set<String> roles) {
		if (finding.met() || finding.link().isEmpty()) {
			return Optional.empty();
		}
		boolean newcomer = roles.contains("newcomer");
		String kind = finding.link().replaceFirst(":.*", "");
		String id = finding.link().substring(Math.min(finding.link().length(), kind.length() + 1));
		return switch (kind) {
		case "lesson" -> Optional.of(new Target(Messages.Target_lesson.text(), Pages.LESSON, id));
		case "certificate" -> Optional.of(new Target(Messages.Target_certificate.text(), Pages.CERTIFICATES, ""));
		case "exam" -> when(newcomer || roles.contains("mentor"), Messages.Target_exam, Pages.EXAM, id);
		case "activity" -> when(newcomer, Messages.Target_activity, Pages.ACTIVITIES, id);
		case "pairwork" -> when(newcomer, Messages.Target_pairWork, Pages.TRIAL, "");
		case "gate" -> when(newcomer, Messages.Target_gate, Pages.TRIAL, "");
		default -> Optional.empty();
		};
	}

	private static Optional<Target> when(boolean helps, Messages label, String page, String argument) {
		return helps ? Optional.of(new Target(label.text(), page, argument)) : Optional.empty();
	}
}
