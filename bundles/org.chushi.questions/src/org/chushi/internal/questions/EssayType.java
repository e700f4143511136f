package org.chushi.internal.questions;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.model.Essay;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.questions.Bodies;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.Judged;
import org.chushi.questions.Keys;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;

/** A longer text; all of its points are given by people. */
@Component(service = QuestionType.class)
public final class EssayType extends WrittenType {

	@Override
	public String id() {
		return "essay";
	}

	@Override
	public Bilingual title() {
		return Messages.EssayType_title.text();
	}

	@Override
	public EClass model() {
		return ModelPackage.Literals.ESSAY;
	}

	@Override
	public List<Diagnostic> check(Question question, String place) {
		return checkWritten(question, place);
	}

	@Override
	public Item item(Question question, RandomGenerator shuffle) {
		Essay essay = (Essay) question;
		return Items.of(question, id(), new Bodies.Writing(essay.getFewest(), essay.getMost()), List.of(),
				new Keys.Writing(rubric(essay), Texts.of(essay.getSample())));
	}

	@Override
	int most(Item item) {
		return item.body().as(Bodies.Writing.class).most();
	}

	@Override
	public Judged judge(Item item, Response response) {
		return response.isEmpty() || wrong(item, response).isPresent() ? Judged.NOTHING
				: new Judged(Fraction.ZERO, Fraction.ONE);
	}

	@Override
	public boolean byPeople(Item item) {
		return true;
	}

	@Override
	public Optional<Response> right(Item item) {
		return Optional.empty();
	}

	@Override
	public Bilingual told(Item item) {
		Bilingual sample = item.marking().as(Keys.Writing.class).sample();
		return sample == null || sample.blank() ? Messages.WrittenType_byPeople.text() : sample;
	}

	@Override
	public List<Bilingual> remarks(Item item, Response response) {
		int fewest = item.body().as(Bodies.Writing.class).fewest();
		int written = Characters.count(response.text());
		return response.isEmpty() || written >= fewest ? List.of() : List.of(Messages.WrittenType_short.text(fewest, written));
	}
}
