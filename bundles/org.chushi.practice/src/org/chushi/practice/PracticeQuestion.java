package org.chushi.practice;

import org.chushi.questions.ExamQuestion;

/**
 * The question asked now; nothing of its key is in it.
 *
 * @param question   as in an exam, so that the same widgets show it
 * @param again      it was answered wrong in this round and comes once more
 * @param keyChanged its key was put right since the person learned it, so that it is learned anew
 */
public record PracticeQuestion(ExamQuestion question, boolean again, boolean keyChanged) {
}
