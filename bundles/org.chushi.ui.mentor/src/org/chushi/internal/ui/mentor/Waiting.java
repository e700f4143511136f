package org.chushi.internal.ui.mentor;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chushi.core.Bilingual;
import org.chushi.training.Activities;
import org.chushi.training.Activities.Activity;
import org.chushi.training.Pairings.Barred;

/**
 * Activities that wait for the caller.
 *
 * @param items  oldest first
 * @param barred why the caller may not act as a mentor at present, for whom they guide
 */
record Waiting(List<Item> items, Optional<Barred> barred) {

	/**
	 * One of them.
	 *
	 * @param sheet to be filled in for it
	 */
	record Item(Activity activity, String name, Optional<Sheet> sheet) {

		String key() {
			return activity.person() + "/" + activity.step();
		}

		/** Why it cannot be confirmed like this, if anything. */
		Optional<Bilingual> problem(Answer answer) {
			if (answer.note().length() > Activities.NOTE_LENGTH) {
				return Optional.of(Messages.Form_note.text(answer.note().length(), Activities.NOTE_LENGTH));
			}
			return sheet.map(s -> s.with(answer.observed())).filter(filled -> !filled.passed())
					.map(filled -> Sheet.Verdict.of(filled).words());
		}
	}

	/** What was put in so far. */
	record Answer(Set<String> observed, String note) {
		static final Answer NONE = new Answer(Set.of(), "");

		Answer {
			observed = Set.copyOf(observed);
		}
	}
}
