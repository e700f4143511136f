package org.chushi.internal.ui.author;

import static org.chushi.model.ModelPackage.Literals.TYPING_DRILL;
import static org.chushi.model.ModelPackage.Literals.TYPING_DRILL__ACCURACY_PERCENT;
import static org.chushi.model.ModelPackage.Literals.TYPING_DRILL__CHARACTERS_PER_MINUTE;
import static org.chushi.model.ModelPackage.Literals.TYPING_DRILL__PASSAGE;
import static org.chushi.model.ModelPackage.Literals.TYPING_DRILL__SECONDS;

import org.chushi.ui.author.Part.Amount;
import org.chushi.ui.author.Part.Side;
import org.chushi.ui.author.Part.Words;
import org.chushi.ui.author.QuestionEditor;
import org.osgi.service.component.annotations.Component;

/** A text to be typed, how fast and how accurately. */
@Component(service = QuestionEditor.class)
public final class TypingDrillEditor extends DescribedEditor {

	public TypingDrillEditor() {
		super("typing-drill", TYPING_DRILL, Messages.TypingDrillEditor_purpose,
				new Words(TYPING_DRILL__PASSAGE, Messages.TypingDrillEditor_passage, true),
				Side.of(new Amount(TYPING_DRILL__CHARACTERS_PER_MINUTE, Messages.TypingDrillEditor_speed),
						new Amount(TYPING_DRILL__ACCURACY_PERCENT, Messages.TypingDrillEditor_accuracy),
						new Amount(TYPING_DRILL__SECONDS, Messages.TypingDrillEditor_seconds)));
	}
}
