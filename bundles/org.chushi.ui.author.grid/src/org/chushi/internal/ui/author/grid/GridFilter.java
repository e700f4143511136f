package org.chushi.internal.ui.author.grid;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.chushi.content.Texts;
import org.chushi.model.Question;

/**
 * Which questions of a bank the table shows.
 *
 * @param words all of them are in stem, explanation, code or tags, whatever their capitals and widths
 * @param type  name of the model class; empty for all
 * @param tag   empty for all
 */
record GridFilter(String words, String type, String tag, Work work) {

	static final GridFilter ALL = new GridFilter("", "", "", Work.ALL);

	/** What is still to be done about a question. */
	enum Work {
		ALL(Messages.GridFilter_all), PROBLEMS(Messages.GridFilter_problems), ENGLISH(Messages.GridFilter_noEnglish),
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

		boolean weak(Question question);
	}

	List<Question> of(List<Question> questions, Known known) {
		List<String> wanted = Stream.of(plain(words).split("\\s+")).filter(w -> !w.isEmpty()).toList();
		Predicate<Question> seen = question -> (type.isEmpty() || question.eClass().getName().equals(type))
				&& (tag.isEmpty() || question.getTags().contains(tag)) && left(question, known)
				&& (wanted.isEmpty() || says(question, wanted));
		return questions.stream().filter(seen).toList();
	}

	private boolean left(Question question, Known known) {
		return switch (work) {
		case ALL -> true;
		case PROBLEMS -> known.wrong(question);
		case ENGLISH -> Words.en(question.getStem()).isBlank();
		case EXPLANATION -> Texts.of(question.getExplanation()).blank();
		case COMPETENCY -> question.getCompetencies().isEmpty();
		case TAG -> question.getTags().isEmpty();
		case WEAK -> known.weak(question);
		};
	}

	private static boolean says(Question question, List<String> wanted) {
		String text = plain(Texts.of(question.getStem()).toString() + '\n' + Texts.of(question.getExplanation()) + '\n'
				+ (question.getCode() == null ? "" : question.getCode()) + '\n' + String.join("\n", question.getTags()));
		return wanted.stream().allMatch(text::contains);
	}

	private static String plain(String words) {
		return Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}
}
