package org.chushi.internal.journal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.chushi.core.Diagnostic;
import org.chushi.core.Severity;
import org.chushi.journal.Event;

/** What a check has found so far, up to a limit. */
final class Findings {

	private static final int MOST = 1_000;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
			.withZone(ZoneId.systemDefault());

	private final List<Diagnostic> found = new ArrayList<>();

	void event(Event event, Messages what, Object... arguments) {
		add(what, "#" + event.sequence() + " · " + event.device() + "/" + event.deviceSequence() + " · "
				+ event.stream(), Messages.Verifier_remedy, arguments);
	}

	/** @param where a file, with its line if it has lines */
	void seal(String where, Messages what, Object... arguments) {
		add(what, where, Messages.Verifier_sealRemedy, arguments);
	}

	/** What was found before, and accepted. */
	void accepted(Acceptance acceptance) {
		found.add(new Diagnostic(Severity.WARNING,
				Messages.Verifier_accepted.text(DAY.format(acceptance.instant()), acceptance.actor(),
						acceptance.reason()),
				Acceptance.STREAM, Messages.Verifier_acceptedRemedy.text()));
	}

	void add(Messages what, String where, Messages remedy, Object... arguments) {
		if (found.size() < MOST) {
			found.add(new Diagnostic(Severity.ERROR, what.text(arguments), where, remedy.text()));
		} else if (found.size() == MOST) {
			found.add(new Diagnostic(Severity.ERROR, Messages.Verifier_more.text(), "", remedy.text()));
		}
	}

	boolean isFull() {
		return found.size() > MOST;
	}

	List<Diagnostic> list() {
		return List.copyOf(found);
	}
}
