package org.chushi.internal.ui.author;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.chushi.content.Texts;
import org.chushi.model.Question;

/**
 * Which questions of a bank are seen: all these words are in stem, explanation, code or tags, whatever their capitals and
 * widths, and they are of this class.
 *
 * @param type name of the model class; empty for all
 */
record QuestionFilter(String words, String type) {

	static final QuestionFilter ALL = new QuestionFilter("", "");

	List<Question> of(List<Question> questions) {
		List<String> wanted = Stream.of(plain(words).split("\\s+")).filter(w -> !w.isEmpty()).toList();
		return wanted.isEmpty() && type.isEmpty() ? List.copyOf(questions)
				: questions.stream().filter(q -> type.isEmpty() || q.eClass().getName().equals(type))
						.filter(q -> wanted.isEmpty() || says(q, wanted)).toList();
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
