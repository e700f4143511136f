package org.chushi.internal.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.chushi.core.Result;

/** Options as the content calls them, said as they are shown in one item. */
final class Naming {

	private Naming() {
	}

	/** @param sources names in the content by keys as shown */
	static Optional<String> shown(Map<String, String> sources, String name) {
		return sources.entrySet().stream().filter(e -> e.getValue().equals(name)).map(Map.Entry::getKey).sorted().findFirst();
	}

	/** The key as shown; a name that is not there stays as it is. */
	static String placed(Map<String, String> sources, String name) {
		return shown(sources, name).orElse(name);
	}

	/** Values by names in the content instead of by keys as shown. */
	static Map<String, String> named(Map<String, String> sources, Map<String, String> values) {
		Map<String, String> named = new TreeMap<>();
		values.forEach((key, value) -> named.put(sources.getOrDefault(key, key), value));
		return named;
	}

	/** Names, or {@code name=weight}. */
	static Result<List<String>> weighted(Map<String, String> sources, List<String> words) {
		List<String> shown = new ArrayList<>();
		for (String word : words.stream().flatMap(w -> Typed.words(w).stream()).toList()) {
			String[] both = word.split("=", 2);
			Optional<String> key = shown(sources, both[0]);
			if (key.isEmpty()) {
				return unknown(sources, both[0]);
			}
			shown.add(both.length == 1 ? key.get() : key.get() + "=" + both[1]);
		}
		return Result.done(shown);
	}

	/** Names bound together by {@code =}. */
	static Result<List<String>> bound(Map<String, String> sources, List<String> words) {
		List<String> shown = new ArrayList<>();
		for (String word : words.stream().flatMap(w -> Typed.words(w).stream()).toList()) {
			List<String> keys = new ArrayList<>();
			for (String name : word.split("=")) {
				Optional<String> key = shown(sources, name);
				if (key.isEmpty()) {
					return unknown(sources, name);
				}
				keys.add(key.get());
			}
			shown.add(String.join("=", keys));
		}
		return Result.done(shown);
	}

	static <T> Result<T> unknown(Map<String, String> sources, String name) {
		return Result.refused(Messages.Naming_unknown.text(name, String.join(" ", sources.values().stream().sorted().toList())));
	}
}
