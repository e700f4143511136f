package org.chushi.internal.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.chushi.analysis.AnswerCount;
import org.chushi.psychometrics.DistractorTable;
import org.chushi.psychometrics.ItemChoices;
import org.chushi.psychometrics.Responses;
import org.chushi.questions.AnswerClass;
import org.chushi.questions.AnswerShape;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.QuestionTypes;
import org.chushi.questions.Response;

/** Counts answers by their classes, which are called as in the content however options were shuffled. */
final class AnswerTables {

	/** As many as a set of bits holds. */
	private static final int MOST = 64;

	private final Matrix matrix;
	private final Responses scores;
	private final QuestionTypes types;

	/** A table with its words. @param distractors the answers are options, of which wrong ones should attract the weak */
	record Table(DistractorTable counted, Map<String, AnswerClass> classes, boolean distractors) {

		List<AnswerCount> rows() {
			List<AnswerCount> rows = new ArrayList<>();
			counted.options().forEach(r -> rows.add(AnswerCount.of(classes.get(r.option()), r)));
			if (counted.none().people() > 0) {
				rows.add(AnswerCount.of(classes.get(AnswerClass.NONE), counted.none()));
			}
			return rows;
		}
	}

	AnswerTables(Matrix matrix, Responses scores, QuestionTypes types) {
		this.matrix = matrix;
		this.scores = scores;
		this.types = types;
	}

	/** None when no type knows the question. */
	Optional<Table> of(Item newest) {
		return types.of(newest.type()).map(type -> table(newest, type));
	}

	private Table table(Item newest, QuestionType type) {
		List<Optional<Item>> asked = matrix.asked(newest.question());
		List<Set<String>> given = new ArrayList<>();
		Map<String, AnswerClass> classes = new LinkedHashMap<>();
		type.classes(newest).forEach(c -> classes.put(c.id(), c));
		for (int p = 0; p < asked.size(); p++) {
			Response response = matrix.sats().get(p).responses().getOrDefault(newest.question(), Response.NONE);
			given.add(asked.get(p).map(i -> type.classify(i, response)).orElse(Set.of()));
			asked.get(p).ifPresent(i -> type.classes(i).stream().filter(c -> type.classify(i, response).contains(c.id()))
					.forEach(c -> classes.putIfAbsent(c.id(), c)));
		}
		List<String> options = options(classes, given);
		List<String> keyed = options.stream().filter(o -> classes.get(o).right()).toList();
		long[] chosen = new long[given.size()];
		for (int p = 0; p < chosen.length; p++) {
			chosen[p] = asked.get(p).isEmpty() ? ItemChoices.NOT_SHOWN : bits(options, given.get(p));
		}
		boolean distractors = type.shape() == AnswerShape.CHOICE && keyed.size() < newest.choices().size();
		return new Table(DistractorTable.of(new ItemChoices(newest.question(), options, keyed, chosen), scores), classes,
				distractors);
	}

	private static long bits(List<String> options, Set<String> given) {
		long bits = 0;
		for (String one : given) {
			int at = options.indexOf(one);
			bits |= at < 0 ? 0 : 1L << at;
		}
		return bits;
	}

	/** In the order of the question; of very many those that are right or were given most. */
	private static List<String> options(Map<String, AnswerClass> classes, List<Set<String>> given) {
		Map<String, Integer> counts = new TreeMap<>();
		given.forEach(g -> g.forEach(c -> counts.merge(c, 1, Integer::sum)));
		List<String> own = classes.keySet().stream().filter(c -> !c.equals(AnswerClass.NONE))
				.filter(c -> !c.equals(AnswerClass.OTHER) || counts.containsKey(c)).toList();
		if (own.size() <= MOST) {
			return own;
		}
		Set<String> kept = Set.copyOf(own.stream()
				.sorted(Comparator.comparing((String c) -> !classes.get(c).right())
						.thenComparing(c -> -counts.getOrDefault(c, 0)))
				.limit(MOST).toList());
		return own.stream().filter(kept::contains).toList();
	}
}
