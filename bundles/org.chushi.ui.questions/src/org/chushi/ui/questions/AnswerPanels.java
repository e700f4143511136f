package org.chushi.ui.questions;

import org.chushi.questions.ExamQuestion;
import org.chushi.questions.ReviewedQuestion;

/** The panels that are there. A service. */
public interface AnswerPanels {

	/** The panel of this renderer id; a neutral one, which shows everything as text and asks nothing, when there is none. */
	AnswerPanel of(String renderer);

	/** The panel of the question's type. */
	AnswerPanel of(ExamQuestion question);

	/** The panel of the question's type. */
	AnswerPanel of(ReviewedQuestion question);
}
