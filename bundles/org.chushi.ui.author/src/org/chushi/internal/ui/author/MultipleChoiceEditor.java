package org.chushi.internal.ui.author;

import static org.chushi.model.ModelPackage.Literals.CHOICE_QUESTION__CHOICES;
import static org.chushi.model.ModelPackage.Literals.CHOICE_QUESTION__CREDIT;
import static org.chushi.model.ModelPackage.Literals.CHOICE_QUESTION__FIXED_ORDER;
import static org.chushi.model.ModelPackage.Literals.MULTIPLE_CHOICE;

import org.chushi.ui.author.Part.Flag;
import org.chushi.ui.author.Part.Several;
import org.chushi.ui.author.Part.Side;
import org.chushi.ui.author.QuestionEditor;
import org.osgi.service.component.annotations.Component;

/** Options of which several may be right. */
@Component(service = QuestionEditor.class)
public final class MultipleChoiceEditor extends DescribedEditor {

	public MultipleChoiceEditor() {
		super("multiple-choice", MULTIPLE_CHOICE, Messages.MultipleChoiceEditor_purpose,
				new Several(CHOICE_QUESTION__CHOICES, Messages.Kinds_choices, Kinds.choice(false)),
				Side.of(Kinds.credit(CHOICE_QUESTION__CREDIT), new Flag(CHOICE_QUESTION__FIXED_ORDER, Messages.Kinds_fixedOrder, false)));
	}
}
