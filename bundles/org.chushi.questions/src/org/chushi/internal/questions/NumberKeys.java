package org.chushi.internal.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.model.NumericAnswer;
import org.chushi.model.ToleranceKind;
import org.chushi.questions.AnswerClass;
import org.chushi.questions.Fraction;
import org.chushi.questions.Keys;

/** Keys of numbers, as numeric questions and number gaps have them: the first that fits counts. */
final class NumberKeys {

	private NumberKeys() {
	}

	static List<Keys.Value> of(List<NumericAnswer> answers) {
		return answers.stream().map(a -> new Keys.Value(Items.text(a.getValue()).strip(),
				Items.text(a.getTolerance()).strip(), a.getToleranceKind(), Items.text(a.getWeight()),
				Texts.of(a.getFeedback()))).toList();
	}

	static Optional<Keys.Value> match(List<Keys.Value> key, Fraction number) {
		return key.stream().filter(k -> Numbers.within(k, number)).findFirst();
	}

	static Optional<Bilingual> wrong(List<Keys.Value> key) {
		Optional<Keys.Value> bad = key.stream().filter(k -> !Numbers.sound(k)).findFirst();
		if (bad.isPresent()) {
			return Optional.of(Messages.NumberKeys_noNumber.text(bad.get().value(), bad.get().tolerance()));
		}
		return key.isEmpty() ? Optional.of(Messages.Items_emptyKey.text())
				: Weights.wrong(key.stream().map(Keys.Value::weight).toList(), false);
	}

	/** A number that earns everything. */
	static Optional<String> right(List<Keys.Value> key) {
		return key.stream().filter(k -> Weights.isFull(k.weight())).map(k -> k.value().equals(Numbers.ANY) ? "0" : k.value())
				.filter(v -> Numbers.decimal(v)
						.flatMap(n -> match(key, Fraction.decimal(n))).filter(k -> Weights.isFull(k.weight())).isPresent())
				.findFirst();
	}

	/** {@code 3.5}, {@code 3.5±0.1}, {@code 3.5±5%} or {@code 3.5~2} (significant figures) in place of what earned all. */
	static List<Keys.Value> corrected(List<Keys.Value> key, List<String> words) {
		List<Keys.Value> better = new ArrayList<>(words.stream().map(NumberKeys::typed).toList());
		key.stream().filter(k -> !Weights.isFull(k.weight())).forEach(better::add);
		return List.copyOf(better);
	}

	private static Keys.Value typed(String words) {
		String[] figures = words.split("~", 2);
		if (figures.length == 2) {
			return value(figures[0], figures[1], ToleranceKind.SIGNIFICANT_FIGURES);
		}
		String[] around = words.split("±|\\+-", 2);
		if (around.length == 1) {
			return value(words, "", ToleranceKind.ABSOLUTE);
		}
		if (!around[1].strip().endsWith("%")) {
			return value(around[0], around[1], ToleranceKind.ABSOLUTE);
		}
		String percent = around[1].strip().replace("%", "");
		return value(around[0], Numbers.decimal(percent).map(p -> p.movePointLeft(2).toPlainString()).orElse(percent),
				ToleranceKind.RELATIVE);
	}

	private static Keys.Value value(String value, String tolerance, ToleranceKind kind) {
		return new Keys.Value(value.strip(), tolerance.strip(), kind, "", Bilingual.same(""));
	}

	static Bilingual told(List<Keys.Value> key) {
		return Bilingual.same(String.join(" | ",
				key.stream().filter(k -> Weights.isFull(k.weight())).map(NumberKeys::words).toList()));
	}

	static String words(Keys.Value value) {
		return value.tolerance().isBlank() ? value.value() : switch (value.kind()) {
		case ABSOLUTE -> value.value() + "±" + value.tolerance();
		case RELATIVE -> value.value() + "±" + Numbers.decimal(value.tolerance()).map(t -> t.movePointRight(2).toPlainString())
				.orElse(value.tolerance()) + "%";
		case SIGNIFICANT_FIGURES -> value.value() + "~" + value.tolerance();
		};
	}

	/** @param prefix before the id */
	/** Without the words said to each. */
	static List<Keys.Value> bare(List<Keys.Value> key) {
		return key.stream().map(k -> new Keys.Value(k.value(), k.tolerance(), k.kind(), k.weight(), null)).toList();
	}

	static List<AnswerClass> classes(List<Keys.Value> key, String prefix) {
		return key.stream().map(k -> new AnswerClass(prefix + words(k), Bilingual.same(prefix + words(k)),
				Weights.of(k.weight()).compareTo(Fraction.ZERO) > 0)).toList();
	}
}
