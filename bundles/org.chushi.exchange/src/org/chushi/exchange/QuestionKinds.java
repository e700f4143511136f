package org.chushi.exchange;

import static java.util.Map.entry;

import java.util.Map;

import org.chushi.model.ModelPackage.Literals;
import org.chushi.model.Question;
import org.eclipse.emf.ecore.EClass;

/** The ids of question types by the classes of the content model, as the question types themselves have them. */
public final class QuestionKinds {

	private static final Map<EClass, String> IDS = Map.ofEntries(entry(Literals.SINGLE_CHOICE, "single-choice"),
			entry(Literals.MULTIPLE_CHOICE, "multiple-choice"), entry(Literals.TRUE_FALSE, "true-false"),
			entry(Literals.ORDERING, "ordering"), entry(Literals.MATCHING_QUESTION, "matching"),
			entry(Literals.SHORT_ANSWER, "short-answer"), entry(Literals.NUMERIC_QUESTION, "numeric"),
			entry(Literals.GAP_FILL, "gap-fill"), entry(Literals.HOT_TEXT, "hot-text"), entry(Literals.ESSAY, "essay"),
			entry(Literals.PICK_REPLY, "pick-reply"), entry(Literals.SPOT_VIOLATION, "spot-violation"),
			entry(Literals.PROCEDURE_ORDERING, "order-procedure"), entry(Literals.REWRITE_REPLY, "rewrite-reply"),
			entry(Literals.TYPING_DRILL, "typing-drill"), entry(Literals.FOREIGN_QUESTION, "foreign"),
			entry(Literals.SEALED_QUESTION, "sealed"));

	private QuestionKinds() {
	}

	/** For a class nobody here knows its name. */
	public static String of(Question question) {
		return IDS.getOrDefault(question.eClass(), question.eClass().getName());
	}
}
