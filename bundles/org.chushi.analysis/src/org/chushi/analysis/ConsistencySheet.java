package org.chushi.analysis;

import java.util.Optional;

import org.chushi.questions.ExamQuestion;

/**
 * A round as who answers it sees it.
 *
 * @param question asked now, as in an exam: nothing of its key is in it; none when all are answered
 */
public record ConsistencySheet(ConsistencyInvitation round, Optional<ExamQuestion> question) {
}
