package org.chushi.internal.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.chushi.core.Result;
import org.chushi.questions.Response;
import org.chushi.questions.TypeData;

/** Responses and keys as people type them: one line each, or JSON, which says everything exactly. */
final class Typed {

	private static final Pattern WORDS = Pattern.compile("[\\s,;，；、]+");
	private static final Pattern PARTS = Pattern.compile("(?<!\\\\)[;；\\r\\n]+");
	private static final Pattern LOOSE = Pattern.compile("[\\s,;，；]+");

	private Typed() {
	}

	/** {@code A C}, {@code A,C} or {@code ["A","C"]}. */
	static Result<Response> keys(String words) {
		return words.strip().startsWith("[") ? json(words) : Result.done(Response.keys(words(words)));
	}

	static List<String> words(String words) {
		return Stream.of(WORDS.split(words.strip())).filter(w -> !w.isEmpty()).toList();
	}

	/** The words as they are, or a JSON string. */
	static Result<Response> text(String words) {
		return Result.done(words.strip().startsWith("\"") ? Response.parse(words)
				.filter(r -> r instanceof Response.Text).orElseGet(() -> Response.text(words)) : Response.text(words));
	}

	/** {@code a=x; b=y z} or a JSON object; a semicolon in a value is written {@code \;}. */
	static Result<Response> parts(String words) {
		return words.strip().startsWith("{") ? json(words) : parts(PARTS.split(words));
	}

	/** The same where no value has a space in it: {@code 1=A 2=B}. */
	static Result<Response> looseParts(String words) {
		return words.strip().startsWith("{") ? json(words) : parts(LOOSE.split(words.strip()));
	}

	private static Result<Response> parts(String[] pieces) {
		Map<String, String> parts = new LinkedHashMap<>();
		for (String piece : pieces) {
			int equals = indexOfEquals(piece);
			if (equals > 0) {
				parts.put(piece.substring(0, equals).strip(), piece.substring(equals + 1).strip().replace("\\;", ";"));
			} else if (!piece.isBlank()) {
				return Result.refused(Messages.Typed_noParts.text(piece.strip()));
			}
		}
		return Result.done(Response.parts(parts));
	}

	private static int indexOfEquals(String piece) {
		int half = piece.indexOf('=');
		int full = piece.indexOf('＝');
		return half < 0 ? full : full < 0 ? half : Math.min(half, full);
	}

	private static Result<Response> json(String words) {
		return Response.parse(words).map(Result::done).orElseGet(() -> Result.refused(Messages.Typed_noJson.text(words)));
	}

	/** Keys, or weights when one of them is {@code A=50}. */
	static TypeData key(List<String> words) {
		List<String> all = words.stream().flatMap(w -> words(w).stream()).toList();
		if (all.stream().noneMatch(w -> w.contains("="))) {
			return TypeData.of(all);
		}
		return TypeData.of(pairs(all, Weights.FULL));
	}

	/** {@code a=x} as a pair, {@code a} alone with what is meant then. */
	static Map<String, String> pairs(List<String> words, String alone) {
		Map<String, String> pairs = new LinkedHashMap<>();
		for (String word : words) {
			int equals = word.indexOf('=');
			pairs.put(equals < 0 ? word : word.substring(0, equals), equals < 0 ? alone : word.substring(equals + 1));
		}
		return pairs;
	}

	static List<String> each(List<String> words) {
		return new ArrayList<>(words.stream().map(String::strip).filter(w -> !w.isEmpty()).toList());
	}
}
