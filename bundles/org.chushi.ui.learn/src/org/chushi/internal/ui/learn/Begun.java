package org.chushi.internal.ui.learn;

import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Field;
import org.chushi.ui.Look;
import org.chushi.ui.PageContext;

/** Where is said what came of a try to start an exam. */
interface Begun {

	void done();

	/** @param code the exam is open to the person, only the code was not taken */
	void refused(Result.Refused<?> why, boolean code);

	/** On the page: nothing had to be typed. */
	static Begun on(PageContext ctx) {
		return new Begun() {
			@Override
			public void done() {
				// the exam takes the place of the page
			}

			@Override
			public void refused(Result.Refused<?> why, boolean code) {
				ctx.refused(why);
			}
		};
	}

	/** In the dialog in which a code was typed; it stays with the code, and what is wrong with that stands below it. */
	static Begun in(Dialogs.Attempt dialog, Field field, Look look) {
		return new Begun() {
			@Override
			public void done() {
				dialog.done();
			}

			@Override
			public void refused(Result.Refused<?> why, boolean code) {
				if (field.isDisposed()) {
					return;
				}
				if (code && why.missing().size() == 1) {
					Missing missing = why.missing().getFirst();
					field.error(look.t(Messages.OutlookView_codeWrong, missing.have(), missing.next()));
					field.setFocus();
					field.control().selectAll();
				} else {
					dialog.refused(why);
				}
			}
		};
	}
}
