package org.chushi.internal.badges;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.chushi.core.PlainFiles;
import org.chushi.core.Result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON of others, read so that everybody reads the same: no name twice, nothing after the end, nothing endless. */
final class Documents {

	/** Largest document, in bytes: badges carry pictures. */
	static final int MOST = 16 << 20;

	private static final JsonMapper MAPPER = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(100).maxNumberLength(100).build()).build())
			.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

	private Documents() {
	}

	static ObjectNode object() {
		return MAPPER.createObjectNode();
	}

	/** A file that somebody brought. */
	static Result<byte[]> bring(Path file, int most) {
		try {
			return PlainFiles.read(file, most).map(Result::done).orElseGet(() -> Result.refused(Messages.Documents_large.text(most >> 20)));
		} catch (PlainFiles.Odd e) {
			return Result.refused(Messages.Documents_odd.text(file));
		} catch (IOException e) {
			return Result.refused(Messages.BadgeDesk_disk.text(file, String.valueOf(e.getMessage())));
		}
	}

	static Result<ObjectNode> read(byte[] bytes) {
		if (bytes.length > MOST) {
			return Result.refused(Messages.Documents_large.text(MOST >> 20));
		}
		try {
			return MAPPER.readTree(bytes) instanceof ObjectNode object ? Result.done(object) : Result.refused(Messages.Documents_notObject.text());
		} catch (JsonProcessingException e) {
			return Result.refused(e.getLocation() == null ? Messages.Documents_notJson.text()
					: Messages.Documents_notJsonAt.text(e.getLocation().getLineNr(), e.getLocation().getColumnNr()));
		} catch (IOException e) {
			return Result.refused(Messages.Documents_notJson.text());
		}
	}

	/** For people and programs. */
	static byte[] bytes(ObjectNode document) {
		try {
			return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(document);
		} catch (JsonProcessingException e) {
			throw new IllegalStateException("a tree of JSON can be written", e);
		}
	}

	/** The text at this place; empty when there is none. */
	static String text(JsonNode node, String... path) {
		JsonNode at = node;
		for (String name : path) {
			at = at.path(name);
		}
		return at.isTextual() ? at.textValue() : "";
	}

	/** What may stand alone or in a list. */
	static Iterable<JsonNode> each(JsonNode node) {
		return node.isArray() ? node : node.isMissingNode() || node.isNull() ? java.util.List.of() : java.util.List.of(node);
	}

	/** Whether a type, alone or in a list, is among those of this node. */
	static boolean typed(JsonNode node, String type) {
		for (JsonNode one : each(node.path("type"))) {
			if (one.asText().equals(type)) {
				return true;
			}
		}
		return false;
	}

	/** An id: the node itself, or what it holds. */
	static Optional<String> id(JsonNode node) {
		String id = node.isTextual() ? node.textValue() : text(node, "id");
		return id.isEmpty() ? Optional.empty() : Optional.of(id);
	}
}
