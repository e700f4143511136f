package org.chushi.internal.ui.author;

import static org.chushi.model.ModelPackage.Literals.CHOICE_QUESTION__CHOICES;
import static org.chushi.model.ModelPackage.Literals.CHOICE_QUESTION__CREDIT;
import static org.chushi.model.ModelPackage.Literals.CHOICE_QUESTION__FIXED_ORDER;
import static org.chushi.model.ModelPackage.Literals.PICK_REPLY;
import static org.chushi.model.ModelPackage.Literals.PICK_REPLY__CHAT;

import org.chushi.ui.author.Part.Flag;
import org.chushi.ui.author.Part.Hint;
import org.chushi.ui.author.Part.Several;
import org.chushi.ui.author.Part.Side;
import org.chushi.ui.author.QuestionEditor;
import org.osgi.service.component.annotations.Component;

/** A chat so far, and replies with what each does to the customer. */
@Component(service = QuestionEditor.class)
public final class PickReplyEditor extends DescribedEditor {

	public PickReplyEditor() {
		super("pick-reply", PICK_REPLY, Messages.PickReplyEditor_purpose,
				Kinds.chat(PICK_REPLY__CHAT), new Hint(Messages.PickReplyEditor_hint),
				new Several(CHOICE_QUESTION__CHOICES, Messages.PickReplyEditor_replies, Kinds.reply()),
				Side.of(Kinds.credit(CHOICE_QUESTION__CREDIT), new Flag(CHOICE_QUESTION__FIXED_ORDER, Messages.Kinds_fixedOrder, false)));
	}
}
