package org.chushi.internal.assessment.jdbc;

import java.util.List;

import org.chushi.journal.Json;

/** Lists of words in one column, as JSON. */
final class Lists {

	private Lists() {
	}

	static String write(List<String> words) {
		return Json.write(words);
	}

	static List<String> read(String json) {
		return List.of(Json.read(json, String[].class));
	}
}
