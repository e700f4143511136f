package org.chushi.internal.ui.questions;

import org.chushi.core.Bilingual;
import org.chushi.ui.questions.AnswerPanel;
import org.osgi.service.component.annotations.Component;

/** Several of several options. */
@Component(service = AnswerPanel.class)
public final class MultipleChoicePanel extends ChoicePanel {

	@Override
	public String renderer() {
		return "multiple-choice";
	}

	@Override
	public Bilingual hint() {
		return Messages.MultipleChoicePanel_hint.text();
	}

	@Override
	boolean several() {
		return true;
	}
}
