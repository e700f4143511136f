package org.chushi.internal.ui.scripts;

import java.util.Map;
import java.util.TreeMap;

/**
 * What was typed into placeholders for the customer one is talking to: it stands in the next script too, until the next
 * customer comes. What was the same for two customers in a row, one's own name or the shop's, is no customer's and stays.
 *
 * @param now    by key, for this customer
 * @param before of the customer before
 */
record CustomerValues(Map<String, String> now, Map<String, String> before) {

	static final CustomerValues NONE = new CustomerValues(Map.of(), Map.of());

	CustomerValues {
		now = Map.copyOf(now);
		before = Map.copyOf(before);
	}

	String of(String key) {
		return now.getOrDefault(key, "");
	}

	CustomerValues with(String key, String value) {
		Map<String, String> more = new TreeMap<>(now);
		if (value.isEmpty()) {
			more.remove(key);
		} else {
			more.put(key, value);
		}
		return new CustomerValues(more, before);
	}

	CustomerValues next() {
		Map<String, String> stays = new TreeMap<>(now);
		stays.entrySet().removeIf(e -> !e.getValue().equals(before.get(e.getKey())));
		return new CustomerValues(stays, now);
	}
}
