package org.chushi.internal.ui.questions;

import org.chushi.core.Bilingual;
import org.chushi.questions.Bodies;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.ui.Look;
import org.chushi.ui.questions.AnswerPanel;
import org.chushi.ui.questions.Answering;
import org.chushi.ui.questions.Asking;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** A longer text, marked by people. */
@Component
public final class EssayPanel implements AnswerPanel {

	@Override
	public String renderer() {
		return "essay";
	}

	@Override
	public Bilingual hint() {
		return Messages.EssayPanel_hint.text();
	}

	@Override
	public Answering open(Composite parent, Asking asking) {
		Bodies.Writing body = asking.question().body().as(Bodies.Writing.class);
		return new Writing(parent, asking, body.fewest(), body.most(), Messages.EssayPanel_label);
	}

	@Override
	public void review(Composite parent, Look look, ReviewedQuestion question) {
		Bodies.Writing body = question.body().as(Bodies.Writing.class);
		Reviewed.unanswered(parent, look, question);
		Written.show(parent, look, question.response().text(), body.fewest(), body.most());
		Reviewed.remarks(parent, look, question);
		Reviewed.marks(parent, look, question);
		Reviewed.told(parent, look, question, Messages.Reviewed_sample);
	}
}
