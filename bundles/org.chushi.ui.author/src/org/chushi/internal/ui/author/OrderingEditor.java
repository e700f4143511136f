package org.chushi.internal.ui.author;

import static org.chushi.model.ModelPackage.Literals.ORDERING;
import static org.chushi.model.ModelPackage.Literals.ORDERING__CREDIT;
import static org.chushi.model.ModelPackage.Literals.ORDERING__ITEMS;

import org.chushi.ui.author.Part.Hint;
import org.chushi.ui.author.Part.Several;
import org.chushi.ui.author.QuestionEditor;
import org.osgi.service.component.annotations.Component;

/** Items in their right order. */
@Component(service = QuestionEditor.class)
public final class OrderingEditor extends DescribedEditor {

	public OrderingEditor() {
		super("ordering", ORDERING, Messages.OrderingEditor_purpose,
				new Hint(Messages.Kinds_orderHint), new Several(ORDERING__ITEMS, Messages.OrderingEditor_items, Kinds.item()),
				Kinds.credit(ORDERING__CREDIT));
	}
}
