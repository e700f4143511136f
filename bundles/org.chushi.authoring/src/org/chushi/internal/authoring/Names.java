package org.chushi.internal.authoring;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chushi.model.Element;

/** Elements by what they are called. Most names are given once; those given more often are remembered apart. */
final class Names {

	private final Map<Element, String> known = new HashMap<>();
	private final Map<String, Element> first = new HashMap<>();
	private final Map<String, Set<Element>> shared = new HashMap<>();

	/** @param name null for none */
	void put(Element element, String name) {
		remove(element);
		if (name == null) {
			return;
		}
		known.put(element, name);
		Element other = first.putIfAbsent(name, element);
		if (other != null) {
			shared.computeIfAbsent(name, n -> new LinkedHashSet<>(Set.of(other))).add(element);
		}
	}

	/** @return the name it had */
	Optional<String> remove(Element element) {
		String name = known.remove(element);
		if (name == null) {
			return Optional.empty();
		}
		Set<Element> all = shared.get(name);
		if (all == null) {
			first.remove(name);
			return Optional.of(name);
		}
		all.remove(element);
		first.put(name, all.iterator().next());
		if (all.size() == 1) {
			shared.remove(name);
		}
		return Optional.of(name);
	}

	Optional<Element> find(String name) {
		return Optional.ofNullable(first.get(name));
	}

	Set<Element> all(String name) {
		Element only = first.get(name);
		return only == null ? Set.of() : shared.getOrDefault(name, Set.of(only));
	}

	/** Names that are given more than once. */
	Set<String> doubtful() {
		return shared.keySet();
	}
}
