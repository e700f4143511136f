package org.chushi.internal.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.chushi.practice.PracticePolicy;

/**
 * The cards of one person as they are now.
 *
 * @param cards by question
 */
record Deck(Stock stock, Map<String, Card> cards, Instant now, LocalDate today) {

	/**
	 * A card whose question can be asked.
	 *
	 * @param fresh to be learned: never reviewed, or learned with another key
	 */
	record Entry(Card card, Sheet sheet, boolean fresh) {
	}

	/** Ordered by question. */
	List<Entry> entries() {
		List<Entry> entries = new ArrayList<>();
		cards.values().stream().sorted(Comparator.comparing(Card::question))
				.forEach(c -> stock.find(c.question()).ifPresent(s -> entries.add(new Entry(c, s, fresh(c, s)))));
		return entries;
	}

	private static boolean fresh(Card card, Sheet sheet) {
		return card.fresh() || changed(card, sheet);
	}

	static boolean changed(Card card, Sheet sheet) {
		return !card.key().equals(sheet.key());
	}

	static List<Entry> fresh(List<Entry> entries) {
		return entries.stream().filter(Entry::fresh).toList();
	}

	static List<Entry> learned(List<Entry> entries) {
		return entries.stream().filter(e -> !e.fresh()).toList();
	}

	/** Longest due first; of the same day the one that is remembered least. */
	List<Entry> due(List<Entry> entries) {
		return learned(entries).stream().filter(e -> e.card().due(now, today))
				.sorted(Comparator.comparing((Entry e) -> e.card().dueDay().orElseThrow())
						.thenComparingDouble(e -> e.card().recall(today)).thenComparing(e -> e.card().question()))
				.toList();
	}

	/** New cards that may still be met today. */
	int room() {
		long met = cards.values().stream().filter(c -> today.equals(c.introduced())).count();
		return (int) Math.max(0, PracticePolicy.NEW_A_DAY - met);
	}
}
