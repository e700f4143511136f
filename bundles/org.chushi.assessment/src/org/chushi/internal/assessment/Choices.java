package org.chushi.internal.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import org.chushi.assessment.Item;
import org.chushi.assessment.Option;
import org.chushi.core.Diagnostic;
import org.chushi.model.Choice;
import org.chushi.model.ChoiceQuestion;
import org.chushi.model.Question;

/** What the types share whose questions are answered by choosing. */
final class Choices {

	private Choices() {
	}

	/** @param rightNumber whether this many right choices will do */
	static List<Diagnostic> check(Question question, String place, IntPredicate rightNumber, Messages what,
			Messages remedy) {
		List<Choice> choices = ((ChoiceQuestion) question).getChoices();
		List<Diagnostic> found = new ArrayList<>(Items.checkOptions(question, choices, Choice::getKey, place));
		if (choices.size() < 2) {
			found.add(Items.error(place, Messages.Choices_few.text(Items.name(question)),
					Messages.Choices_fewRemedy.text()));
		}
		int right = (int) choices.stream().filter(Choice::isCorrect).count();
		if (!rightNumber.test(right)) {
			found.add(Items.error(place, what.text(Items.name(question), right), remedy.text()));
		}
		return found;
	}

	static Item item(Question question, String type, String credit, RandomGenerator shuffle) {
		ChoiceQuestion choosing = (ChoiceQuestion) question;
		List<Choice> shown = choosing.isFixedOrder() ? choosing.getChoices()
				: Items.shuffled(choosing.getChoices(), shuffle);
		List<Option> options = Items.lettered(shown, Choice::getKey, Choice::getFeedback);
		Set<String> right = choosing.getChoices().stream().filter(Choice::isCorrect).map(Choice::getKey)
				.collect(Collectors.toSet());
		return Items.of(question, type, options,
				options.stream().filter(o -> right.contains(o.source())).map(Option::key).toList(), credit);
	}
}
