package org.chushi.internal.ui.author;

import static org.chushi.model.ModelPackage.Literals.FOREIGN_QUESTION;
import static org.chushi.model.ModelPackage.Literals.FOREIGN_QUESTION__FORMAT;
import static org.chushi.model.ModelPackage.Literals.FOREIGN_QUESTION__KIND;
import static org.chushi.model.ModelPackage.Literals.FOREIGN_QUESTION__SOURCE;

import org.chushi.ui.author.Part.Hint;
import org.chushi.ui.author.Part.Shown;
import org.chushi.ui.author.Part.Side;
import org.chushi.ui.author.QuestionEditor;
import org.osgi.service.component.annotations.Component;

/** A question of a kind the program does not know: its source is shown and kept as it is. */
@Component(service = QuestionEditor.class)
public final class ForeignEditor extends DescribedEditor {

	public ForeignEditor() {
		super("foreign", FOREIGN_QUESTION, Messages.ForeignEditor_purpose,
				new Hint(Messages.ForeignEditor_hint), Side.of(new Shown(FOREIGN_QUESTION__FORMAT, Messages.ForeignEditor_format),
						new Shown(FOREIGN_QUESTION__KIND, Messages.ForeignEditor_kind)),
				new Shown(FOREIGN_QUESTION__SOURCE, Messages.ForeignEditor_source));
	}

	@Override
	public boolean begins() {
		return false;
	}
}
