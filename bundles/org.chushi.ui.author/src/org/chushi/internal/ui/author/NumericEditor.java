package org.chushi.internal.ui.author;

import static org.chushi.model.ModelPackage.Literals.NUMERIC_QUESTION;
import static org.chushi.model.ModelPackage.Literals.NUMERIC_QUESTION__ANSWERS;
import static org.chushi.model.ModelPackage.Literals.NUMERIC_QUESTION__UNITS;
import static org.chushi.model.ModelPackage.Literals.NUMERIC_QUESTION__UNIT_PENALTY;
import static org.chushi.model.ModelPackage.Literals.NUMERIC_QUESTION__UNIT_USE;
import static org.chushi.model.ModelPackage.Literals.UNIT;
import static org.chushi.model.ModelPackage.Literals.UNIT__FACTOR;
import static org.chushi.model.ModelPackage.Literals.UNIT__SYMBOL;

import java.util.List;

import org.chushi.model.UnitUse;
import org.chushi.ui.author.Kind;
import org.chushi.ui.author.Part.Fold;
import org.chushi.ui.author.Part.Hint;
import org.chushi.ui.author.Part.Line;
import org.chushi.ui.author.Part.Pick;
import org.chushi.ui.author.Part.Several;
import org.chushi.ui.author.Part.Side;
import org.chushi.ui.author.QuestionEditor;
import org.osgi.service.component.annotations.Component;

/** Values, how far from them still counts, and units. */
@Component(service = QuestionEditor.class)
public final class NumericEditor extends DescribedEditor {

	public NumericEditor() {
		super("numeric", NUMERIC_QUESTION, Messages.NumericEditor_purpose,
				new Several(NUMERIC_QUESTION__ANSWERS, Messages.NumericEditor_answers, Kinds.value()),
				new Pick(NUMERIC_QUESTION__UNIT_USE, Messages.NumericEditor_unitUse, List.of(
						new Pick.Option(UnitUse.NONE, Messages.NumericEditor_unitNone),
						new Pick.Option(UnitUse.OPTIONAL, Messages.NumericEditor_unitOptional),
						new Pick.Option(UnitUse.REQUIRED, Messages.NumericEditor_unitRequired))),
				Fold.of(Messages.NumericEditor_units, new Hint(Messages.NumericEditor_unitHint),
						new Several(NUMERIC_QUESTION__UNITS, Messages.NumericEditor_units,
								Kind.of(UNIT, Messages.NumericEditor_unit, Messages.NumericEditor_addUnit,
										Side.of(new Line(UNIT__SYMBOL, Messages.NumericEditor_symbol),
												new Line(UNIT__FACTOR, Messages.NumericEditor_factor)))),
						new Line(NUMERIC_QUESTION__UNIT_PENALTY, Messages.NumericEditor_penalty)));
	}
}
