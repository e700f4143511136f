package org.chushi.internal.scripts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.wording.Placeholders;
import org.chushi.wording.Placeholders.Named;
import org.chushi.wording.Placeholders.Piece;

/** A text with its placeholders filled. @param filled keys of the placeholders that got a value */
record Filling(String text, List<String> filled) {

	/** No character: stands for a placeholder that was left empty, until the text is tidied. */
	private static final String LEFT_OUT = "\uFFFF";
	private static final Pattern LEFT_OUT_AHEAD = Pattern.compile("(?m)^\uFFFF[，,、]? ?");
	private static final Pattern LEFT_OUT_INSIDE = Pattern.compile("(?m) \uFFFF(?=[ ,.!?;:]|$)");

	/**
	 * Fills a text with what was typed.
	 *
	 * @param typed by any name of a placeholder
	 * @return refused when something required is missing, something is not as its kind asks for, or a name is unknown
	 */
	static Result<Filling> of(String body, List<Field> fields, Map<String, String> typed, Language language, LocalDate today) {
		List<Missing> missing = new ArrayList<>();
		typed.keySet().stream().filter(name -> fields.stream().noneMatch(f -> f.called(name)))
				.forEach(name -> missing.add(new Missing(Bilingual.same(name), Messages.Filling_unknown.text(),
						Messages.Filling_unknownWant.text(), Messages.Filling_unknownNext.text(titles(fields)))));
		Map<String, String> values = new LinkedHashMap<>();
		for (Field field : fields) {
			String value = value(field, typed);
			if (value.isBlank()) {
				if (!field.shown().optional() && inside(body, field)) {
					missing.add(missing(field, Messages.Filling_nothing.text()));
				}
				continue;
			}
			Values.read(field.shown().kind(), value, language, today).ifPresentOrElse(v -> values.put(field.shown().key(), v),
					() -> missing.add(missing(field, Bilingual.same(shortened(value)))));
		}
		return missing.isEmpty() ? Result.done(new Filling(put(body, fields, values), List.copyOf(values.keySet())))
				: Result.refused(Messages.Filling_refused.text(), missing);
	}

	/** As a preview shows it, with the examples. */
	static String preview(String body, List<Field> fields, Language language) {
		Map<String, String> examples = new HashMap<>();
		fields.forEach(f -> examples.put(f.shown().key(), f.shown().example().in(language)));
		return put(body, fields, examples);
	}

	private static String put(String body, List<Field> fields, Map<String, String> values) {
		StringBuilder text = new StringBuilder();
		for (Piece piece : Placeholders.of(body)) {
			text.append(piece instanceof Named named
					? field(fields, named.name()).map(f -> values.get(f.shown().key())).orElse(LEFT_OUT)
					: piece.span().in(body));
		}
		return tidy(text.toString());
	}

	/** What is left out takes the comma or the space with it that stood there for its sake. */
	private static String tidy(String text) {
		return LEFT_OUT_INSIDE.matcher(LEFT_OUT_AHEAD.matcher(text).replaceAll("")).replaceAll("").replace(LEFT_OUT, "").strip();
	}

	private static Optional<Field> field(List<Field> fields, String name) {
		return fields.stream().filter(f -> f.called(name)).findFirst();
	}

	private static boolean inside(String body, Field field) {
		return Placeholders.named(body).stream().anyMatch(n -> field.called(n.name()));
	}

	private static String value(Field field, Map<String, String> typed) {
		return typed.entrySet().stream().filter(e -> field.called(e.getKey())).map(Map.Entry::getValue).findFirst().orElse("");
	}

	private static Missing missing(Field field, Bilingual have) {
		return new Missing(field.title(), have, Values.form(field.shown().kind()),
				Messages.Filling_next.text(field.shown().example()));
	}

	private static Bilingual titles(List<Field> fields) {
		return fields.isEmpty() ? Messages.Filling_noFields.text()
				: Bilingual.joined(fields.stream().map(Field::title).toList(), new Bilingual("、", ", "));
	}

	private static String shortened(String value) {
		String one = value.strip().replaceAll("\\R", " ");
		return one.codePointCount(0, one.length()) <= 30 ? one : one.substring(0, one.offsetByCodePoints(0, 30)) + "…";
	}
}
