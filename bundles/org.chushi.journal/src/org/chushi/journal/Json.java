package org.chushi.journal;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.NoSuchElementException;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * Records to JSON and back. The form is canonical: keys sorted, nothing absent written, no white space, numbers whole
 * only; a subset of RFC 8785 (JSON Canonicalization Scheme) for payloads without floating point. Half a surrogate
 * pair, which RFC 8785 forbids and UTF-8 cannot hold, is written as an escape.
 */
public final class Json {

	private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new JavaTimeModule())
			.addModule(new Jdk8Module()).disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
			.disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
			.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).disable(JsonNodeFeature.WRITE_NULL_PROPERTIES)
			.disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE).serializationInclusion(JsonInclude.Include.NON_ABSENT)
			.withConfigOverride(BigDecimal.class,
					o -> o.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
			.build();

	/** Writes fields in the order of their names. */
	private static final ObjectWriter SORTED = MAPPER.rebuild().enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
			.disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST).build().writer();

	private Json() {
	}

	public static String write(Object value) {
		// else by way of a tree, since only there every key is a string, and sorted as one
		return value instanceof Record record && Shapes.isFixed(record.getClass()) ? written(SORTED, value) : canonical(MAPPER.valueToTree(value));
	}

	public static <T> T read(String json, Class<T> type) {
		try {
			return MAPPER.readValue(json, type);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	public static JsonNode tree(String json) {
		try {
			return MAPPER.readTree(json);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * The JSON values of a text that holds one after the other, read as they are asked for.
	 *
	 * @return an iterator that throws {@link UncheckedIOException} where the text is no JSON or cannot be read
	 */
	public static Iterator<JsonNode> trees(Reader text) {
		try {
			JsonParser parser = MAPPER.createParser(text);
			return new Iterator<>() {

				@Override
				public boolean hasNext() {
					return parser.hasCurrentToken() || reading(parser::nextToken) != null;
				}

				@Override
				public JsonNode next() {
					if (!hasNext()) {
						throw new NoSuchElementException();
					}
					JsonNode value = reading(parser::readValueAsTree);
					parser.clearCurrentToken();
					return value;
				}
			};
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A JSON tree in canonical form. */
	public static String canonical(JsonNode tree) {
		return written(MAPPER.writer(), tree);
	}

	private static String written(ObjectWriter writer, Object value) {
		try {
			return wellFormed(writer.writeValueAsString(value));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private interface Reading<T> {

		T read() throws IOException;
	}

	private static <T> T reading(Reading<T> work) {
		try {
			return work.read();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A loop, since every payload and document goes through it. */
	private static boolean holdsSurrogate(String json) {
		for (int i = 0; i < json.length(); i++) {
			if (Character.isSurrogate(json.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	private static String wellFormed(String json) {
		if (!holdsSurrogate(json)) {
			return json;
		}
		StringBuilder sound = new StringBuilder(json.length());
		json.codePoints().forEach(c -> {
			if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
				sound.append("\\u").append(Integer.toHexString(c));
			} else {
				sound.appendCodePoint(c);
			}
		});
		return sound.toString();
	}
}
