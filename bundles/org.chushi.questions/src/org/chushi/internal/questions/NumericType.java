package org.chushi.internal.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Result;
import org.chushi.model.ModelPackage;
import org.chushi.model.NumericQuestion;
import org.chushi.model.Question;
import org.chushi.model.Unit;
import org.chushi.model.UnitUse;
import org.chushi.questions.AnswerClass;
import org.chushi.questions.Bodies;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.Judged;
import org.chushi.questions.Keys;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;
import org.chushi.questions.TypeData;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;

/** A number is typed, with a unit where asked; the first accepted value it fits counts. */
@Component
public final class NumericType implements QuestionType {

	private static final int LONGEST = 120;

	@Override
	public String id() {
		return "numeric";
	}

	@Override
	public Bilingual title() {
		return Messages.NumericType_title.text();
	}

	@Override
	public EClass model() {
		return ModelPackage.Literals.NUMERIC_QUESTION;
	}

	@Override
	public List<Diagnostic> check(Question question, String place) {
		NumericQuestion asked = (NumericQuestion) question;
		List<Diagnostic> found = new ArrayList<>();
		NumberKeys.wrong(NumberKeys.of(asked.getAnswers())).ifPresent(why -> found.add(Diagnostic.error(place,
				Messages.NumericType_wrong.text(Items.name(question), why), Messages.NumericType_remedy.text())));
		boolean units = asked.getUnits().stream().allMatch(NumericType::sound)
				&& factors(asked).size() == asked.getUnits().size()
				&& asked.getUnits().isEmpty() == (asked.getUnitUse() == UnitUse.NONE);
		if (!units || Fraction.percent(penalty(asked)).filter(p -> p.compareTo(Fraction.ZERO) >= 0).isEmpty()) {
			found.add(Diagnostic.error(place, Messages.NumericType_units.text(Items.name(question)),
					Messages.NumericType_unitsRemedy.text()));
		}
		return found;
	}

	private static boolean sound(Unit unit) {
		return !Items.text(unit.getSymbol()).isBlank()
				&& Numbers.decimal(unit.getFactor()).filter(f -> f.signum() > 0).isPresent();
	}

	private static String penalty(NumericQuestion asked) {
		return Items.text(asked.getUnitPenalty()).isBlank() ? "0" : asked.getUnitPenalty().strip();
	}

	private static Map<String, String> factors(NumericQuestion asked) {
		Map<String, String> factors = new HashMap<>();
		asked.getUnits().forEach(u -> factors.put(Items.text(u.getSymbol()).strip(), Items.text(u.getFactor())));
		return factors;
	}

	@Override
	public Item item(Question question, RandomGenerator shuffle) {
		NumericQuestion asked = (NumericQuestion) question;
		return Items.of(question, id(),
				new Bodies.Number(asked.getUnitUse(), asked.getUnits().stream().map(u -> u.getSymbol().strip()).toList()),
				NumberKeys.of(asked.getAnswers()), new Keys.Measuring(factors(asked), penalty(asked)));
	}

	private static Bodies.Number body(Item item) {
		return item.body().as(Bodies.Number.class);
	}

	private static List<Keys.Value> key(Item item) {
		return item.key().list(Keys.Value.class);
	}

	/** A number in the first unit. @param measured whether it was given in a unit that is known */
	private record Given(Fraction number, boolean measured) {
	}

	private static Optional<Given> given(Item item, Response response) {
		Keys.Measuring measuring = item.marking().as(Keys.Measuring.class);
		return Numbers.read(response.text()).map(r -> Optional.ofNullable(measuring.factors().get(r.unit()))
				.flatMap(Numbers::decimal).filter(f -> f.signum() > 0)
				.map(f -> new Given(Fraction.decimal(r.number()).over(Fraction.decimal(f)), true))
				.orElseGet(() -> new Given(Fraction.decimal(r.number()), false)));
	}

	@Override
	public Judged judge(Item item, Response response) {
		if (response.isEmpty() || wrong(item, response).isPresent()) {
			return Judged.NOTHING;
		}
		Given given = given(item, response).orElseThrow();
		Fraction earned = NumberKeys.match(key(item), given.number()).map(k -> Weights.of(k.weight())).orElse(Fraction.ZERO);
		UnitUse use = body(item).unit();
		if (given.measured() || use == UnitUse.NONE || earned.compareTo(Fraction.ZERO) <= 0) {
			return Judged.of(earned);
		}
		return use == UnitUse.REQUIRED ? Judged.NOTHING : Judged.of(earned.minus(penalty(item)).atLeastZero());
	}

	private static Fraction penalty(Item item) {
		String penalty = item.marking().as(Keys.Measuring.class).penalty();
		return penalty.isBlank() ? Fraction.ZERO : Weights.of(penalty);
	}

	@Override
	public Optional<Bilingual> wrong(Item item, Response response) {
		if (response.isEmpty()) {
			return Optional.empty();
		}
		Optional<Bilingual> noLine = Lines.wrong(response, LONGEST);
		if (noLine.isPresent()) {
			return noLine;
		}
		Optional<Numbers.Reading> reading = Numbers.read(response.text());
		if (reading.isEmpty()) {
			return Optional.of(Messages.NumericType_noNumber.text());
		}
		return body(item).unit() == UnitUse.NONE && !reading.get().unit().isEmpty()
				? Optional.of(Messages.NumericType_noUnit.text())
				: Optional.empty();
	}

	@Override
	public Response canonical(Item item, Response response) {
		return Response.text(response.text().strip());
	}

	@Override
	public Optional<Response> right(Item item) {
		Bodies.Number body = body(item);
		return NumberKeys.right(key(item)).map(v -> Response
				.text(body.unit() == UnitUse.NONE || body.units().isEmpty() ? v : v + " " + body.units().getFirst()));
	}

	@Override
	public Result<Response> read(Item item, String words) {
		return Typed.text(words);
	}

	@Override
	public Optional<Bilingual> wrongKey(Item item, TypeData key) {
		return NumberKeys.wrong(key.list(Keys.Value.class));
	}

	@Override
	public Result<TypeData> key(Item item, List<String> words) {
		return Result.done(TypeData.of(NumberKeys.corrected(key(item), Typed.each(words))));
	}

	@Override
	public TypeData namedKey(Item item) {
		return TypeData.of(NumberKeys.bare(key(item)));
	}

	@Override
	public Bilingual told(Item item) {
		Bilingual values = NumberKeys.told(key(item));
		return body(item).units().isEmpty() ? values
				: values.with(Bilingual.same(" " + body(item).units().getFirst()));
	}

	private static Optional<Keys.Value> matched(Item item, Response response) {
		return given(item, response).flatMap(g -> NumberKeys.match(key(item), g.number()));
	}

	@Override
	public List<Bilingual> remarks(Item item, Response response) {
		return matched(item, response).map(Keys.Value::feedback).filter(f -> !f.blank()).stream().toList();
	}

	@Override
	public List<AnswerClass> classes(Item item) {
		return Classes.with(NumberKeys.classes(key(item), ""));
	}

	@Override
	public Set<String> classify(Item item, Response response) {
		if (response.isEmpty()) {
			return Set.of(AnswerClass.NONE);
		}
		return wrong(item, response).isPresent() ? Set.of(AnswerClass.OTHER)
				: matched(item, response).map(k -> Set.of(NumberKeys.words(k))).orElse(Set.of(AnswerClass.OTHER));
	}
}
