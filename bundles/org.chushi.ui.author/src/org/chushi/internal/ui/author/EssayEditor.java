package org.chushi.internal.ui.author;

import static org.chushi.model.ModelPackage.Literals.ESSAY;
import static org.chushi.model.ModelPackage.Literals.WRITTEN__SAMPLE;

import org.chushi.ui.author.Part.Words;
import org.chushi.ui.author.QuestionEditor;
import org.osgi.service.component.annotations.Component;

/** A text in one's own words, marked by a rubric. */
@Component(service = QuestionEditor.class)
public final class EssayEditor extends DescribedEditor {

	public EssayEditor() {
		super("essay", ESSAY, Messages.EssayEditor_purpose,
				Kinds.rubric(), Kinds.length(), new Words(WRITTEN__SAMPLE, Messages.Kinds_sample, true));
	}
}
