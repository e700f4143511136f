package org.chushi.internal.ui.author;

import static org.chushi.model.ModelPackage.Literals.CONDUCT_RULE;
import static org.chushi.model.ModelPackage.Literals.CONDUCT_RULE__KEY;
import static org.chushi.model.ModelPackage.Literals.SPOT_VIOLATION;
import static org.chushi.model.ModelPackage.Literals.SPOT_VIOLATION__CHAT;
import static org.chushi.model.ModelPackage.Literals.SPOT_VIOLATION__CREDIT;
import static org.chushi.model.ModelPackage.Literals.SPOT_VIOLATION__RULES;
import static org.chushi.model.ModelPackage.Literals.SPOT_VIOLATION__VIOLATIONS;
import static org.chushi.model.ModelPackage.Literals.TEXT__EN;
import static org.chushi.model.ModelPackage.Literals.TEXT__ZH;
import static org.chushi.model.ModelPackage.Literals.VIOLATION;
import static org.chushi.model.ModelPackage.Literals.VIOLATION__MESSAGE;
import static org.chushi.model.ModelPackage.Literals.VIOLATION__RULE;
import static org.chushi.model.ModelPackage.Literals.VIOLATION__WHY;

import org.chushi.ui.author.Kind;
import org.chushi.ui.author.Part.Key;
import org.chushi.ui.author.Part.KeyOf;
import org.chushi.ui.author.Part.OwnWords;
import org.chushi.ui.author.Part.Several;
import org.chushi.ui.author.Part.Side;
import org.chushi.ui.author.Part.Words;
import org.chushi.ui.author.QuestionEditor;
import org.osgi.service.component.annotations.Component;

/** A transcript, rules, and which message breaks which. */
@Component(service = QuestionEditor.class)
public final class SpotViolationEditor extends DescribedEditor {

	public SpotViolationEditor() {
		super("spot-violation", SPOT_VIOLATION, Messages.SpotViolationEditor_purpose,
				Kinds.chat(SPOT_VIOLATION__CHAT),
				new Several(SPOT_VIOLATION__RULES, Messages.SpotViolationEditor_rules,
						Kind.of(CONDUCT_RULE, Messages.SpotViolationEditor_rule, Messages.SpotViolationEditor_addRule,
								new OwnWords(TEXT__ZH, TEXT__EN, Messages.Kinds_text, false),
								new Key(CONDUCT_RULE__KEY, Messages.Kinds_key, "r"))),
				new Several(SPOT_VIOLATION__VIOLATIONS, Messages.SpotViolationEditor_violations,
						Kind.of(VIOLATION, Messages.SpotViolationEditor_violation, Messages.SpotViolationEditor_addViolation,
								Side.of(new KeyOf(VIOLATION__MESSAGE, Messages.SpotViolationEditor_message, SPOT_VIOLATION__CHAT),
										new KeyOf(VIOLATION__RULE, Messages.SpotViolationEditor_broken, SPOT_VIOLATION__RULES)),
								new Words(VIOLATION__WHY, Messages.SpotViolationEditor_why, false))),
				Kinds.credit(SPOT_VIOLATION__CREDIT));
	}
}
