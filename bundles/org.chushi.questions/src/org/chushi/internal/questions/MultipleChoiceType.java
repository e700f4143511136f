package org.chushi.internal.questions;

import java.util.List;
import java.util.random.RandomGenerator;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.model.Choice;
import org.chushi.model.ModelPackage;
import org.chushi.model.MultipleChoice;
import org.chushi.model.Question;
import org.chushi.questions.Bodies;
import org.chushi.questions.Item;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;

/** One or more choices are right. */
@Component(service = org.chushi.questions.QuestionType.class)
public final class MultipleChoiceType extends ChoosingType {

	@Override
	public String id() {
		return "multiple-choice";
	}

	@Override
	public Bilingual title() {
		return Messages.MultipleChoiceType_title.text();
	}

	@Override
	public EClass model() {
		return ModelPackage.Literals.MULTIPLE_CHOICE;
	}

	@Override
	public List<Diagnostic> check(Question question, String place) {
		return Choices.check((MultipleChoice) question, place, true, right -> right > 0,
				Messages.MultipleChoiceType_noKey, Messages.MultipleChoiceType_noKeyRemedy);
	}

	@Override
	public Item item(Question question, RandomGenerator shuffle) {
		MultipleChoice multiple = (MultipleChoice) question;
		List<Choice> shown = Choices.shown(multiple, shuffle);
		return Items.of(question, id(), new Bodies.Choices(Items.lettered(shown)),
				Choices.key(shown, multiple.getCredit()),
				Items.choosing(shown, multiple.getCredit(), Choice::getKey, Choice::getFeedback));
	}

	/** Never one: also where there is one option, what is right is compared as a set. */
	@Override
	int most(Item item) {
		return Integer.MAX_VALUE;
	}

	@Override
	Bilingual tooMany(Item item) {
		return Messages.ChoosingType_noKeys.text();
	}
}
