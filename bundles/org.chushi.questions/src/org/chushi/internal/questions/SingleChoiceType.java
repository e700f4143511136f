package org.chushi.internal.questions;

import java.util.List;
import java.util.random.RandomGenerator;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.model.Choice;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.model.SingleChoice;
import org.chushi.questions.Bodies;
import org.chushi.questions.Item;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;

/** One choice is made; after a regrade there may be several of which each is accepted. */
@Component(service = org.chushi.questions.QuestionType.class)
public final class SingleChoiceType extends ChoosingType {

	@Override
	public String id() {
		return "single-choice";
	}

	@Override
	public Bilingual title() {
		return Messages.SingleChoiceType_title.text();
	}

	@Override
	public EClass model() {
		return ModelPackage.Literals.SINGLE_CHOICE;
	}

	@Override
	public List<Diagnostic> check(Question question, String place) {
		return Choices.check((SingleChoice) question, place, false, right -> right == 1, Messages.SingleChoiceType_keys,
				Messages.SingleChoiceType_keysRemedy);
	}

	@Override
	public Item item(Question question, RandomGenerator shuffle) {
		SingleChoice single = (SingleChoice) question;
		List<Choice> shown = Choices.shown(single, shuffle);
		return Items.of(question, id(), new Bodies.Choices(Items.lettered(shown)), Choices.key(shown, single.getCredit()),
				Items.choosing(shown, single.getCredit(), Choice::getKey, Choice::getFeedback));
	}

	@Override
	int most(Item item) {
		return 1;
	}

	@Override
	Bilingual tooMany(Item item) {
		return Messages.SingleChoiceType_onlyOne.text();
	}
}
