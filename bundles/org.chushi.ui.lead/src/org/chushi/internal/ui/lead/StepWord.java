package org.chushi.internal.ui.lead;

import org.chushi.core.Phrase;
import org.chushi.training.Path.LessonLine;
import org.chushi.training.Path.StepState;
import org.chushi.ui.Status;

/** How a step of a newcomer stands, in a word. */
record StepWord(Status status, Phrase words) {

	static StepWord of(StepState step) {
		return switch (step.state()) {
		case DONE -> new StepWord(Status.GOOD, Messages.StepWord_done);
		case SHUT -> new StepWord(Status.INFO, Messages.StepWord_locked);
		case LATER -> new StepWord(Status.WAIT, Messages.StepWord_waits);
		case NOW -> begun(step) ? new StepWord(Status.WAIT, Messages.StepWord_now)
				: new StepWord(Status.INFO, step.optional() ? Messages.StepWord_optional : Messages.StepWord_fresh);
		};
	}

	private static boolean begun(StepState step) {
		return step.done() > 0 || step.lessons().stream().mapToInt(LessonLine::percent).sum() > 0;
	}
}
