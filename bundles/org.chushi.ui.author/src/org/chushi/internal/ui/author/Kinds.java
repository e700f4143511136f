package org.chushi.internal.ui.author;

import static org.chushi.model.ModelPackage.Literals.*;

import java.util.List;
import java.util.Optional;

import org.chushi.model.AnswerMatch;
import org.chushi.model.Credit;
import org.chushi.model.Speaker;
import org.chushi.model.ToleranceKind;
import org.chushi.ui.author.Kind;
import org.chushi.ui.author.Part;
import org.chushi.ui.author.Part.Amount;
import org.chushi.ui.author.Part.Flag;
import org.chushi.ui.author.Part.Fold;
import org.chushi.ui.author.Part.Hint;
import org.chushi.ui.author.Part.Key;
import org.chushi.ui.author.Part.Line;
import org.chushi.ui.author.Part.OwnWords;
import org.chushi.ui.author.Part.Pick;
import org.chushi.ui.author.Part.Pick.Option;
import org.chushi.ui.author.Part.Several;
import org.chushi.ui.author.Part.Side;
import org.chushi.ui.author.Part.Single;
import org.chushi.ui.author.Part.Words;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;

/** What the descriptions of several types share. */
final class Kinds {

	private Kinds() {
	}

	/** @param single whether only one of them can be right */
	static Kind choice(boolean single) {
		return Kind.of(CHOICE, Messages.Kinds_choice, Messages.Kinds_addChoice, new OwnWords(TEXT__ZH, TEXT__EN, Messages.Kinds_text, false),
				new Flag(CHOICE__CORRECT, Messages.Kinds_correct, single),
				Fold.of(Messages.Kinds_more, new Words(CHOICE__FEEDBACK, Messages.Kinds_feedback, false),
						Side.of(new Line(CHOICE__WEIGHT, Messages.Kinds_weight, Optional.of(Messages.Kinds_weightExample)),
								new Key(CHOICE__KEY, Messages.Kinds_key, ""))));
	}

	/** A choice whose feedback everybody who writes one has to think of. */
	static Kind reply() {
		return Kind.of(CHOICE, Messages.Kinds_reply, Messages.Kinds_addReply, new OwnWords(TEXT__ZH, TEXT__EN, Messages.Kinds_text, false),
				new Words(CHOICE__FEEDBACK, Messages.Kinds_effect, false), new Flag(CHOICE__CORRECT, Messages.Kinds_best, true),
				Fold.of(Messages.Kinds_weightAndKey,
						Side.of(new Line(CHOICE__WEIGHT, Messages.Kinds_weight, Optional.of(Messages.Kinds_weightExample)),
								new Key(CHOICE__KEY, Messages.Kinds_key, ""))));
	}

	static Kind item() {
		return Kind.of(ORDERING_ITEM, Messages.Kinds_item, Messages.Kinds_addItem, new OwnWords(TEXT__ZH, TEXT__EN, Messages.Kinds_text, false),
				Fold.of(Messages.Kinds_rankAndKey,
						Side.of(new Amount(ORDERING_ITEM__RANK, Messages.Kinds_rank), new Key(ORDERING_ITEM__KEY, Messages.Kinds_key, ""))));
	}

	static Kind accepted() {
		return Kind.of(ACCEPTED_ANSWER, Messages.Kinds_answer, Messages.Kinds_addAnswer,
				Side.of(new Line(ACCEPTED_ANSWER__TEXT, Messages.Kinds_typed),
						new Pick(ACCEPTED_ANSWER__MATCH, Messages.Kinds_match, List.of(new Option(AnswerMatch.LITERAL, Messages.Kinds_literal),
								new Option(AnswerMatch.WILDCARD, Messages.Kinds_wildcard),
								new Option(AnswerMatch.REGULAR_EXPRESSION, Messages.Kinds_regular)))),
				Fold.of(Messages.Kinds_more, new Line(ACCEPTED_ANSWER__WEIGHT, Messages.Kinds_weight, Optional.of(Messages.Kinds_weightExample)),
						new Words(ACCEPTED_ANSWER__FEEDBACK, Messages.Kinds_feedback, false)));
	}

