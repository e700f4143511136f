package org.chushi.internal.journal;

import java.util.ArrayList;
import java.util.List;

import org.chushi.core.Diagnostic;
import org.chushi.core.Severity;
import org.chushi.journal.Event;

/** What a check has found so far, up to a limit. */
final class Findings {

	private static final int MOST = 1_000;

	private final List<Diagnostic> found = new ArrayList<>();

	void event(Event event, Messages what, Object... arguments) {
		add(what, "#" + event.sequence() + " · " + event.device() + "/" + event.deviceSequence() + " · "
				+ event.stream(), Messages.Verifier_remedy, arguments);
	}

	void seal(Seals seals, int line, Messages what, Object... arguments) {
		add(what, seals.file().getFileName() + ":" + line, Messages.Verifier_sealRemedy, arguments);
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
