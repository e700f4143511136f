package org.chushi.internal.ui.author;

import static org.chushi.model.ModelPackage.Literals.TRUE_FALSE;
import static org.chushi.model.ModelPackage.Literals.TRUE_FALSE__ANSWER;
import static org.chushi.model.ModelPackage.Literals.TRUE_FALSE__FEEDBACK_FALSE;
import static org.chushi.model.ModelPackage.Literals.TRUE_FALSE__FEEDBACK_TRUE;

import java.util.List;

import org.chushi.ui.author.Part.Fold;
import org.chushi.ui.author.Part.Pick;
import org.chushi.ui.author.Part.Words;
import org.chushi.ui.author.QuestionEditor;
import org.osgi.service.component.annotations.Component;

/** A statement that holds or does not. */
@Component(service = QuestionEditor.class)
public final class TrueFalseEditor extends DescribedEditor {

	public TrueFalseEditor() {
		super("true-false", TRUE_FALSE, Messages.TrueFalseEditor_purpose,
				new Pick(TRUE_FALSE__ANSWER, Messages.TrueFalseEditor_answer, List.of(
						new Pick.Option(true, Messages.TrueFalseEditor_true), new Pick.Option(false, Messages.TrueFalseEditor_false))),
				Fold.of(Messages.Kinds_feedbacks, new Words(TRUE_FALSE__FEEDBACK_TRUE, Messages.TrueFalseEditor_feedbackTrue, false),
						new Words(TRUE_FALSE__FEEDBACK_FALSE, Messages.TrueFalseEditor_feedbackFalse, false)));
	}
}
