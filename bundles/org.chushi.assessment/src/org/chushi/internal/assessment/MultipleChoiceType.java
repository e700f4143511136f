package org.chushi.internal.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.chushi.assessment.Fraction;
import org.chushi.assessment.Item;
import org.chushi.assessment.QuestionType;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.model.Credit;
import org.chushi.model.ModelPackage;
import org.chushi.model.MultipleChoice;
import org.chushi.model.Question;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;

/**
 * One or more choices are right. With partial credit every right choice earns its share, every wrong one takes the same
 * share away, and the score does not fall below zero: choosing everything is no way around knowing.
 */
@Component
public final class MultipleChoiceType implements QuestionType {

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
		return Choices.check(question, place, right -> right > 0, Messages.MultipleChoiceType_noKey,
				Messages.MultipleChoiceType_noKeyRemedy);
	}

	@Override
	public Item item(Question question, RandomGenerator shuffle) {
		return Choices.item(question, id(), ((MultipleChoice) question).getCredit().getLiteral(), shuffle);
	}

	@Override
	public Fraction score(Item item, List<String> response) {
		if (response.isEmpty() || item.key().isEmpty() || wrong(item, response).isPresent()) {
			return Fraction.ZERO;
		}
		Set<String> key = Set.copyOf(item.key());
		if (!item.credit().equals(Credit.PARTIAL.getLiteral())) {
			return new HashSet<>(response).equals(key) ? Fraction.ONE : Fraction.ZERO;
		}
		long right = response.stream().filter(key::contains).count();
		return Fraction.of(Math.max(0, right - (response.size() - right)), key.size());
	}

	@Override
	public Optional<Bilingual> wrong(Item item, List<String> response) {
		return Items.wrongKeys(item, response);
	}

	@Override
	public Optional<Bilingual> wrongKey(Item item, List<String> key) {
		return Items.noKey(key).or(() -> Items.wrongKeys(item, key));
	}
}
