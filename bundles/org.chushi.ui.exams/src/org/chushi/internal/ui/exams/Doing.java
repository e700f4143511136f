package org.chushi.internal.ui.exams;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.chushi.core.Phrase;
import org.chushi.core.Result;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Field;
import org.chushi.ui.Look;
import org.chushi.ui.PageContext;

/** Use cases called from a dialog. */
final class Doing {

	private Doing() {
	}

	/** A refusal is said in the dialog, where it can be mended; nothing typed is lost. */
	static <T> void of(PageContext ctx, Dialogs.Attempt attempt, Phrase doing, Callable<Result<T>> work, Consumer<T> then) {
		ctx.background(doing.text(), work, result -> {
			switch (result) {
			case Result.Done<T> done -> {
				attempt.done();
				then.accept(done.value());
			}
			case Result.Refused<T> refused -> attempt.refused(refused);
			}
		});
	}

	/** Says at a field what is wrong with it. @return false */
	static boolean wrong(Look look, Field field, Phrase why, Object... arguments) {
		field.error(look.t(why, arguments));
		field.setFocus();
		return false;
	}
}
