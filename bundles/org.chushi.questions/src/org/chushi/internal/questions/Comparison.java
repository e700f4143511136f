package org.chushi.internal.questions;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

import org.chushi.model.Tolerant;
import org.chushi.questions.Keys;

import com.google.re2j.Pattern;
import com.ibm.icu.text.Transliterator;

/**
 * Compares typed words: width by compatibility normalization (Unicode Standard Annex 15, NFKC), traditional characters
 * as simplified ones by ICU's transliterator.
 */
final class Comparison {

	/** Loading its rules takes a moment, and few questions need them. */
	private static final class Simplified {
		static final Transliterator RULES = Transliterator.getInstance("Traditional-Simplified");
	}

	private final Keys.Telling telling;

	Comparison(Keys.Telling telling) {
		this.telling = telling;
	}

	static Keys.Telling telling(Tolerant question) {
		return new Keys.Telling(question.isCaseSensitive(), question.isExactWidth(), question.isExactScript(),
				question.isExactSpaces());
	}

	/** Two texts are the same when their forms are. */
	String form(String text) {
		String form = script(Normalizer.normalize(text, telling.width() ? Normalizer.Form.NFC : Normalizer.Form.NFKC));
		if (!telling.letterCase()) {
			form = form.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
		}
		return telling.spaces() ? form : form.replaceAll("[\\s\\p{Z}]+", " ").strip();
	}

	private String script(String text) {
		return telling.script() || text.codePoints().allMatch(c -> c < 0x2E80) ? text : Simplified.RULES.transliterate(text);
	}

	boolean matches(Keys.Words wanted, String text) {
		return switch (wanted.match()) {
		case LITERAL -> form(wanted.text()).equals(form(text));
		case WILDCARD -> Patterns.wildcard(form(wanted.text()), form(text));
		case REGULAR_EXPRESSION -> {
			// full-width signs of a pattern are meant as written, so the words are tried as written too
			Optional<Pattern> pattern = Patterns.of(script(wanted.text()), telling.letterCase());
			yield pattern.filter(p -> p.matches(form(text)) || p.matches(script(text).strip())).isPresent();
		}
		};
	}
}
