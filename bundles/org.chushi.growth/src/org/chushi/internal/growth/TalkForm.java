package org.chushi.internal.growth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.growth.Talk.Agreed;
import org.chushi.growth.Talk.Draft;
import org.chushi.growth.Talks;
import org.chushi.internal.growth.TalkEvents.Words;

/** Looks whether what was written of a talk is whole. */
final class TalkForm {

	private TalkForm() {
	}

	static Result<Words> sound(Draft draft, LocalDate today) {
		String topic = draft.topic().strip().replaceAll("\\R", " ");
		String cause = draft.cause().strip();
		List<Missing> missing = new ArrayList<>();
		lacks(topic, Messages.Talks_topic, Messages.Talks_topicNext, missing);
		lacks(cause, Messages.Talks_cause, Messages.Talks_causeNext, missing);
		if (!missing.isEmpty()) {
			return Result.refused(Messages.Talks_incomplete.text(), missing);
		}
		if (topic.length() > Talks.LONGEST_TOPIC || cause.length() > Talks.LONGEST_WORDS || draft.notes().strip().length() > Talks.LONGEST_WORDS) {
			return Result.refused(Messages.Talks_long.text(Integer.toString(Talks.LONGEST_TOPIC), Integer.toString(Talks.LONGEST_WORDS)));
		}
		if (draft.day().isAfter(today)) {
			return Result.refused(Messages.Talks_ahead.text());
		}
		if (draft.next().filter(n -> !n.isAfter(draft.day())).isPresent()) {
			return Result.refused(Messages.Talks_next.text());
		}
		return steps(draft).map(steps -> new Words(draft.day(), topic, cause, steps, draft.next().stream().toList(), draft.notes().strip()));
	}

	private static Result<List<TalkEvents.Agreed>> steps(Draft draft) {
		List<TalkEvents.Agreed> steps = new ArrayList<>();
		for (Agreed step : draft.steps()) {
			String words = step.words().strip();
			if (words.isEmpty() || words.length() > Talks.LONGEST_STEP) {
				return Result.refused(Messages.Talks_step.text(Integer.toString(Talks.LONGEST_STEP)));
			}
			if (step.by().isBefore(draft.day())) {
				return Result.refused(Messages.Talks_stepDay.text(words));
			}
			steps.add(new TalkEvents.Agreed(words, step.by()));
		}
		return steps.size() > Talks.MOST_STEPS ? Result.refused(Messages.Talks_manySteps.text(Talks.MOST_STEPS)) : Result.done(steps);
	}

	private static void lacks(String said, Messages what, Messages next, List<Missing> missing) {
		if (said.isEmpty()) {
			missing.add(new Missing(what.text(), Messages.Empty_have.text(), Messages.Empty_want.text(), next.text()));
		}
	}
}
