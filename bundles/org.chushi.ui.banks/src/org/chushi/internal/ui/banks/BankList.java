package org.chushi.internal.ui.banks;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.chushi.assessment.QuestionBanks.BankSummary;
import org.chushi.assessment.QuestionBanks.Query;

/** What the page of banks shows. */
record BankList(List<BankSummary> banks) {

	/** Questions that one search shows; more would nobody read through. */
	static final int SHOWN = 100;

	BankList {
		banks = List.copyOf(banks);
	}

	int questions() {
		return banks.stream().mapToInt(BankSummary::questions).sum();
	}

	/** {@code 单选 40 · 判断 20}, the most frequent first. @param name of a type */
	static String types(BankSummary bank, Function<String, String> name) {
		return bank.byType().entrySet().stream()
				.sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
				.map(e -> name.apply(e.getKey()) + " " + count(e.getValue())).collect(Collectors.joining(" · "));
	}

	/** {@code 10,000}, as the sentences beside it write it. */
	static String count(long number) {
		return String.format(Locale.ROOT, "%,d", number);
	}

	/** What was typed, as a search. @param bank id; empty for all */
	static Query query(String typed, String bank) {
		List<String> words = typed.isBlank() ? List.of() : List.of(typed.strip().split("[\\s\\u3000]+"));
		return new Query(words, bank, List.of(), List.of(), 0, 0, SHOWN);
	}
}
