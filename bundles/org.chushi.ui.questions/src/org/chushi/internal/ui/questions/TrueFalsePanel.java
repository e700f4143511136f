package org.chushi.internal.ui.questions;

import org.chushi.core.Bilingual;
import org.chushi.ui.questions.AnswerPanel;
import org.osgi.service.component.annotations.Component;

/** True or false. */
@Component(service = AnswerPanel.class)
public final class TrueFalsePanel extends ChoicePanel {

	@Override
	public String renderer() {
		return "true-false";
	}

	@Override
	public Bilingual hint() {
		return Messages.TrueFalsePanel_hint.text();
	}

	@Override
	boolean several() {
		return false;
	}
}
