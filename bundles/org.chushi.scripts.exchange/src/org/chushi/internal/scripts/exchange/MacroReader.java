package org.chushi.internal.scripts.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.chushi.core.Diagnostic;
import org.chushi.core.Result;
import org.chushi.exchange.Tables;

/**
 * Quick phrases as other desks give them out over their public interfaces: Chatwoot ({@code GET canned_responses}: short_code, content), Rocket.Chat
 * ({@code canned-responses}: shortcut, text, tags) and Zendesk ({@code GET macros.json}: title, and the action comment_value). Each as their published
 * reference of the interface describes it.
 */
final class MacroReader {

	private static final JsonMapper JSON = new JsonMapper();
	private static final List<String> LISTS = List.of("macros", "cannedResponses", "canned_responses", "responses", "payload", "data");
	private static final Map<Column, List<String>> NAMES = Map.of(Column.CODE, List.of("short_code", "shortcut"), Column.TEXT, List.of("content", "text"),
			Column.TITLE, List.of("title", "name"), Column.GROUP, List.of("category", "group"));
	private static final List<String> SAID = List.of("comment_value", "comment_value_html");

	private MacroReader() {
	}

	/** @param findings gets what has no words */
	static Result<Phrases> read(String file, String text, List<Diagnostic> findings) {
		JsonNode list;
		try {
			list = list(JSON.readTree(text));
		} catch (JsonProcessingException e) {
			return Result.refused(Messages.Import_json.text(Integer.toString(Optional.ofNullable(e.getLocation()).map(l -> l.getLineNr()).orElse(1))));
		}
		List<Phrase> phrases = new ArrayList<>();
		for (int i = 0; i < list.size() && i < Tables.MOST_ROWS; i++) {
			Map<Column, String> cells = cells(list.get(i));
			if (cells.getOrDefault(Column.TEXT, "").isEmpty()) {
				findings.add(Diagnostic.warning(file + ":" + (i + 1), Messages.Import_empty.text(), Messages.Import_emptyRemedy.text()));
			} else {
				phrases.add(new Phrase(i + 1, cells.get(Column.TEXT), cells));
			}
		}
		return phrases.isEmpty() ? Result.refused(Messages.Import_noMacro.text()) : Result.done(new Phrases(phrases, List.of()));
	}

	private static JsonNode list(JsonNode root) {
		return root.isArray() ? root : LISTS.stream().map(root::path).filter(JsonNode::isArray).findFirst().orElse(JSON.createArrayNode());
	}

	private static Map<Column, String> cells(JsonNode macro) {
		Map<Column, String> cells = new EnumMap<>(Column.class);
		NAMES.forEach((column, names) -> names.stream().map(macro::path).filter(JsonNode::isTextual).map(n -> n.asText().strip()).filter(t -> !t.isEmpty())
				.findFirst().ifPresent(said -> cells.put(column, said)));
		for (JsonNode action : macro.path("actions")) {
			if (SAID.contains(action.path("field").asText())) {
				cells.put(Column.TEXT, plain(action.path("field").asText(), said(action.path("value"))));
			}
		}
		List<String> tags = new ArrayList<>();
		macro.path("tags").forEach(t -> tags.add(t.asText()));
		cells.put(Column.TAGS, String.join("；", tags));
		return cells;
	}

	/** Of a channel and the words the words. */
	private static String said(JsonNode value) {
		return value.isArray() ? value.path(value.size() - 1).asText() : value.asText();
	}

	private static String plain(String field, String said) {
		String text = !field.endsWith("html") ? said : said.replaceAll("(?i)<br\\s*/?>|</p>\\s*", "\n").replaceAll("<[^<>]*>", "").replace("&nbsp;", " ")
				.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
		return text.replace("\r\n", "\n").strip();
	}
}
