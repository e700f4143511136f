package org.chushi.internal.assessment;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.chushi.assessment.Fraction;
import org.chushi.assessment.Item;
import org.chushi.assessment.QuestionType;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;

/** Exactly one choice is right; after a regrade there may be several of which each is accepted. */
@Component
public final class SingleChoiceType implements QuestionType {

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
		return Choices.check(question, place, right -> right == 1, Messages.SingleChoiceType_keys,
				Messages.SingleChoiceType_keysRemedy);
	}

	@Override
	public Item item(Question question, RandomGenerator shuffle) {
		return Choices.item(question, id(), "", shuffle);
	}

	@Override
	public Fraction score(Item item, List<String> response) {
		return response.size() == 1 && item.key().contains(response.getFirst()) ? Fraction.ONE : Fraction.ZERO;
	}

	@Override
	public Optional<Bilingual> wrong(Item item, List<String> response) {
		return Items.wrongKeys(item, response)
				.or(() -> response.size() > 1 ? Optional.of(Messages.SingleChoiceType_onlyOne.text()) : Optional.empty());
	}

	@Override
	public Optional<Bilingual> wrongKey(Item item, List<String> key) {
		return Items.noKey(key).or(() -> Items.wrongKeys(item, key));
	}
}
