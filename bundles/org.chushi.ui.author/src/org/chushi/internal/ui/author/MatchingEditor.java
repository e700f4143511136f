package org.chushi.internal.ui.author;

import static org.chushi.model.ModelPackage.Literals.DISTRACTOR;
import static org.chushi.model.ModelPackage.Literals.DISTRACTOR__TEXT;
import static org.chushi.model.ModelPackage.Literals.MATCHING_QUESTION;
import static org.chushi.model.ModelPackage.Literals.MATCHING_QUESTION__CREDIT;
import static org.chushi.model.ModelPackage.Literals.MATCHING_QUESTION__DISTRACTORS;
import static org.chushi.model.ModelPackage.Literals.MATCHING_QUESTION__PAIRS;
import static org.chushi.model.ModelPackage.Literals.MATCH_PAIR;
import static org.chushi.model.ModelPackage.Literals.MATCH_PAIR__LEFT;
import static org.chushi.model.ModelPackage.Literals.MATCH_PAIR__RIGHT;

import org.chushi.ui.author.Kind;
import org.chushi.ui.author.Part.Several;
import org.chushi.ui.author.Part.Words;
import org.chushi.ui.author.QuestionEditor;
import org.osgi.service.component.annotations.Component;

/** Pairs, and right sides that belong to none. */
@Component(service = QuestionEditor.class)
public final class MatchingEditor extends DescribedEditor {

	public MatchingEditor() {
		super("matching", MATCHING_QUESTION, Messages.MatchingEditor_purpose,
				new Several(MATCHING_QUESTION__PAIRS, Messages.MatchingEditor_pairs,
						Kind.of(MATCH_PAIR, Messages.MatchingEditor_pair, Messages.MatchingEditor_addPair,
								new Words(MATCH_PAIR__LEFT, Messages.MatchingEditor_left, false),
								new Words(MATCH_PAIR__RIGHT, Messages.MatchingEditor_right, false))),
				new Several(MATCHING_QUESTION__DISTRACTORS, Messages.MatchingEditor_distractors,
						Kind.of(DISTRACTOR, Messages.MatchingEditor_distractor, Messages.MatchingEditor_addDistractor,
								new Words(DISTRACTOR__TEXT, Messages.Kinds_text, false))),
				Kinds.credit(MATCHING_QUESTION__CREDIT));
	}
}
