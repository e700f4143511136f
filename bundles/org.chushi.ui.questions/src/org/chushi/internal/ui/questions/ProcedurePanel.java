package org.chushi.internal.ui.questions;

import org.chushi.core.Bilingual;
import org.chushi.questions.Bodies;
import org.chushi.questions.TypeData;
import org.chushi.ui.questions.AnswerPanel;
import org.osgi.service.component.annotations.Component;

/** The steps of a procedure, after what has happened. */
@Component(service = AnswerPanel.class)
public final class ProcedurePanel extends SequencePanel {

	@Override
	public String renderer() {
		return "order-procedure";
	}

	@Override
	public Bilingual hint() {
		return Messages.ProcedurePanel_hint.text();
	}

	@Override
	Bilingual situation(TypeData body) {
		return body.as(Bodies.Procedure.class).situation();
	}
}
