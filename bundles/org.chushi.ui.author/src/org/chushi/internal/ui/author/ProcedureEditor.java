package org.chushi.internal.ui.author;

import static org.chushi.model.ModelPackage.Literals.ORDERING__CREDIT;
import static org.chushi.model.ModelPackage.Literals.ORDERING__ITEMS;
import static org.chushi.model.ModelPackage.Literals.PROCEDURE_ORDERING;
import static org.chushi.model.ModelPackage.Literals.PROCEDURE_ORDERING__SITUATION;

import org.chushi.ui.author.Part.Hint;
import org.chushi.ui.author.Part.Several;
import org.chushi.ui.author.Part.Words;
import org.chushi.ui.author.QuestionEditor;
import org.osgi.service.component.annotations.Component;

/** Steps of a procedure in their right order, after what has happened. */
@Component(service = QuestionEditor.class)
public final class ProcedureEditor extends DescribedEditor {

	public ProcedureEditor() {
		super("order-procedure", PROCEDURE_ORDERING, Messages.ProcedureEditor_purpose,
				new Words(PROCEDURE_ORDERING__SITUATION, Messages.ProcedureEditor_situation, true), new Hint(Messages.Kinds_orderHint),
				new Several(ORDERING__ITEMS, Messages.ProcedureEditor_steps, Kinds.item()), Kinds.credit(ORDERING__CREDIT));
	}
}
