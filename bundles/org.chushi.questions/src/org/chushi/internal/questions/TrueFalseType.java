package org.chushi.internal.questions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.model.Credit;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.model.TrueFalse;
import org.chushi.questions.Bodies;
import org.chushi.questions.ExamChoice;
import org.chushi.questions.Item;
import org.chushi.questions.Keys;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;

/** A statement to be judged; the options are {@code true} and {@code false}, in this order. */
@Component(service = org.chushi.questions.QuestionType.class)
public final class TrueFalseType extends ChoosingType {

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
		TrueFalse statement = (TrueFalse) question;
		Map<String, Bilingual> feedback = new LinkedHashMap<>();
		feedback.put(TRUE, Texts.of(statement.getFeedbackTrue()));
		feedback.put(FALSE, Texts.of(statement.getFeedbackFalse()));
		feedback.values().removeIf(Bilingual::blank);
		return Items.of(question, id(),
				new Bodies.Choices(List.of(new ExamChoice(TRUE, Messages.TrueFalseType_true.text()),
						new ExamChoice(FALSE, Messages.TrueFalseType_false.text()))),
				List.of(statement.isAnswer() ? TRUE : FALSE),
				new Keys.Choosing(Credit.ALL_OR_NOTHING, Map.of(TRUE, TRUE, FALSE, FALSE), feedback));
	}

	/** In words: the option has no letter. */
	@Override
	public Bilingual told(Item item) {
		List<String> right = rightKeys(item);
		return Bilingual.joined(options(item).stream().filter(o -> right.contains(o.key())).map(ExamChoice::text).toList(),
				Bilingual.same("; "));
	}

	@Override
	int most(Item item) {
		return 1;
	}

	@Override
	Bilingual tooMany(Item item) {
		return Messages.TrueFalseType_onlyOne.text();
	}
}
