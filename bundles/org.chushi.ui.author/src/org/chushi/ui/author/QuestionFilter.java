package org.chushi.ui.author;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.chushi.content.Texts;
import org.chushi.model.Question;

/**
 * Which questions of a bank are seen: all these words are in stem, explanation, code or tags, whatever their capitals and
 * widths, and they are of this class.
 *
 * @param type name of the model class; empty for all
 */
public record QuestionFilter(String words, String type) {

	public static final QuestionFilter ALL = new QuestionFilter("", "");

	public List<Question> of(List<Question> questions) {
		return equals(ALL) ? List.copyOf(questions) : questions.stream().filter(seen()).toList();
	}

	/** Made once for many questions. */
	public Predicate<Question> seen() {
		List<String> wanted = Stream.of(plain(words).split("\\s+")).filter(w -> !w.isEmpty()).toList();
		return question -> (type.isEmpty() || question.eClass().getName().equals(type)) && (wanted.isEmpty() || says(question, wanted));
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
