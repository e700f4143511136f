package org.chushi.lessons;

import java.util.Objects;

import org.commonmark.node.CustomBlock;

/**
 * A question of a bank that is asked in the middle of a lesson and counts for nothing. Written as a fenced block whose
 * info string names it; the words inside are for other viewers, and are not shown here:
 *
 * <pre>
 * ```question 0192d5a0-0000-7000-8000-000000000001
 * Which of the two replies would you send?
 * ```
 * </pre>
 */
public final class CheckQuestion extends CustomBlock {

	/** First word of the info string. */
	public static final String WORD = "question";

	private final String question;
	private final String words;

	/**
	 * @param question as it is written; an id, if it is written well
	 * @param words    for other viewers
	 */
	public CheckQuestion(String question, String words) {
		this.question = Objects.requireNonNull(question);
		this.words = Objects.requireNonNull(words);
	}

	public String question() {
		return question;
	}

	public String words() {
		return words;
	}

	/** As it is written in a lesson, with a line end. @param words for other viewers: the stem, say */
	public static String markdown(String question, String words) {
		String plain = words.strip().replaceAll("(?m)^\\s*`{3,}", "");
		return "```" + WORD + " " + question + "\n" + (plain.isEmpty() ? "" : plain + "\n") + "```\n";
	}
}
