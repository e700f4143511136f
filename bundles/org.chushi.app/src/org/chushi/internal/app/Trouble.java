package org.chushi.internal.app;

import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.ui.Look;
import org.chushi.ui.MissingList;
import org.chushi.ui.Notice;
import org.chushi.ui.Status;
import org.eclipse.swt.widgets.Composite;

/** Why something did not work before anybody is signed in, and what to do now. */
record Trouble(Bilingual what, List<Missing> missing, Bilingual next) {

	/** A bug: its details are in the log. */
	static Trouble inTheProgram() {
		return new Trouble(Messages.Door_failed.text(), List.of(), Messages.Door_failedNext.text());
	}

	/** Tells of it. UI thread only. */
	void on(Composite news, Look look) {
		Notice notice = new Notice(news, look, Status.STOP, look.t(what), "", look.t(next));
		if (!missing.isEmpty()) {
			new MissingList(notice.words(), look, missing);
		}
	}
}
