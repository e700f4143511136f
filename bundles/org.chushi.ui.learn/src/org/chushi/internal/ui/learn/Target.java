package org.chushi.internal.ui.learn;

import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.rules.Finding;

/**
 * Where to go for something, as a button says it.
 *
 * @param label    what the button says
 * @param page     as in {@link Pages}
 * @param argument of the page
 */
record Target(Bilingual label, String page, String argument) {

	/** The page where a person can do something about this finding; none when only others can. */
	static Optional<Target> of(Finding finding) {
		int colon = finding.link().indexOf(':');
		String kind = colon < 0 ? finding.link() : finding.link().substring(0, colon);
		String id = finding.link().substring(colon + 1);
		return switch (kind) {
		case "lesson" -> Optional.of(new Target(Messages.Target_lesson.text(), Pages.LESSON, id));
		case "exam" -> Optional.of(new Target(Messages.Target_exam.text(), Pages.EXAM, id));
		case "activity" -> Optional.of(new Target(Messages.Target_activity.text(), Pages.ACTIVITIES, id));
		case "pairwork" -> Optional.of(new Target(Messages.Target_trial.text(), Pages.TRIAL, ""));
		case "gate" -> Optional.of(new Target(Messages.Target_gate.text(), Pages.TRIAL, ""));
		case "certificate" -> Optional.of(new Target(Messages.Target_certificate.text(), Pages.CERTIFICATES, ""));
		default -> Optional.empty();
		};
	}
}
