package org.chushi.internal.ui.author;

import static org.chushi.model.ModelPackage.Literals.HOT_SPOT;
import static org.chushi.model.ModelPackage.Literals.HOT_SPOT__CORRECT;
import static org.chushi.model.ModelPackage.Literals.HOT_SPOT__FEEDBACK;
import static org.chushi.model.ModelPackage.Literals.HOT_SPOT__KEY;
import static org.chushi.model.ModelPackage.Literals.HOT_TEXT;
import static org.chushi.model.ModelPackage.Literals.HOT_TEXT__CREDIT;
import static org.chushi.model.ModelPackage.Literals.HOT_TEXT__PASSAGE;
import static org.chushi.model.ModelPackage.Literals.HOT_TEXT__PICKS;
import static org.chushi.model.ModelPackage.Literals.HOT_TEXT__SPOTS;

import org.chushi.ui.author.Kind;
import org.chushi.ui.author.Part.Amount;
import org.chushi.ui.author.Part.Flag;
import org.chushi.ui.author.Part.Fold;
import org.chushi.ui.author.Part.Hint;
import org.chushi.ui.author.Part.Key;
import org.chushi.ui.author.Part.Passage;
import org.chushi.ui.author.Part.Several;
import org.chushi.ui.author.Part.Side;
import org.chushi.ui.author.Part.Words;
import org.chushi.ui.author.QuestionEditor;
import org.osgi.service.component.annotations.Component;

/** A passage in which places are picked. */
@Component(service = QuestionEditor.class)
public final class HotTextEditor extends DescribedEditor {

	public HotTextEditor() {
		super("hot-text", HOT_TEXT, Messages.HotTextEditor_purpose,
				new Hint(Messages.HotTextEditor_hint),
				new Passage(HOT_TEXT__PASSAGE, Messages.GapFillEditor_passage, HOT_TEXT__SPOTS, true, spot()),
				new Several(HOT_TEXT__SPOTS, Messages.HotTextEditor_spots, spot()),
				Side.of(new Amount(HOT_TEXT__PICKS, Messages.HotTextEditor_picks), Kinds.credit(HOT_TEXT__CREDIT)));
	}

	private static Kind spot() {
		return Kind.of(HOT_SPOT, Messages.HotTextEditor_spot, Messages.HotTextEditor_addSpot,
				Side.of(new Key(HOT_SPOT__KEY, Messages.Kinds_key, "s"), new Flag(HOT_SPOT__CORRECT, Messages.Kinds_correct, false)),
				Fold.of(Messages.Kinds_feedback, new Words(HOT_SPOT__FEEDBACK, Messages.Kinds_feedback, false)));
	}
}
