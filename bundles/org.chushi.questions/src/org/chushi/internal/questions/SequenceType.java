package org.chushi.internal.questions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Result;
import org.chushi.model.Credit;
import org.chushi.model.Ordering;
import org.chushi.model.OrderingItem;
import org.chushi.model.Question;
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
 * Things to be put into order; a response names all of them. Some may be in any order among themselves: the key names
 * them together, {@code B=C}. Partial credit is Kendall's rank correlation (M. G. Kendall, A new measure of rank
 * correlation, Biometrika 30, 1938), not below zero: pairs in the right order less pairs in the wrong one, over all
 * pairs whose order matters.
 */
abstract class SequenceType implements QuestionType {

	static final int FEWEST = 3;

	@Override
	public List<Diagnostic> check(Question question, String place) {
		List<OrderingItem> items = ((Ordering) question).getItems();
		List<Diagnostic> found = new ArrayList<>(Items.checkOptions(question, items, OrderingItem::getKey, place));
		if (items.size() < FEWEST) {
			found.add(Diagnostic.error(place, Messages.OrderingType_few.text(Items.name(question)),
					Messages.OrderingType_fewRemedy.text()));
		}
		List<List<OrderingItem>> groups = groups(items);
		Set<Integer> ranks = new HashSet<>();
		if (groups.stream().map(g -> g.getFirst().getRank()).anyMatch(r -> r > 0 && !ranks.add(r))) {
			found.add(Diagnostic.error(place, Messages.SequenceType_scattered.text(Items.name(question)),
					Messages.SequenceType_scatteredRemedy.text()));
		}
		if (groups.size() == 1 && items.size() > 1) {
			found.add(Diagnostic.error(place, Messages.SequenceType_noOrder.text(Items.name(question)),
					Messages.SequenceType_noOrderRemedy.text()));
		}
		return found;
	}

	/** Neighbours of the same rank above zero belong together. */
	private static List<List<OrderingItem>> groups(List<OrderingItem> items) {
		List<List<OrderingItem>> groups = new ArrayList<>();
		for (OrderingItem item : items) {
			if (!groups.isEmpty() && item.getRank() > 0 && groups.getLast().getFirst().getRank() == item.getRank()) {
				groups.getLast().add(item);
			} else {
				groups.add(new ArrayList<>(List.of(item)));
			}
		}
		return groups;
	}

	/** An order in which nothing is given away. */
	final List<OrderingItem> shown(Ordering ordering, RandomGenerator shuffle) {
		List<OrderingItem> right = ordering.getItems();
		List<OrderingItem> shown = Items.shuffled(right, shuffle);
		if (shown.equals(right) && right.size() >= FEWEST) {
			Collections.rotate(shown, 1 + shuffle.nextInt(right.size() - 1));
		}
		return shown;
	}

	static List<String> key(Ordering ordering, List<OrderingItem> shown) {
		return groups(ordering.getItems()).stream()
				.map(g -> String.join("=", g.stream().map(i -> Items.letter(shown.indexOf(i))).toList())).toList();
	}

	private static List<List<String>> groups(TypeData key) {
		return key.strings().stream().map(g -> List.of(g.split("="))).toList();
	}

	@Override
	public final AnswerShape shape() {
		return AnswerShape.ORDER;
	}

	@Override
	public final Judged judge(Item item, Response response) {
		List<List<String>> groups = groups(item.key());
		if (response.isEmpty() || groups.size() < 2 || wrong(item, response).isPresent()) {
			return Judged.NOTHING;
		}
		Fraction agreement = agreement(groups, response.keys());
		boolean partial = ChoosingType.marking(item).credit() != Credit.ALL_OR_NOTHING;
		return Judged.of(partial || agreement.equals(Fraction.ONE) ? agreement.atLeastZero() : Fraction.ZERO);
	}

