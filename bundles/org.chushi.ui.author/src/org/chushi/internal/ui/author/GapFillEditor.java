package org.chushi.internal.ui.author;

import static org.chushi.model.ModelPackage.Literals.GAP_FILL;
import static org.chushi.model.ModelPackage.Literals.GAP_FILL__GAPS;
import static org.chushi.model.ModelPackage.Literals.GAP_FILL__PASSAGE;
import static org.chushi.model.ModelPackage.Literals.GAP__KEY;
import static org.chushi.model.ModelPackage.Literals.GAP__SHARE;
import static org.chushi.model.ModelPackage.Literals.LIST_GAP;
import static org.chushi.model.ModelPackage.Literals.LIST_GAP__CHOICES;
import static org.chushi.model.ModelPackage.Literals.LIST_GAP__FIXED_ORDER;
import static org.chushi.model.ModelPackage.Literals.NUMBER_GAP;
import static org.chushi.model.ModelPackage.Literals.NUMBER_GAP__ANSWERS;
import static org.chushi.model.ModelPackage.Literals.TYPED_GAP;
import static org.chushi.model.ModelPackage.Literals.TYPED_GAP__ANSWERS;

import java.util.List;

import org.chushi.ui.author.Kind;
import org.chushi.ui.author.Part;
import org.chushi.ui.author.Part.Amount;
import org.chushi.ui.author.Part.Flag;
import org.chushi.ui.author.Part.Hint;
import org.chushi.ui.author.Part.Key;
import org.chushi.ui.author.Part.Passage;
import org.chushi.ui.author.Part.Several;
import org.chushi.ui.author.Part.Side;
import org.chushi.ui.author.QuestionEditor;
import org.osgi.service.component.annotations.Component;

/** A passage with gaps, filled by typing, from a list, or with a number. */
@Component(service = QuestionEditor.class)
public final class GapFillEditor extends DescribedEditor {

	public GapFillEditor() {
		super("gap-fill", GAP_FILL, Messages.GapFillEditor_purpose,
				new Hint(Messages.GapFillEditor_hint),
				new Passage(GAP_FILL__PASSAGE, Messages.GapFillEditor_passage, GAP_FILL__GAPS, false, typed()),
				new Several(GAP_FILL__GAPS, Messages.GapFillEditor_gaps, List.of(typed(),
						Kind.of(LIST_GAP, Messages.GapFillEditor_listed, Messages.GapFillEditor_addListed, head(),
								new Several(LIST_GAP__CHOICES, Messages.Kinds_choices, Kinds.choice(false)),
								new Flag(LIST_GAP__FIXED_ORDER, Messages.Kinds_fixedOrder, false)),
						Kind.of(NUMBER_GAP, Messages.GapFillEditor_number, Messages.GapFillEditor_addNumber, head(),
								new Several(NUMBER_GAP__ANSWERS, Messages.NumericEditor_answers, Kinds.value())))),
				Kinds.tolerant());
	}

	private static Kind typed() {
		return Kind.of(TYPED_GAP, Messages.GapFillEditor_typed, Messages.GapFillEditor_addTyped, head(),
				new Several(TYPED_GAP__ANSWERS, Messages.ShortAnswerEditor_answers, Kinds.accepted()));
	}

	private static Part head() {
		return Side.of(new Key(GAP__KEY, Messages.Kinds_key, "g"), new Amount(GAP__SHARE, Messages.GapFillEditor_share));
	}
}
