package org.chushi.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

class JsonTest {

	enum Mark {
		WEAK, GOOD
	}

	record Part(String name, Optional<String> note) {
	}

	record Whole(String z, int a, Mark mark, UUID id, Instant at, LocalDate day, BigDecimal money, Duration pause,
			List<Part> parts, Map<Mark, Integer> marks, Map<Integer, String> numbers, Boolean sure, String nothing) {
	}

	private static final Whole WHOLE = new Whole("末尾", -7, Mark.GOOD,
			UUID.fromString("01a2012f-5c51-72bb-90ed-720bab6792f4"), Instant.parse("2026-03-01T08:00:00.123456Z"),
			LocalDate.of(2026, 3, 1), new BigDecimal("20.50"), Duration.ofSeconds(90),
			List.of(new Part("p", Optional.empty()), new Part("q", Optional.of("n"))), Map.of(Mark.WEAK, 1, Mark.GOOD, 2),
			Map.of(9, "nine", 10, "ten"), true, null);

	/** A method that begins with "is" or "get" would become a field, and every record with a text another record. */
	@Test
	void aTextOfSeveralValuesIsReadOneByOneWhateverTheyAre() {
		List<String> read = new ArrayList<>();
		Json.trees(new StringReader("[1,2] {\"a\":null} null 3\n[[]]")).forEachRemaining(value -> read.add(value.toString()));
		assertThat(read).containsExactly("[1,2]", "{\"a\":null}", "null", "3", "[[]]");
		Iterator<JsonNode> broken = Json.trees(new StringReader("[1] ]"));
		assertThat(broken.next().size()).isEqualTo(1);
		assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(broken::hasNext);
	}

	@Test
	void aTextIsItsTwoLanguages() {
		assertThat(Json.write(new Bilingual("茶", "tea"))).isEqualTo("{\"en\":\"tea\",\"zh\":\"茶\"}");
	}

	@Test
	void theFormIsCanonical() {
		assertThat(Json.write(WHOLE)).isEqualTo("{\"a\":-7,\"at\":\"2026-03-01T08:00:00.123456Z\",\"day\":\"2026-03-01\","
				+ "\"id\":\"01a2012f-5c51-72bb-90ed-720bab6792f4\",\"mark\":\"GOOD\","
				+ "\"marks\":{\"GOOD\":2,\"WEAK\":1},\"money\":\"20.50\",\"numbers\":{\"10\":\"ten\",\"9\":\"nine\"},"
				+ "\"parts\":[{\"name\":\"p\"},{\"name\":\"q\",\"note\":\"n\"}],\"pause\":\"PT1M30S\",\"sure\":true,"
				+ "\"z\":\"末尾\"}");
	}

	@Test
	void whatIsWrittenIsReadBack() {
		assertThat(Json.read(Json.write(WHOLE), Whole.class)).isEqualTo(WHOLE);
	}

	@Test
	void aTreeInAnyOrderHasTheSameForm() {
		assertThat(Json.canonical(Json.tree(" { \"b\" : [ 2 , {\"y\":1,\"x\":null} ], \"a\" : \"\\u4e2d\\/\" } ")))
				.isEqualTo("{\"a\":\"中/\",\"b\":[2,{\"y\":1}]}");
	}

	@Test
	void charactersAreEscapedAsRfc8785Says() {
		assertThat(Json.write("\u0000\b\t\n\f\r\u001f\"\\/€\u007f")).isEqualTo(
				"\"\\u0000\\b\\t\\n\\f\\r\\u001f\\\"\\\\/€\u007f\"");
	}

	@Test
	void halfASurrogatePairSurvives() {
		String broken = "x\ud83dy";
		String json = Json.write(broken);
		assertThat(new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)).isEqualTo(json);
		assertThat(Json.read(json, String.class)).isEqualTo(broken);
		assertThat(Json.write("😀")).isEqualTo("\"😀\"");
	}

	@Test
	void whatIsUnknownIsPassedOver() {
		assertThat(Json.read("{\"name\":\"n\",\"later\":1}", Part.class)).isEqualTo(new Part("n", Optional.empty()));
	}

	@Test
	void brokenTextIsNotRead() {
		assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> Json.tree("{"));
		assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> Json.read("[", List.class));
	}
}
