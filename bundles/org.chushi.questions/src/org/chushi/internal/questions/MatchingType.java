package org.chushi.internal.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Result;
import org.chushi.model.Credit;
import org.chushi.model.Element;
import org.chushi.model.MatchPair;
import org.chushi.model.MatchingQuestion;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.questions.AnswerClass;
import org.chushi.questions.Bodies;
import org.chushi.questions.ExamChoice;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.Judged;
import org.chushi.questions.Keys;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;
import org.chushi.questions.TypeData;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;

/**
 * Each left side, numbered, is given a right side, lettered. Right sides that say the same are one. With partial credit
 * each left side earns its share.
 */
@Component
public final class MatchingType implements QuestionType {

	@Override
	public String id() {
		return "matching";
	}

	@Override
	public Bilingual title() {
		return Messages.MatchingType_title.text();
	}

	@Override
	public EClass model() {
		return ModelPackage.Literals.MATCHING_QUESTION;
	}

	@Override
	public List<Diagnostic> check(Question question, String place) {
		MatchingQuestion matching = (MatchingQuestion) question;
		List<Diagnostic> found = new ArrayList<>();
		Set<Bilingual> lefts = new LinkedHashSet<>(lefts(matching));
		List<Bilingual> rights = rights(matching);
		if (matching.getPairs().size() < 2 || rights.size() < 2) {
			found.add(Diagnostic.error(place, Messages.MatchingType_few.text(Items.name(question)),
					Messages.MatchingType_fewRemedy.text()));
		}
		if (lefts.size() < matching.getPairs().size() || lefts.stream().anyMatch(Bilingual::blank)
				|| rights.stream().anyMatch(Bilingual::blank)) {
			found.add(Diagnostic.error(place, Messages.MatchingType_same.text(Items.name(question)),
					Messages.MatchingType_sameRemedy.text()));
		}
		return found;
	}

	private static List<Bilingual> lefts(MatchingQuestion matching) {
		return matching.getPairs().stream().map(p -> Texts.of(p.getLeft())).toList();
	}

	/** Each once. */
	private static List<Bilingual> rights(MatchingQuestion matching) {
		return Stream.concat(matching.getPairs().stream().map(p -> Texts.of(p.getRight())),
				matching.getDistractors().stream().map(d -> Texts.of(d.getText()))).distinct().toList();
	}

	/** What a right side is called in the content: the code, or the id, of the first that has it. */
	private static Map<Bilingual, String> names(MatchingQuestion matching) {
		Map<Bilingual, String> names = new HashMap<>();
		matching.getPairs().forEach(p -> names.putIfAbsent(Texts.of(p.getRight()), name(p)));
		matching.getDistractors().forEach(d -> names.putIfAbsent(Texts.of(d.getText()), name(d)));
		return names;
	}

	private static String name(Element element) {
		return Items.text(element.getCode()).isBlank() ? Items.text(element.getId()) : element.getCode();
	}

	@Override
	public Item item(Question question, RandomGenerator shuffle) {
		MatchingQuestion matching = (MatchingQuestion) question;
		List<MatchPair> pairs = Items.shuffled(matching.getPairs(), shuffle);
		List<Bilingual> rights = Items.shuffled(rights(matching), shuffle);
		Map<Bilingual, String> names = names(matching);
		List<ExamChoice> left = new ArrayList<>();
		Map<String, String> key = new HashMap<>();
		Map<String, String> sources = new HashMap<>();
		for (MatchPair pair : pairs) {
			String number = String.valueOf(left.size() + 1);
			left.add(new ExamChoice(number, Texts.of(pair.getLeft())));
			key.put(number, Items.letter(rights.indexOf(Texts.of(pair.getRight()))));
			sources.put(number, name(pair));
		}
		List<ExamChoice> right = new ArrayList<>();
		for (Bilingual text : rights) {
			right.add(new ExamChoice(Items.letter(right.size()), text));
			sources.put(right.getLast().key(), names.get(text));
		}
		return Items.of(question, id(), new Bodies.Matching(left, right), key,
				new Keys.Choosing(matching.getCredit(), sources, Map.of()));
	}

	private static Bodies.Matching body(Item item) {
		return item.body().as(Bodies.Matching.class);
	}

	@Override
	public Judged judge(Item item, Response response) {
		Map<String, String> key = item.key().map();
		if (response.isEmpty() || key.isEmpty() || wrong(item, response).isPresent()) {
			return Judged.NOTHING;
		}
		long right = key.entrySet().stream().filter(e -> e.getValue().equals(response.parts().get(e.getKey()))).count();
		return ChoosingType.marking(item).credit() == Credit.ALL_OR_NOTHING ? Judged.when(right == key.size())
				: Judged.of(Fraction.of(right, key.size()));
	}

