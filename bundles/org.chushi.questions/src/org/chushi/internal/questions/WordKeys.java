package org.chushi.internal.questions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.model.AcceptedAnswer;
import org.chushi.model.AnswerMatch;
import org.chushi.model.Question;
import org.chushi.questions.AnswerClass;
import org.chushi.questions.Fraction;
import org.chushi.questions.Keys;

/** Keys of words, as short answers and typed gaps have them: the first that matches counts. */
final class WordKeys {

	/** Longest line that can be typed, in characters. */
	static final int LONGEST = 1_000;

	private static final String WILDCARD = "wildcard:";
	private static final String REGEX = "regex:";

	private WordKeys() {
	}

	static List<Keys.Words> of(List<AcceptedAnswer> answers) {
		return answers.stream().map(a -> new Keys.Words(Items.text(a.getText()), a.getMatch(), Items.text(a.getWeight()),
				Texts.of(a.getFeedback()))).toList();
	}

	static Optional<Keys.Words> match(List<Keys.Words> key, Comparison comparison, String text) {
		return key.stream().filter(k -> comparison.matches(k, text)).findFirst();
	}

	static Fraction earned(List<Keys.Words> key, Comparison comparison, String text) {
		return match(key, comparison, text).map(k -> Weights.of(k.weight())).orElse(Fraction.ZERO);
	}

	/** Words that earn everything; none when only patterns do. */
	static Optional<String> right(List<Keys.Words> key, Comparison comparison) {
		return key.stream().filter(k -> Weights.isFull(k.weight())).flatMap(k -> sample(k).stream())
				.filter(w -> !w.isBlank() && earned(key, comparison, w).equals(Fraction.ONE)).findFirst();
	}

	private static Optional<String> sample(Keys.Words words) {
		return switch (words.match()) {
		case LITERAL -> Optional.of(words.text());
		case WILDCARD -> Optional.of(words.text().replace("\\*", "\uE000").replace("*", "").replace("\uE000", "*"));
		case REGULAR_EXPRESSION -> Patterns.of(words.text(), false).filter(p -> p.matches(words.text()))
				.map(p -> words.text());
		};
	}

	static List<Diagnostic> check(Question question, List<Keys.Words> key, Comparison comparison, String place) {
		List<Diagnostic> found = new ArrayList<>();
		wrong(key).ifPresent(why -> found.add(Diagnostic.error(place, Messages.WordKeys_wrong.text(Items.name(question), why),
				Messages.WordKeys_remedy.text())));
		for (int i = 0; i < key.size(); i++) {
			List<Keys.Words> before = key.subList(0, i);
			Keys.Words one = key.get(i);
			if (one.match() == AnswerMatch.LITERAL && match(before, comparison, one.text()).isPresent()) {
				found.add(Diagnostic.warning(place, Messages.WordKeys_hidden.text(Items.name(question), one.text()),
						Messages.WordKeys_hiddenRemedy.text()));
			}
		}
		return found;
	}

	/** Why this can be no key. */
	static Optional<Bilingual> wrong(List<Keys.Words> key) {
		Optional<Keys.Words> bad = key.stream().filter(k -> k.text().isBlank() || k.text().length() > LONGEST
				|| k.match() == AnswerMatch.REGULAR_EXPRESSION && Patterns.of(k.text(), false).isEmpty()).findFirst();
		if (bad.isPresent()) {
			return Optional.of(Messages.WordKeys_noPattern.text(bad.get().text()));
		}
		return key.isEmpty() ? Optional.of(Messages.Items_emptyKey.text())
				: Weights.wrong(key.stream().map(Keys.Words::weight).toList(), false);
	}

	/** Words that earn everything in place of those that did; the others stay behind them. */
	static List<Keys.Words> corrected(List<Keys.Words> key, List<String> words) {
		List<Keys.Words> better = new ArrayList<>(words.stream().map(WordKeys::typed).toList());
		key.stream().filter(k -> !Weights.isFull(k.weight())).forEach(better::add);
		return Collections.unmodifiableList(better);
	}

	private static Keys.Words typed(String words) {
		Bilingual silent = Bilingual.same("");
		if (words.startsWith(WILDCARD)) {
			return new Keys.Words(words.substring(WILDCARD.length()), AnswerMatch.WILDCARD, "", silent);
		}
		return words.startsWith(REGEX)
				? new Keys.Words(words.substring(REGEX.length()), AnswerMatch.REGULAR_EXPRESSION, "", silent)
				: new Keys.Words(words, AnswerMatch.LITERAL, "", silent);
	}

	static Bilingual told(List<Keys.Words> key) {
		return Bilingual.same(
				String.join(" | ", key.stream().filter(k -> Weights.isFull(k.weight())).map(Keys.Words::text).toList()));
	}

	/** @param prefix before the id */
	/** Without the words said to each. */
	static List<Keys.Words> bare(List<Keys.Words> key) {
		return key.stream().map(k -> new Keys.Words(k.text(), k.match(), k.weight(), null)).toList();
	}

	static List<AnswerClass> classes(List<Keys.Words> key, String prefix) {
		return key.stream().map(k -> new AnswerClass(prefix + k.text(), Bilingual.same(prefix + k.text()),
				Weights.of(k.weight()).compareTo(Fraction.ZERO) > 0)).toList();
	}
}
