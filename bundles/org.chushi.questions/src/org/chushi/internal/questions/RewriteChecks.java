package org.chushi.internal.questions;

import java.util.stream.Stream;

import org.chushi.questions.Keys;

/** What the program can see in a text: words, patterns, length. */
final class RewriteChecks {

	private static final Comparison WORDS = new Comparison(new Keys.Telling(false, false, false, false));

	private RewriteChecks() {
	}

	static String id(Keys.Check check) {
		return check.kind() + " " + check.value();
	}

	private static Stream<String> words(Keys.Check check) {
		return Stream.of(check.value().split("\\|")).map(WORDS::form).filter(w -> !w.isEmpty());
	}

	static boolean met(Keys.Check check, String text) {
		return switch (check.kind()) {
		case MUST_CONTAIN -> words(check).anyMatch(WORDS.form(text)::contains);
		case MUST_NOT_CONTAIN -> words(check).noneMatch(WORDS.form(text)::contains);
		case PATTERN -> Patterns.of(check.value(), false)
				.filter(p -> p.matcher(WORDS.form(text)).find() || p.matcher(text).find()).isPresent();
		case AT_LEAST -> Characters.count(text) >= number(check);
		case AT_MOST -> Characters.count(text) <= number(check);
		};
	}

	static boolean sound(Keys.Check check) {
		return !check.says().blank() && switch (check.kind()) {
		case MUST_CONTAIN, MUST_NOT_CONTAIN -> words(check).findAny().isPresent();
		case PATTERN -> Patterns.of(check.value(), false).isPresent();
		case AT_LEAST, AT_MOST -> number(check) > 0;
		};
	}

	private static int number(Keys.Check check) {
		return check.value().matches("[0-9]{1,6}") ? Integer.parseInt(check.value()) : 0;
	}
}
