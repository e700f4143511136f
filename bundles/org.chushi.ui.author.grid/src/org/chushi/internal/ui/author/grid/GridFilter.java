package org.chushi.internal.ui.author.grid;

import java.util.List;
import java.util.function.Predicate;

import org.chushi.content.Texts;
import org.chushi.model.Question;
import org.chushi.ui.author.QuestionFilter;

/**
 * Which questions of a bank the table shows.
 *
 * @param words see {@link QuestionFilter}
 * @param type  name of the model class; empty for all
 * @param tag   empty for all
 */
record GridFilter(String words, String type, String tag, Work work) {

	static final GridFilter ALL = new GridFilter("", "", "", Work.ALL);

	/** What is still to be done about a question. */
	enum Work {
		ALL(Messages.GridFilter_all), PROBLEMS(Messages.GridFilter_problems), ENGLISH(Messages.GridFilter_noEnglish), OUTDATED(Messages.GridFilter_outdated),
		EXPLANATION(Messages.GridFilter_noExplanation), COMPETENCY(Messages.GridFilter_noCompetency), TAG(Messages.GridFilter_untagged),
		WEAK(Messages.GridFilter_weak);

		private final Messages title;

		Work(Messages title) {
			this.title = title;
		}

		Messages title() {
			return title;
		}
	}

	/** What is known of questions beside the model. */
	interface Known {

		boolean wrong(Question question);

		/** Whether a language of one of its texts was changed and the other was not. */
		boolean outdated(Question question);

		boolean weak(Question question);
	}

	List<Question> of(List<Question> questions, Known known) {
		Predicate<Question> seen = new QuestionFilter(words, type).seen()
				.and(question -> (tag.isEmpty() || question.getTags().contains(tag)) && left(question, known));
		return questions.stream().filter(seen).toList();
	}

	private boolean left(Question question, Known known) {
		return switch (work) {
		case ALL -> true;
		case PROBLEMS -> known.wrong(question);
		case ENGLISH -> Words.en(question.getStem()).isBlank();
		case OUTDATED -> known.outdated(question);
		case EXPLANATION -> Texts.of(question.getExplanation()).blank();
		case COMPETENCY -> question.getCompetencies().isEmpty();
		case TAG -> question.getTags().isEmpty();
		case WEAK -> known.weak(question);
		};
	}
}
