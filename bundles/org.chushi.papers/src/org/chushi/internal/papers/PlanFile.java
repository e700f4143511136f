package org.chushi.internal.papers;

import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Phrase;
import org.chushi.core.Result;
import org.chushi.journal.Json;
import org.chushi.papers.PaperPlan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A plan as JSON that a person wrote: every field is held against the record, so that no slip of the pen is passed over. */
final class PlanFile {

	private final List<Missing> wrong = new ArrayList<>();

	private PlanFile() {
	}

	static Result<PaperPlan> read(String json) {
		JsonNode tree;
		try {
			tree = Json.tree(json.startsWith("\uFEFF") ? json.substring(1) : json);
		} catch (UncheckedIOException e) {
			return Result.refused(Messages.PlanFile_noJson.text(place(e)));
		}
		PlanFile file = new PlanFile();
		JsonNode whole = file.checked(tree, PaperPlan.class, "");
		return file.wrong.isEmpty() ? Result.done(Json.read(Json.canonical(whole), PaperPlan.class))
				: Result.refused(Messages.PlanFile_wrong.text(file.wrong.size()), file.wrong);
	}

	private static String place(UncheckedIOException e) {
		return e.getCause() instanceof com.fasterxml.jackson.core.JsonProcessingException p && p.getLocation() != null
				? p.getLocation().getLineNr() + ":" + p.getLocation().getColumnNr() : "1:1";
	}

	/** The same with texts written out. @param type of the record component it is for */
	private JsonNode checked(JsonNode node, Type type, String path) {
		if (type instanceof ParameterizedType list) {
			return list(node, list.getActualTypeArguments()[0], path);
		}
		Class<?> wanted = (Class<?>) type;
		if (wanted == Bilingual.class && node.isTextual()) {
			return Json.tree(Json.write(Bilingual.same(node.asText())));
		}
		if (wanted.isRecord()) {
			return object(node, wanted, path);
		}
		boolean fits = wanted == int.class ? node.isInt() : wanted == boolean.class ? node.isBoolean() : node.isTextual();
		if (!fits) {
			add(path, node, wanted == int.class ? Messages.PlanFile_number
					: wanted == boolean.class ? Messages.PlanFile_boolean : Messages.PlanFile_text);
		}
		return node;
	}

	private JsonNode list(JsonNode node, Type of, String path) {
		if (!node.isArray()) {
			add(path, node, Messages.PlanFile_list);
			return node;
		}
		var array = ((com.fasterxml.jackson.databind.node.ArrayNode) node);
		for (int i = 0; i < array.size(); i++) {
			array.set(i, checked(array.get(i), of, path + "[" + i + "]"));
		}
		return array;
	}

	private JsonNode object(JsonNode node, Class<?> record, String path) {
		if (!node.isObject()) {
			add(path, node, Messages.PlanFile_object);
			return node;
		}
		ObjectNode object = (ObjectNode) node;
		List<String> names = new ArrayList<>();
		object.fieldNames().forEachRemaining(names::add);
		for (String name : names) {
			String at = path.isEmpty() ? name : path + "." + name;
			RecordComponent component = Arrays.stream(record.getRecordComponents()).filter(c -> c.getName().equals(name)).findFirst()
					.orElse(null);
			if (component == null) {
				String known = String.join(", ", Arrays.stream(record.getRecordComponents()).map(RecordComponent::getName).toList());
				wrong.add(new Missing(Bilingual.same(at), Messages.PlanFile_unknown.text(), Bilingual.same(known),
						Messages.PlanFile_unknownNext.text()));
			} else {
				object.set(name, checked(object.get(name), component.getGenericType(), at));
			}
		}
		if (record == Bilingual.class && !(object.has("zh") && object.has("en"))) {
			add(path, node, Messages.PlanFile_text);
		}
		return object;
	}

	private void add(String path, JsonNode have, Phrase want) {
		String shown = have.toString();
		wrong.add(new Missing(Bilingual.same(path.isEmpty() ? "{ }" : path),
				Bilingual.same(shown.length() > 40 ? shown.substring(0, 40) + "…" : shown), want.text(), Messages.PlanFile_next.text()));
	}
}
