package org.chushi.analysis;

import java.util.OptionalDouble;

import org.chushi.core.Bilingual;
import org.chushi.psychometrics.DistractorTable;
import org.chushi.questions.AnswerClass;

/**
 * How often an answer was given, by how able people are on the other questions.
 *
 * @param answer id of the {@link AnswerClass}: an option is called as in the content, however it was shuffled
 * @param right  whether it belongs to the key
 * @param share  of all, 0 to 1
 * @param lower  share among the lower 27 %
 * @param middle share among the middle
 * @param upper  share among the upper 27 %
 * @param rest   correlation of giving it with the points on the other questions
 */
public record AnswerCount(String answer, Bilingual text, boolean right, int people, OptionalDouble share,
		OptionalDouble lower, OptionalDouble middle, OptionalDouble upper, OptionalDouble rest) {

	/** What the answer is called and its words, as {@link AnswerClass#said}. */
	public Bilingual said() {
		return new AnswerClass(answer, text, right).said();
	}

	/** A row of a table with the words of its answer. */
	public static AnswerCount of(AnswerClass answer, DistractorTable.Row row) {
		return new AnswerCount(answer.id(), answer.text(), answer.right(), row.people(), row.share(), row.lower(),
				row.middle(), row.upper(), row.rest());
	}
}
