package org.chushi.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.chushi.journal.Json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * A part of an item that its {@link QuestionType} understands, kept as canonical JSON: it comes through a program that
 * does not know the type, or knows an older one, as it was. The records in {@link Bodies} and {@link Keys} say what the
 * types of this bundle write.
 *
 * @param json canonical, any JSON value
 */
public record TypeData(String json) {

	/** An object without anything in it. */
	public static final TypeData EMPTY = new TypeData("{}");

	public TypeData {
		json = Json.canonical(Json.tree(json));
	}

	/** A record, list or map as JSON. */
	public static TypeData of(Object value) {
		return new TypeData(Json.write(value));
	}

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	static TypeData read(JsonNode tree) {
		return new TypeData(Json.canonical(tree));
	}

	@JsonValue
	JsonNode tree() {
		return Json.tree(json);
	}

	/** As one of the records of its type; what the record does not know is left out, what is not there is empty. */
	public <T> T as(Class<T> type) {
		return Json.read(json, type);
	}

	/** The entries of an array, each as a record. */
	public <T> List<T> list(Class<T> type) {
		List<T> list = new ArrayList<>();
		if (tree().isArray()) {
			tree().forEach(e -> list.add(Json.read(e.toString(), type)));
		}
		return list;
	}

	/** The strings of an array; none when it is something else. */
	public List<String> strings() {
		List<String> strings = new ArrayList<>();
		if (tree().isArray()) {
			tree().forEach(e -> strings.add(e.asText()));
		}
		return List.copyOf(strings);
	}

	/** The strings of an object by their names, sorted; none when it is something else. */
	public Map<String, String> map() {
		Map<String, String> map = new TreeMap<>();
		tree().properties().forEach(e -> map.put(e.getKey(), e.getValue().asText()));
		return map;
	}

	/** Whether it is an array. */
	public boolean isList() {
		return json.startsWith("[");
	}

	/** The entry of this name of an object; {@link #EMPTY} when there is none. */
	public TypeData at(String name) {
		JsonNode entry = tree().get(name);
		return entry == null ? EMPTY : read(entry);
	}
}