	static Kind value() {
		return Kind.of(NUMERIC_ANSWER, Messages.Kinds_value, Messages.Kinds_addValue,
				Side.of(new Line(NUMERIC_ANSWER__VALUE, Messages.Kinds_number, Optional.of(Messages.Kinds_numberExample)),
						new Line(NUMERIC_ANSWER__TOLERANCE, Messages.Kinds_tolerance),
						new Pick(NUMERIC_ANSWER__TOLERANCE_KIND, Messages.Kinds_toleranceKind,
								List.of(new Option(ToleranceKind.ABSOLUTE, Messages.Kinds_absolute),
										new Option(ToleranceKind.RELATIVE, Messages.Kinds_relative),
										new Option(ToleranceKind.SIGNIFICANT_FIGURES, Messages.Kinds_figures)))),
				Fold.of(Messages.Kinds_more, new Line(NUMERIC_ANSWER__WEIGHT, Messages.Kinds_weight, Optional.of(Messages.Kinds_weightExample)),
						new Words(NUMERIC_ANSWER__FEEDBACK, Messages.Kinds_feedback, false)));
	}

	static Part chat(EReference of) {
		return new Several(of, Messages.Kinds_chat, Kind.of(CHAT_MESSAGE, Messages.Kinds_message, Messages.Kinds_addMessage,
				Side.of(new Pick(CHAT_MESSAGE__SPEAKER, Messages.Kinds_speaker, List.of(new Option(Speaker.CUSTOMER, Messages.Kinds_customer),
						new Option(Speaker.AGENT, Messages.Kinds_agent), new Option(Speaker.SYSTEM, Messages.Kinds_system))),
						new Line(CHAT_MESSAGE__AT, Messages.Kinds_at, Optional.of(Messages.Kinds_atExample)),
						new Key(CHAT_MESSAGE__KEY, Messages.Kinds_key, "m")),
				new OwnWords(TEXT__ZH, TEXT__EN, Messages.Kinds_text, false)));
	}

	static Part credit(EAttribute of) {
		return new Pick(of, Messages.Kinds_credit, List.of(new Option(Credit.ALL_OR_NOTHING, Messages.Kinds_allOrNothing),
				new Option(Credit.PARTIAL, Messages.Kinds_partial), new Option(Credit.WEIGHTED, Messages.Kinds_weighted)));
	}

	static Part tolerant() {
		return Fold.of(Messages.Kinds_comparing, new Hint(Messages.Kinds_comparingHint),
				new Flag(TOLERANT__CASE_SENSITIVE, Messages.Kinds_caseSensitive, false),
				new Flag(TOLERANT__EXACT_WIDTH, Messages.Kinds_exactWidth, false),
				new Flag(TOLERANT__EXACT_SCRIPT, Messages.Kinds_exactScript, false),
				new Flag(TOLERANT__EXACT_SPACES, Messages.Kinds_exactSpaces, false));
	}

	static Part rubric() {
		Kind level = Kind.of(LEVEL, Messages.Kinds_level, Messages.Kinds_addLevel, new Amount(LEVEL__POINTS, Messages.Kinds_points),
				new Words(LEVEL__TEXT, Messages.Kinds_levelText, false));
		Kind criterion = Kind.of(CRITERION, Messages.Kinds_criterion, Messages.Kinds_addCriterion,
				new Words(TITLED__TITLE, Messages.Kinds_title, false),
				new Several(CRITERION__LEVELS, Messages.Kinds_levels, level),
				Fold.of(Messages.Kinds_summaryAndCode, new Words(TITLED__SUMMARY, Messages.Kinds_summary, false),
						new Line(ELEMENT__CODE, Messages.Kinds_code)));
		return new Single(WRITTEN__RUBRIC, Messages.Kinds_rubric, Kind.of(RUBRIC, Messages.Kinds_rubric, Messages.Kinds_addRubric,
				new Words(TITLED__TITLE, Messages.Kinds_title, false), new Several(RUBRIC__CRITERIA, Messages.Kinds_criteria, criterion),
				Fold.of(Messages.Kinds_summaryAndCode, new Words(TITLED__SUMMARY, Messages.Kinds_summary, false),
						new Line(ELEMENT__CODE, Messages.Kinds_code))));
	}

	static Part length() {
		return Side.of(new Amount(WRITTEN__FEWEST, Messages.Kinds_fewest), new Amount(WRITTEN__MOST, Messages.Kinds_most));
	}
}
