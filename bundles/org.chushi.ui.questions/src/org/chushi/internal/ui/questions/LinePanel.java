package org.chushi.internal.ui.questions;

import org.chushi.questions.ReviewedQuestion;
import org.chushi.ui.Look;
import org.chushi.ui.questions.AnswerPanel;
import org.eclipse.swt.widgets.Composite;

/** Something short that is typed; after the end it stands as a whole. */
abstract class LinePanel implements AnswerPanel {

	@Override
	public void review(Composite parent, Look look, ReviewedQuestion question) {
		new StandLine(parent, look, Reviewed.standing(question), question.response().text());
		if (!question.score().full()) {
			Reviewed.told(parent, look, question, Messages.Reviewed_key);
		}
		Reviewed.remarks(parent, look, question);
	}
}
