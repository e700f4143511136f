package org.chushi.internal.assessment;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.chushi.assessment.Fraction;
import org.chushi.assessment.Item;
import org.chushi.assessment.Option;
import org.chushi.assessment.QuestionType;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.model.TrueFalse;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;

/** A statement to be judged; the options are {@code true} and {@code false}, in this order. */
@Component
public final class TrueFalseType implements QuestionType {

	private static final String TRUE = "true";
	private static final String FALSE = "false";

	@Override
	public String id() {
		return "true-false";
	}

	@Override
	public Bilingual title() {
		return Messages.TrueFalseType_title.text();
	}

	@Override
	public EClass model() {
		return ModelPackage.Literals.TRUE_FALSE;
	}

	@Override
	public List<Diagnostic> check(Question question, String place) {
		return List.of();
	}

	@Override
	public Item item(Question question, RandomGenerator shuffle) {
		return Items.of(question, id(),
				List.of(option(TRUE, Messages.TrueFalseType_true), option(FALSE, Messages.TrueFalseType_false)),
				List.of(((TrueFalse) question).isAnswer() ? TRUE : FALSE), "");
	}

	private static Option option(String key, Messages text) {
		return new Option(key, key, text.text(), Bilingual.same(""));
	}

	@Override
	public Fraction score(Item item, List<String> response) {
		return response.size() == 1 && item.key().contains(response.getFirst()) ? Fraction.ONE : Fraction.ZERO;
	}

	@Override
	public Optional<Bilingual> wrong(Item item, List<String> response) {
		return Items.wrongKeys(item, response)
				.or(() -> response.size() > 1 ? Optional.of(Messages.TrueFalseType_onlyOne.text()) : Optional.empty());
	}

	@Override
	public Optional<Bilingual> wrongKey(Item item, List<String> key) {
		return Items.noKey(key).or(() -> Items.wrongKeys(item, key));
	}
}
