package org.chushi.internal.questions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Result;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.model.ShortAnswer;
import org.chushi.questions.AnswerClass;
import org.chushi.questions.Bodies;
import org.chushi.questions.Item;
import org.chushi.questions.Judged;
import org.chushi.questions.Keys;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;
import org.chushi.questions.TypeData;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;

/** A few words are typed; the first accepted answer that matches counts. */
@Component
public final class ShortAnswerType implements QuestionType {

	@Override
	public String id() {
		return "short-answer";
	}

	@Override
	public Bilingual title() {
		return Messages.ShortAnswerType_title.text();
	}

	@Override
	public EClass model() {
		return ModelPackage.Literals.SHORT_ANSWER;
	}

	@Override
	public List<Diagnostic> check(Question question, String place) {
		ShortAnswer asked = (ShortAnswer) question;
		return WordKeys.check(question, WordKeys.of(asked.getAnswers()), new Comparison(Comparison.telling(asked)), place);
	}

	@Override
	public Item item(Question question, RandomGenerator shuffle) {
		ShortAnswer asked = (ShortAnswer) question;
		return Items.of(question, id(), new Bodies.Line(WordKeys.LONGEST), WordKeys.of(asked.getAnswers()),
				Comparison.telling(asked));
	}

	private static List<Keys.Words> key(Item item) {
		return item.key().list(Keys.Words.class);
	}

	private static Comparison comparison(Item item) {
		return new Comparison(item.marking().as(Keys.Telling.class));
	}

	@Override
	public Judged judge(Item item, Response response) {
		return response.isEmpty() || wrong(item, response).isPresent() ? Judged.NOTHING
				: Judged.of(WordKeys.earned(key(item), comparison(item), response.text()));
	}

	@Override
	public Optional<Bilingual> wrong(Item item, Response response) {
		return Lines.wrong(response, WordKeys.LONGEST);
	}

	@Override
	public Response canonical(Item item, Response response) {
		return Response.text(response.text().strip());
	}

	@Override
	public Optional<Response> right(Item item) {
		return WordKeys.right(key(item), comparison(item)).map(Response::text);
	}

	@Override
	public Result<Response> read(Item item, String words) {
		return Typed.text(words);
	}

	@Override
	public Optional<Bilingual> wrongKey(Item item, TypeData key) {
		return WordKeys.wrong(key.list(Keys.Words.class));
	}

	@Override
	public Result<TypeData> key(Item item, List<String> words) {
		return Result.done(TypeData.of(WordKeys.corrected(key(item), Typed.each(words))));
	}

	@Override
	public TypeData namedKey(Item item) {
		return TypeData.of(WordKeys.bare(key(item)));
	}

	@Override
	public Bilingual told(Item item) {
		return WordKeys.told(key(item));
	}

	@Override
	public List<Bilingual> remarks(Item item, Response response) {
		return WordKeys.match(key(item), comparison(item), response.text()).map(Keys.Words::feedback)
				.filter(f -> !response.isEmpty() && !f.blank()).stream().toList();
	}

	@Override
	public List<AnswerClass> classes(Item item) {
		return Classes.with(WordKeys.classes(key(item), ""));
	}

	@Override
	public Set<String> classify(Item item, Response response) {
		if (response.isEmpty()) {
			return Set.of(AnswerClass.NONE);
		}
		return wrong(item, response).isPresent() ? Set.of(AnswerClass.OTHER)
				: WordKeys.match(key(item), comparison(item), response.text()).map(k -> Set.of(k.text()))
						.orElse(Set.of(AnswerClass.OTHER));
	}
}
