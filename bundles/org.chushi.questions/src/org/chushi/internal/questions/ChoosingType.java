package org.chushi.internal.questions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.model.Credit;
import org.chushi.questions.AnswerClass;
import org.chushi.questions.AnswerShape;
import org.chushi.questions.ExamChoice;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.Judged;
import org.chushi.questions.Keys;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;
import org.chushi.questions.TypeData;

/**
 * Types answered by the keys of what was chosen. Where one is chosen, each key of the list is accepted; where several
 * are, with partial credit every right one earns its share, every wrong one takes the same share away, and the score
 * does not fall below zero: choosing everything is no way around knowing. With weights, those of the chosen are added,
 * and below zero they go only where one is chosen.
 */
abstract class ChoosingType implements QuestionType {

	/** What can be chosen, in the order shown. */
	List<ExamChoice> options(Item item) {
		return item.choices();
	}

	/** How many may be chosen. */
	abstract int most(Item item);

	/** Said to who chose too many. */
	abstract Bilingual tooMany(Item item);

	@Override
	public final Judged judge(Item item, Response response) {
		if (response.isEmpty() || wrong(item, response).isPresent()) {
			return Judged.NOTHING;
		}
		List<String> chosen = response.keys();
		return Judged.of(item.key().isList() ? byList(item, chosen) : byWeights(item, chosen));
	}

	private Fraction byList(Item item, List<String> chosen) {
		Set<String> key = new HashSet<>(item.key().strings());
		boolean right = most(item) == 1 ? key.containsAll(chosen) : key.equals(new HashSet<>(chosen));
		if (right || most(item) == 1 || marking(item).credit() == Credit.ALL_OR_NOTHING || key.isEmpty()) {
			return right ? Fraction.ONE : Fraction.ZERO;
		}
		long hits = chosen.stream().filter(key::contains).count();
		return Fraction.of(Math.max(0, hits - (chosen.size() - hits)), key.size());
	}

	private Fraction byWeights(Item item, List<String> chosen) {
		Map<String, String> weights = item.key().map();
		Fraction sum = chosen.stream().map(k -> Weights.of(weights, k)).reduce(Fraction.ZERO, Fraction::plus);
		return Weights.within(sum, most(item) == 1 ? Fraction.of(-1) : Fraction.ZERO);
	}

	static Keys.Choosing marking(Item item) {
		return item.marking().as(Keys.Choosing.class);
	}

	@Override
	public final AnswerShape shape() {
		return AnswerShape.CHOICE;
	}

	@Override
	public final Optional<Bilingual> wrong(Item item, Response response) {
		if (response.isEmpty()) {
			return Optional.empty();
		}
		if (response.keys().isEmpty()) {
			return Optional.of(Messages.ChoosingType_noKeys.text());
		}
		return Items.wrongKeys(Items.keys(options(item)), response.keys())
				.or(() -> response.keys().size() > most(item) ? Optional.of(tooMany(item)) : Optional.empty());
	}

	@Override
	public final Response canonical(Item item, Response response) {
		List<String> order = Items.keys(options(item));
		return Response.keys(order.stream().filter(response.keys()::contains).toList());
	}

	@Override
	public final Optional<Response> right(Item item) {
		List<String> right = rightKeys(item);
		return right.isEmpty() ? Optional.empty()
				: Optional.of(Response.keys(right.subList(0, Math.min(right.size(), most(item)))));
	}

	/** Keys that belong to a full score: one of them, or all where several are chosen. */
	final List<String> rightKeys(Item item) {
		if (item.key().isList()) {
			return item.key().strings();
		}
		Map<String, String> weights = item.key().map();
		return weights.keySet().stream().filter(k -> most(item) == 1 ? Weights.isFull(weights.get(k))
				: Weights.of(weights.get(k)).compareTo(Fraction.ZERO) > 0).toList();
	}

	@Override
	public final Result<Response> read(Item item, String words) {
		return Typed.keys(words);
	}

	@Override
	public final Optional<Bilingual> wrongKey(Item item, TypeData key) {
		List<String> options = Items.keys(options(item));
		if (key.isList()) {
			return key.strings().isEmpty() ? Optional.of(Messages.Items_emptyKey.text())
					: Items.wrongKeys(options, key.strings());
		}
		Map<String, String> weights = key.map();
		return weights.isEmpty() ? Optional.of(Messages.Items_emptyKey.text())
				: Items.wrongKeys(options, List.copyOf(weights.keySet()))
						.or(() -> Weights.wrong(weights.values(), most(item) > 1));
	}

	@Override
	public final Result<TypeData> key(Item item, List<String> words) {
		return Result.done(Typed.key(words));
	}

	@Override
	public final Result<List<String>> shown(Item item, List<String> words) {
		return Naming.weighted(marking(item).sources(), words);
	}

	@Override
	public final Response named(Item item, Response response) {
		return Response.keys(response.keys().stream().map(marking(item)::source).sorted().toList());
	}

	@Override
	public final Response placed(Item item, Response named) {
		Map<String, String> sources = marking(item).sources();
		return canonical(item, Response.keys(named.keys().stream().map(n -> Naming.placed(sources, n)).toList()));
	}

	@Override
	public final TypeData namedKey(Item item) {
		Keys.Choosing marking = marking(item);
		return item.key().isList() ? TypeData.of(item.key().strings().stream().map(marking::source).sorted().toList())
				: TypeData.of(Naming.named(marking.sources(), item.key().map()));
	}

	@Override
	public Bilingual told(Item item) {
		return Items.texts(options(item), rightKeys(item));
	}

	@Override
	public final List<Bilingual> remarks(Item item, Response response) {
		Map<String, Bilingual> feedback = marking(item).feedback();
		return response.keys().stream().filter(feedback::containsKey).map(feedback::get).toList();
	}

	@Override
	public final List<AnswerClass> classes(Item item) {
		Keys.Choosing marking = marking(item);
		List<String> right = rightKeys(item);
		List<AnswerClass> classes = new ArrayList<>();
		options(item).forEach(
				o -> classes.add(new AnswerClass(marking.source(o.key()), o.text(), right.contains(o.key()))));
		return Classes.with(classes);
	}

	@Override
	public final Set<String> classify(Item item, Response response) {
		if (response.isEmpty()) {
			return Set.of(AnswerClass.NONE);
		}
		Set<String> chosen = new LinkedHashSet<>();
		if (wrong(item, response).isEmpty()) {
			response.keys().forEach(k -> chosen.add(marking(item).source(k)));
		}
		return Classes.orOther(chosen);
	}
}
