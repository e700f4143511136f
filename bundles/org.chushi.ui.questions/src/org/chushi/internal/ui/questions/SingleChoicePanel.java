package org.chushi.internal.ui.questions;

import org.chushi.core.Bilingual;
import org.chushi.ui.questions.AnswerPanel;
import org.osgi.service.component.annotations.Component;

/** One of several options. */
@Component(service = AnswerPanel.class)
public final class SingleChoicePanel extends ChoicePanel {

	@Override
	public String renderer() {
		return "single-choice";
	}

	@Override
	public Bilingual hint() {
		return Messages.SingleChoicePanel_hint.text();
	}

	@Override
	boolean several() {
		return false;
	}
}
