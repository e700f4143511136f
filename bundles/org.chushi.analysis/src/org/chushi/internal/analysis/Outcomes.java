package org.chushi.internal.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.chushi.analysis.Camp;
import org.chushi.analysis.CaseLevel;
import org.chushi.analysis.CaseOutcome;
import org.chushi.analysis.Concord;
import org.chushi.core.Result;
import org.chushi.psychometrics.Agreement;
import org.chushi.psychometrics.Rating;
import org.chushi.questions.AnswerClass;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.QuestionTypes;
import org.chushi.questions.Response;
import org.chushi.questions.TypeData;

/** Computes where answers part. @param code of a question by its id */
record Outcomes(List<Sheet> sheets, QuestionTypes types, Function<String, String> code) {

	/** The ratings of one case. */
	private record Rated(CaseLevel level, List<Rating> ratings) {
	}

	private QuestionType type(Item item) {
		return types.of(item.type()).orElseThrow();
	}

	private Rated rated(Item item) {
		CaseRatings ratings = new CaseRatings(item, type(item));
		return new Rated(ratings.level(), sheets.stream()
				.flatMap(s -> answer(s, item).stream().flatMap(r -> ratings.of(s.person(), r).stream())).toList());
	}

	private static Optional<Response> answer(Sheet sheet, Item item) {
		return Optional.ofNullable(sheet.answers().get(item.question()));
	}

	/** Those with the least agreement first; those that cannot be compared last. */
	List<CaseOutcome> cases(List<Item> items) {
		return items.stream().map(this::outcome)
				.sorted(Comparator.comparingDouble(c -> c.concord().alpha().orElse(Double.MAX_VALUE))).toList();
	}

	private CaseOutcome outcome(Item item) {
		List<Camp> camps = camps(item);
		Rated rated = rated(item);
		return new CaseOutcome(item.question(), code.apply(item.question()), item.stem(), item,
				camps.stream().mapToInt(Camp::people).sum(), concord(rated.level(), List.of(rated)), type(item).told(item), camps);
	}

	private List<Camp> camps(Item item) {
		Map<Response, Integer> counts = new LinkedHashMap<>();
		sheets.forEach(s -> answer(s, item).ifPresent(r -> counts.merge(r, 1, Integer::sum)));
		return counts.entrySet().stream().map(e -> camp(item, e.getKey(), e.getValue()))
				.sorted(Comparator.comparingInt(Camp::people).reversed().thenComparing(c -> c.answer().words())).toList();
	}

	private Camp camp(Item item, Response named, int people) {
		QuestionType type = type(item);
		Response placed = type.placed(item, named);
		Object words = placed.keys().isEmpty() ? placed.parts() : placed.keys();
		return new Camp(named, type.told(item.keyed(TypeData.of(words))), people,
				type.judge(item, placed).earned().compareTo(Fraction.ONE) >= 0);
	}

	/** One for each level that occurs. */
	List<Concord> overall(List<Item> items) {
		List<Rated> rated = items.stream().map(this::rated).toList();
		return Stream.of(CaseLevel.values()).map(l -> rated.stream().filter(r -> r.level() == l).toList())
				.filter(r -> !r.isEmpty()).map(r -> concord(r.getFirst().level(), r)).toList();
	}

	private static Concord concord(CaseLevel level, List<Rated> cases) {
		List<Rated> compared = cases.stream().filter(c -> alpha(level, List.of(c)).isPresent()).toList();
		return new Concord(level, compared.size(), alpha(level, compared),
				compared.size() < Concord.CASES ? OptionalDouble.empty() : jackknife(level, compared));
	}

	private static OptionalDouble alpha(CaseLevel level, List<Rated> cases) {
		List<Rating> all = cases.stream().flatMap(c -> c.ratings().stream()).toList();
		return Agreement.alpha(level.scale(), all) instanceof Result.Done<OptionalDouble> done ? done.value()
				: OptionalDouble.empty();
	}

	private static OptionalDouble jackknife(CaseLevel level, List<Rated> cases) {
		List<Double> without = new ArrayList<>();
		for (int i = 0; i < cases.size(); i++) {
			List<Rated> others = new ArrayList<>(cases);
			others.remove(i);
			alpha(level, others).ifPresent(without::add);
		}
		double mean = without.stream().mapToDouble(a -> a).average().orElse(0);
		double squares = without.stream().mapToDouble(a -> (a - mean) * (a - mean)).sum();
		return OptionalDouble.of(Math.sqrt(squares * (without.size() - 1) / without.size()));
	}

	/** What does not depend on how a case was shuffled: its answers in words, and its key. */
	Named named(Item item) {
		return new Named(Set.copyOf(type(item).classes(item)), type(item).namedKey(item));
	}

	/** What a case asks. */
	record Named(Set<AnswerClass> answers, TypeData key) {
	}
}
