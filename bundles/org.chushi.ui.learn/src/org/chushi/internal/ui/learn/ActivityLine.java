package org.chushi.internal.ui.learn;

import java.util.Locale;

import org.chushi.core.Bilingual;
import org.chushi.model.ActivityKind;
import org.chushi.people.Role;
import org.chushi.training.Activities.Activity;
import org.chushi.training.Path.State;
import org.chushi.training.Path.StepState;
import org.chushi.ui.Status;

/**
 * An activity of the programme, as a newcomer sees it.
 *
 * @param confirmedBy role that confirms it
 * @param interview   recorded by the lead; nothing to hand in
 * @param later       behind a gate that is still shut
 * @param evidence    as handed in; empty while nothing is
 * @param confirmer   name of who confirmed it; empty while nobody did
 */
record ActivityLine(String step, Bilingual title, Bilingual summary, int day, ActivityKind kind, Role confirmedBy,
		boolean optional, boolean interview, boolean later, boolean done, String evidence, String confirmer, String note) {

	/** @param activity what was recorded; with an empty evidence when nothing was */
	static ActivityLine of(StepState step, ActivityKind kind, Role confirmedBy, boolean interview, Activity activity,
			String confirmer) {
		return new ActivityLine(step.id(), step.title(), step.summary(), step.day(), kind, confirmedBy, step.optional(),
				interview, step.state() == State.SHUT, step.state() == State.DONE || activity.isConfirmed(),
				activity.evidence(), confirmer, activity.note());
	}

	boolean waiting() {
		return !done && !evidence.isEmpty();
	}

	/** Whether the newcomer may write now. */
	boolean writable() {
		return !done && !interview && !later;
	}

	Status status() {
		return done ? Status.GOOD : waiting() ? Status.WAIT : Status.INFO;
	}

	Bilingual state() {
		if (done) {
			return confirmer.isEmpty() ? Messages.ActivityLine_done.text() : Messages.ActivityLine_doneBy.text(confirmer);
		}
		return later ? Messages.ActivityLine_later.text()
				: interview ? Messages.ActivityLine_interview.text(role())
						: waiting() ? Messages.ActivityLine_waiting.text(role())
								: (optional ? Messages.ActivityLine_optional : Messages.ActivityLine_open).text();
	}

	/** Who confirms it, as a word within a sentence. */
	Bilingual role() {
		return new Bilingual(confirmedBy.title().zh(), confirmedBy.title().en().toLowerCase(Locale.ENGLISH));
	}

	String icon() {
		return switch (kind) {
		case ICE_BREAKING -> "chat";
		case SENIOR_LEADS_JUNIOR -> "mentor";
		case VALUES_INTERVIEW -> "people";
		case VISIT -> "eye";
		case SHARING -> "star";
		case DRILL -> "headset";
		};
	}
}