	private static Fraction agreement(List<List<String>> groups, List<String> response) {
		long balance = 0;
		long pairs = 0;
		for (int first = 0; first < groups.size(); first++) {
			for (int second = first + 1; second < groups.size(); second++) {
				for (String before : groups.get(first)) {
					for (String after : groups.get(second)) {
						balance += response.indexOf(before) < response.indexOf(after) ? 1 : -1;
						pairs++;
					}
				}
			}
		}
		return Fraction.of(balance, pairs);
	}

	@Override
	public final Optional<Bilingual> wrong(Item item, Response response) {
		if (response.isEmpty()) {
			return Optional.empty();
		}
		List<String> options = Items.keys(item.choices());
		return Items.wrongKeys(options, response.keys()).or(() -> response.keys().size() == options.size() ? Optional.empty()
				: Optional.of(Messages.OrderingType_notAll.text(options.size())));
	}

	@Override
	public final Optional<Response> right(Item item) {
		return Optional.of(Response.keys(groups(item.key()).stream().flatMap(List::stream).toList()));
	}

	@Override
	public final Result<Response> read(Item item, String words) {
		return Typed.keys(words);
	}

	@Override
	public final Optional<Bilingual> wrongKey(Item item, TypeData key) {
		if (key.strings().isEmpty()) {
			return Optional.of(Messages.Items_emptyKey.text());
		}
		List<String> named = groups(key).stream().flatMap(List::stream).toList();
		return wrong(item, Response.keys(named)).or(
				() -> groups(key).size() > 1 ? Optional.empty() : Optional.of(Messages.SequenceType_noOrderKey.text()));
	}

	@Override
	public final Result<TypeData> key(Item item, List<String> words) {
		return Result.done(TypeData.of(words.stream().flatMap(w -> Typed.words(w).stream()).toList()));
	}

	@Override
	public final Result<List<String>> shown(Item item, List<String> words) {
		return Naming.bound(ChoosingType.marking(item).sources(), words);
	}

	@Override
	public final Response named(Item item, Response response) {
		return Response.keys(response.keys().stream().map(ChoosingType.marking(item)::source).toList());
	}

	@Override
	public final Response placed(Item item, Response named) {
		Map<String, String> sources = ChoosingType.marking(item).sources();
		return Response.keys(named.keys().stream().map(n -> Naming.placed(sources, n)).toList());
	}

	@Override
	public final TypeData namedKey(Item item) {
		Keys.Choosing marking = ChoosingType.marking(item);
		return TypeData.of(groups(item.key()).stream()
				.map(g -> String.join("=", g.stream().map(marking::source).sorted().toList())).toList());
	}

	@Override
	public final Bilingual told(Item item) {
		List<Bilingual> steps = groups(item.key()).stream().map(g -> Items.texts(item.choices(), g)).toList();
		return Bilingual.joined(steps, Bilingual.same(" → "));
	}

	@Override
	public final List<Bilingual> remarks(Item item, Response response) {
		return List.of();
	}

	/** For each thing, whether it stands at its place. */
	@Override
	public final List<AnswerClass> classes(Item item) {
		List<AnswerClass> classes = new ArrayList<>();
		for (ExamChoice choice : item.choices()) {
			classes.add(new AnswerClass(ChoosingType.marking(item).source(choice.key()),
					Messages.SequenceType_inPlace.text(choice.text()), true));
		}
		return Classes.with(classes);
	}

	@Override
	public final Set<String> classify(Item item, Response response) {
		if (response.isEmpty()) {
			return Set.of(AnswerClass.NONE);
		}
		Set<String> inPlace = new LinkedHashSet<>();
		if (wrong(item, response).isEmpty()) {
			int from = 0;
			for (List<String> group : groups(item.key())) {
				int to = Math.min(response.keys().size(), from + group.size());
				response.keys().subList(Math.min(from, to), to).stream().filter(group::contains)
						.forEach(k -> inPlace.add(ChoosingType.marking(item).source(k)));
				from = to;
			}
		}
		return Classes.orOther(inPlace);
	}
}