	@Override
	public Optional<Bilingual> wrong(Item item, Response response) {
		if (response.isEmpty()) {
			return Optional.empty();
		}
		return response.parts().isEmpty() ? Optional.of(Messages.MatchingType_noPairs.text())
				: Items.wrongKeys(Items.keys(body(item).lefts()), List.copyOf(response.parts().keySet()))
						.or(() -> Items.wrongKeys(Items.keys(body(item).rights()),
								response.parts().values().stream().distinct().toList()));
	}

	@Override
	public Optional<Response> right(Item item) {
		return Optional.of(Response.parts(item.key().map()));
	}

	@Override
	public Result<Response> read(Item item, String words) {
		return Typed.looseParts(words);
	}

	@Override
	public Optional<Bilingual> wrongKey(Item item, TypeData key) {
		Map<String, String> pairs = key.map();
		return pairs.isEmpty() ? Optional.of(Messages.Items_emptyKey.text())
				: wrong(item, Response.parts(pairs)).or(() -> pairs.size() == body(item).lefts().size() ? Optional.empty()
						: Optional.of(Messages.MatchingType_notAll.text(body(item).lefts().size())));
	}

	@Override
	public Result<TypeData> key(Item item, List<String> words) {
		return Typed.looseParts(String.join(" ", words)).map(r -> TypeData.of(r.parts()));
	}

	/** {@code pair=right side}, both by their codes. */
	@Override
	public Result<List<String>> shown(Item item, List<String> words) {
		Map<String, String> sources = ChoosingType.marking(item).sources();
		List<String> lefts = Items.keys(body(item).lefts());
		List<String> shown = new ArrayList<>();
		for (Map.Entry<String, String> pair : Typed.pairs(Typed.each(words), "").entrySet()) {
			Optional<String> left = Naming.shown(only(sources, lefts, true), pair.getKey());
			Optional<String> right = Naming.shown(only(sources, lefts, false), pair.getValue());
			if (left.isEmpty() || right.isEmpty()) {
				return Naming.unknown(sources, left.isEmpty() ? pair.getKey() : pair.getValue());
			}
			shown.add(left.get() + "=" + right.get());
		}
		return Result.done(shown);
	}

	@Override
	public Response named(Item item, Response response) {
		return Response.parts(named(item, response.parts()));
	}

	private static Map<String, String> named(Item item, Map<String, String> pairs) {
		Keys.Choosing marking = ChoosingType.marking(item);
		Map<String, String> named = new HashMap<>();
		pairs.forEach((left, right) -> named.put(marking.source(left), marking.source(right)));
		return named;
	}

	@Override
	public Response placed(Item item, Response named) {
		Map<String, String> sources = ChoosingType.marking(item).sources();
		List<String> lefts = Items.keys(body(item).lefts());
		Map<String, String> left = only(sources, lefts, true);
		Map<String, String> right = only(sources, lefts, false);
		Map<String, String> placed = new HashMap<>();
		named.parts().forEach((l, r) -> placed.put(Naming.placed(left, l), Naming.placed(right, r)));
		return Response.parts(placed);
	}

	@Override
	public TypeData namedKey(Item item) {
		return TypeData.of(named(item, item.key().map()));
	}

	private static Map<String, String> only(Map<String, String> sources, List<String> lefts, boolean left) {
		Map<String, String> side = new HashMap<>(sources);
		side.keySet().removeIf(k -> lefts.contains(k) != left);
		return side;
	}

	@Override
	public Bilingual told(Item item) {
		return Bilingual.joined(item.key().map().entrySet().stream().map(e -> pair(item, e.getKey(), e.getValue())).toList(),
				Bilingual.same("; "));
	}

	private static Bilingual pair(Item item, String left, String right) {
		return Bilingual.joined(List.of(Items.texts(body(item).lefts(), List.of(left)),
				Items.texts(body(item).rights(), List.of(right))), Bilingual.same(" → "));
	}

	@Override
	public List<Bilingual> remarks(Item item, Response response) {
		return List.of();
	}

	/** Every left side with every right one. */
	@Override
	public List<AnswerClass> classes(Item item) {
		Map<String, String> key = item.key().map();
		List<AnswerClass> classes = new ArrayList<>();
		for (ExamChoice left : body(item).lefts()) {
			for (ExamChoice right : body(item).rights()) {
				classes.add(new AnswerClass(source(item, left.key(), right.key()), pair(item, left.key(), right.key()),
						right.key().equals(key.get(left.key()))));
			}
		}
		return Classes.with(classes);
	}

	private static String source(Item item, String left, String right) {
		Keys.Choosing marking = ChoosingType.marking(item);
		return marking.source(left) + " → " + marking.source(right);
	}

	@Override
	public Set<String> classify(Item item, Response response) {
		if (response.isEmpty()) {
			return Set.of(AnswerClass.NONE);
		}
		Set<String> given = new LinkedHashSet<>();
		if (wrong(item, response).isEmpty()) {
			response.parts().forEach((left, right) -> given.add(source(item, left, right)));
		}
		return Classes.orOther(given);
	}
}
