package org.chushi.questions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.chushi.journal.Json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * What somebody answered. There are three shapes, and as JSON each is a value of its own kind, so that no version and no
 * type tag is stored: keys are an array of strings, a text is a string, parts are an object of strings.
 */
public sealed interface Response {

	/** Not answered, or taken back. */
	Response NONE = new Keys(List.of());

	/** Longest response that is stored, in characters over all its strings. */
	int LIMIT = 60_000;

	/** Keys of options or of places in a text: chosen ones, or all of them in an order. */
	record Keys(@JsonValue @Override List<String> keys) implements Response {
		public Keys {
			keys = List.copyOf(keys);
		}
	}

	/** Something typed. */
	record Text(@JsonValue @Override String text) implements Response {
		public Text {
			java.util.Objects.requireNonNull(text);
		}
	}

	/** A string for each of several keys; sorted by key. */
	record Parts(@JsonValue @Override Map<String, String> parts) implements Response {
		public Parts {
			parts = Collections.unmodifiableMap(new TreeMap<>(parts));
		}
	}

	static Response keys(List<String> keys) {
		return keys.isEmpty() ? NONE : new Keys(keys);
	}

	static Response keys(String... keys) {
		return keys(List.of(keys));
	}

	static Response text(String text) {
		return text.isBlank() ? NONE : new Text(text);
	}

	static Response parts(Map<String, String> parts) {
		return parts.isEmpty() ? NONE : new Parts(parts);
	}

	/** The keys; none when it is of another shape. */
	default List<String> keys() {
		return List.of();
	}

	/** The text; empty when it is of another shape. */
	default String text() {
		return "";
	}

	/** The parts; none when it is of another shape. */
	default Map<String, String> parts() {
		return Map.of();
	}

	default boolean isEmpty() {
		return keys().isEmpty() && text().isBlank() && parts().isEmpty();
	}

	/** Characters over all strings. */
	default long size() {
		return text().length() + keys().stream().mapToLong(k -> 1 + k.length()).sum()
				+ parts().entrySet().stream().mapToLong(e -> 2 + e.getKey().length() + e.getValue().length()).sum();
	}

	/** For people, and as an answers file has it: keys with spaces between, parts as {@code key=value; key=value}. */
	default String words() {
		return switch (this) {
		case Keys k -> String.join(" ", k.keys());
		case Text t -> t.text();
		case Parts p -> p.parts().entrySet().stream().map(e -> e.getKey() + "=" + e.getValue())
				.collect(Collectors.joining("; "));
		};
	}

	/** A response as JSON; none when it is no JSON or of none of the three shapes. */
	static Optional<Response> parse(String json) {
		try {
			return Optional.of(Json.tree(json)).filter(t -> t.isTextual() || t.isArray() || t.isObject()).map(Response::of);
		} catch (java.io.UncheckedIOException e) {
			return Optional.empty();
		}
	}

	/** Anything that is no string inside is read as one. */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	static Response of(JsonNode tree) {
		if (tree.isObject()) {
			Map<String, String> parts = new LinkedHashMap<>();
			tree.properties().forEach(e -> parts.put(e.getKey(), e.getValue().asText()));
			return parts(parts);
		}
		if (tree.isArray()) {
			List<String> keys = new ArrayList<>();
			tree.forEach(k -> keys.add(k.asText()));
			return keys(keys);
		}
		return tree.isTextual() ? text(tree.asText()) : NONE;
	}
}
