package org.chushi.internal.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;

import org.chushi.core.Diagnostic;
import org.chushi.model.Choice;
import org.chushi.model.ChoiceQuestion;
import org.chushi.model.Credit;

/** What the types share whose questions are written as choices. */
final class Choices {

	private Choices() {
	}

	/** @param rightNumber whether this many right choices will do, when they have no weights */
	static List<Diagnostic> check(ChoiceQuestion question, String place, boolean several, IntPredicate rightNumber,
			Messages what, Messages remedy) {
		List<Choice> choices = question.getChoices();
		List<Diagnostic> found = new ArrayList<>(Items.checkOptions(question, choices, Choice::getKey, place));
		if (choices.size() < 2) {
			found.add(Diagnostic.error(place, Messages.Choices_few.text(Items.name(question)),
					Messages.Choices_fewRemedy.text()));
		}
		int right = (int) choices.stream().filter(Choice::isCorrect).count();
		if (question.getCredit() == Credit.WEIGHTED) {
			found.addAll(Weights.check(question, choices.stream().map(Choices::weight).toList(), several, place));
		} else if (!rightNumber.test(right)) {
			found.add(Diagnostic.error(place, what.text(Items.name(question), right), remedy.text()));
		}
		return found;
	}

	static List<Choice> shown(ChoiceQuestion question, RandomGenerator shuffle) {
		return question.isFixedOrder() ? question.getChoices() : Items.shuffled(question.getChoices(), shuffle);
	}

	/** The key of choices in the order shown: letters, or weights by letters. */
	static Object key(List<Choice> shown, Credit credit) {
		Map<String, String> weights = new LinkedHashMap<>();
		List<String> right = new ArrayList<>();
		for (int i = 0; i < shown.size(); i++) {
			weights.put(Items.letter(i), weight(shown.get(i)));
			if (shown.get(i).isCorrect()) {
				right.add(Items.letter(i));
			}
		}
		return credit == Credit.WEIGHTED ? weights : right;
	}

	/** Left out, it is all for a right choice and nothing for another. */
	static String weight(Choice choice) {
		return choice.getWeight() == null || choice.getWeight().isBlank() ? choice.isCorrect() ? Weights.FULL : "0"
				: choice.getWeight().strip();
	}
}
