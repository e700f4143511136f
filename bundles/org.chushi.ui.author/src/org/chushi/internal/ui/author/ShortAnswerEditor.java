package org.chushi.internal.ui.author;

import static org.chushi.model.ModelPackage.Literals.SHORT_ANSWER;
import static org.chushi.model.ModelPackage.Literals.SHORT_ANSWER__ANSWERS;

import org.chushi.ui.author.Part.Several;
import org.chushi.ui.author.QuestionEditor;
import org.osgi.service.component.annotations.Component;

/** What may be typed. */
@Component(service = QuestionEditor.class)
public final class ShortAnswerEditor extends DescribedEditor {

	public ShortAnswerEditor() {
		super("short-answer", SHORT_ANSWER, Messages.ShortAnswerEditor_purpose,
				new Several(SHORT_ANSWER__ANSWERS, Messages.ShortAnswerEditor_answers, Kinds.accepted()), Kinds.tolerant());
	}
}
