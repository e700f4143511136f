package org.chushi.assessment;

import java.time.Instant;

import org.chushi.core.Bilingual;
import org.chushi.questions.QuestionType;

/**
 * An answer that somebody has to mark. Whose it is, is not said.
 *
 * @param task    stands for the answer
 * @param paper   title
 * @param type    id of the {@link QuestionType}
 * @param ended   when it was handed in
 * @param marks   given so far, by others
 * @param wanted  in all, as far as is known now
 * @param decides two marks are too far apart, and this one will count
 */
public record MarkingTask(String task, Bilingual paper, String type, Bilingual stem, Instant ended, int marks, int wanted,
		boolean decides) {
}
