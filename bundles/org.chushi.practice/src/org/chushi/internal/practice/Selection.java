package org.chushi.internal.practice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.chushi.internal.practice.Deck.Entry;
import org.chushi.practice.PracticeOrder;
import org.chushi.practice.PracticePolicy;

/**
 * Which questions make up a round.
 *
 * @param wrong the wrong-answer book, last wrong first
 * @param busy  questions on a paper the person sits: never part of it
 */
record Selection(Deck deck, List<Wrong> wrong, Set<String> busy) {

	List<Sheet> of(PracticeOrder order, RandomGenerator chance) {
		List<Sheet> chosen = switch (order.kind()) {
		case FREE -> free(new HashSet<>(deck.stock().ids(order.competencies())), chance);
		case BOOK -> wrong.reversed().stream().map(Wrong::question).flatMap(q -> deck.stock().find(q).stream()).toList();
		case REVIEW -> review();
		case ADAPTIVE -> throw new IllegalArgumentException("an adaptive round has a plan");
		};
		return Interleaving.of(chosen.stream().filter(s -> !busy.contains(s.id())).limit(order.questions()).toList(),
				Selection::kind);
	}

	private List<Sheet> free(Set<String> wanted, RandomGenerator chance) {
		return freshest(deck, deck.stock().all().stream()
				.filter(s -> wanted.isEmpty() || s.competencies().stream().anyMatch(wanted::contains)).toList(), chance);
	}

	/** Never met ones first, in any order; then those that are remembered least. */
	static List<Sheet> freshest(Deck deck, List<Sheet> sheets, RandomGenerator chance) {
		List<Sheet> all = new ArrayList<>(sheets);
		Collections.shuffle(all, chance);
		all.sort(Comparator.comparingDouble(
				s -> Optional.ofNullable(deck.cards().get(s.id())).map(c -> c.recall(deck.today())).orElse(-1.0)));
		return all;
	}

	/** What is due, then new cards as far as the day has room. */
	private List<Sheet> review() {
		List<Entry> entries = deck.entries().stream().filter(e -> !busy.contains(e.sheet().id())).toList();
		List<Sheet> chosen = new ArrayList<>(deck.due(entries).stream().map(Entry::sheet).toList());
		Deck.fresh(entries).stream().limit(deck.room()).map(Entry::sheet).forEach(chosen::add);
		return chosen.stream().limit(PracticePolicy.REVIEW_QUESTIONS).toList();
	}

	private static String kind(Sheet sheet) {
		return sheet.competencies().isEmpty() ? "" : sheet.competencies().getFirst();
	}
}
