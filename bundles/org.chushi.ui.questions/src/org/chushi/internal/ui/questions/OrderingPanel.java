package org.chushi.internal.ui.questions;

import org.chushi.core.Bilingual;
import org.chushi.questions.TypeData;
import org.chushi.ui.questions.AnswerPanel;
import org.osgi.service.component.annotations.Component;

/** Things in their order. */
@Component(service = AnswerPanel.class)
public final class OrderingPanel extends SequencePanel {

	@Override
	public String renderer() {
		return "ordering";
	}

	@Override
	public Bilingual hint() {
		return Messages.OrderingPanel_hint.text();
	}

	@Override
	Bilingual situation(TypeData body) {
		return Bilingual.same("");
	}
}
