package org.chushi.internal.ui.exams;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.questions.Bodies;
import org.chushi.questions.ExamChoice;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.Keys;
import org.chushi.questions.QuestionType;
import org.chushi.questions.TypeData;

/** How the key of a question is written anew, and how it stands now. Words are those that a regrade is typed with. */
sealed interface KeyShape {

	/** Options to be ticked. @param names in the content; @param right places that are right now */
	record Boxes(List<Bilingual> options, List<String> names, List<Integer> right) implements KeyShape {
	}

	/** What is typed, one a line. @param numbers rather than words */
	record Lines(List<String> entries, boolean numbers) implements KeyShape {
	}

	/** The same for each gap. */
	record Gaps(List<Gap> gaps) implements KeyShape {
	}

	/** @param options names and texts of a list; empty where it is typed */
	record Gap(String name, List<String> entries, List<Bilingual> options) {
	}

	/** One line as on the command line. @param legend what the names in it stand for */
	record Words(String words, List<Bilingual> legend) implements KeyShape {
	}

	/** The key as it stands, as a regrade is typed. */
	default List<String> typed() {
		return switch (this) {
		case Boxes boxes -> boxes.right().stream().map(boxes.names()::get).toList();
		case Lines lines -> lines.entries();
		case Gaps gaps -> gaps.gaps().stream().map(g -> g.name() + "=" + String.join("|", g.entries())).toList();
		case Words words -> split(words.words());
		};
	}

	/** What is typed in one line, piece by piece. */
	static List<String> split(String words) {
		return Stream.of(words.strip().split("[\\s,，;；]+")).filter(w -> !w.isEmpty()).toList();
	}

	/** The shape for a question. */
	static KeyShape of(Item item, QuestionType type) {
		return switch (item.type()) {
		case "single-choice", "multiple-choice", "true-false", "pick-reply" -> choices(item, type, item.choices());
		case "hot-text" -> choices(item, type, places(item.body().as(Bodies.Places.class)));
		case "short-answer" -> new Lines(words(type.namedKey(item).list(Keys.Words.class)), false);
		case "numeric" -> new Lines(numbers(type.namedKey(item).list(Keys.Value.class)), true);
		case "gap-fill" -> new Gaps(type.namedKey(item).list(Keys.Filling.class).stream().map(f -> gap(item, f)).toList());
		default -> new Words(typed(type.namedKey(item)), legend(item));
		};
	}

	private static KeyShape choices(Item item, QuestionType type, List<ExamChoice> choices) {
		if (!item.key().isList()) {
			return new Words(typed(type.namedKey(item)), named(item, choices));
		}
		List<String> right = item.key().strings();
		return new Boxes(choices.stream().map(ExamChoice::text).toList(), choices.stream().map(c -> source(item, c.key())).toList(),
				IntStream.range(0, choices.size()).filter(i -> right.contains(choices.get(i).key())).boxed().toList());
	}

	private static String source(Item item, String key) {
		return item.marking().as(Keys.Choosing.class).source(key);
	}

	private static List<ExamChoice> places(Bodies.Places body) {
		Map<String, String> zh = marked(body.passage().zh());
		Map<String, String> en = marked(body.passage().en());
		return body.places().stream()
				.map(p -> new ExamChoice(p, new Bilingual(zh.getOrDefault(p, p), en.getOrDefault(p, p)))).toList();
	}

	private static Map<String, String> marked(String passage) {
		Matcher found = Pattern.compile("\\[\\[([^\\[\\]:]+):([^\\[\\]]*)\\]\\]").matcher(passage);
		return found.results().collect(Collectors.toMap(r -> r.group(1).strip(), r -> r.group(2).strip(), (one, other) -> one));
	}

	private static boolean full(String weight) {
		return weight.isEmpty() || Fraction.percent(weight).filter(Fraction.ONE::equals).isPresent();
	}

	private static List<String> words(List<Keys.Words> key) {
		return key.stream().filter(k -> full(k.weight())).map(k -> switch (k.match()) {
		case WILDCARD -> "wildcard:" + k.text();
		case REGULAR_EXPRESSION -> "regex:" + k.text();
		default -> k.text();
		}).toList();
	}

	private static List<String> numbers(List<Keys.Value> key) {
		return key.stream().filter(k -> full(k.weight())).map(KeyShape::number).toList();
	}

	private static String number(Keys.Value value) {
		if (value.tolerance().isEmpty()) {
			return value.value();
		}
		return switch (value.kind()) {
		case SIGNIFICANT_FIGURES -> value.value() + "~" + value.tolerance();
		case RELATIVE -> value.value() + "±" + new BigDecimal(value.tolerance()).movePointRight(2).stripTrailingZeros().toPlainString() + "%";
		default -> value.value() + "±" + value.tolerance();
		};
	}

	private static Gap gap(Item item, Keys.Filling filling) {
		List<String> entries = Stream.of(words(filling.words()), numbers(filling.values()),
				filling.choices().entrySet().stream().filter(e -> full(e.getValue())).map(Map.Entry::getKey).toList())
				.flatMap(List::stream).toList();
		Keys.Choosing marking = item.marking().as(Keys.Choosing.class);
		List<Bilingual> options = item.body().as(Bodies.Gaps.class).gaps().stream().filter(f -> f.key().equals(filling.gap()))
				.flatMap(f -> f.choices().stream())
				.map(c -> line(marking.source(filling.gap() + "=" + c.key()).substring(filling.gap().length() + 1), c.text())).toList();
		return new Gap(filling.gap(), entries, options);
	}

	/** A key in which options are called as in the content, as it is typed. */
	private static String typed(TypeData key) {
		return key.isList() ? String.join(" ", key.strings())
				: key.map().entrySet().stream().map(e -> e.getKey() + "=" + e.getValue().strip().replace(' ', '|'))
						.collect(Collectors.joining(" "));
	}

	private static List<Bilingual> legend(Item item) {
		List<Bilingual> lines = new ArrayList<>();
		part(lines, Messages.KeyShape_lefts, named(item, item.body().at("lefts").list(ExamChoice.class)));
		part(lines, Messages.KeyShape_rights, named(item, item.body().at("rights").list(ExamChoice.class)));
		lines.addAll(named(item, item.choices()));
		item.body().at("chat").list(Bodies.Message.class).forEach(m -> lines.add(line(m.key(), m.text())));
		lines.addAll(named(item, item.body().at("rules").list(ExamChoice.class)));
		return lines;
	}

	private static void part(List<Bilingual> lines, Messages title, List<Bilingual> part) {
		if (!part.isEmpty()) {
			lines.add(title.text());
			lines.addAll(part);
		}
	}

	private static List<Bilingual> named(Item item, List<ExamChoice> choices) {
		return choices.stream().map(c -> line(source(item, c.key()), c.text()))
				.sorted(Comparator.comparing(Bilingual::zh)).toList();
	}

	private static Bilingual line(String name, Bilingual text) {
		return new Bilingual(name + "  " + text.in(Language.ZH), name + "  " + text.in(Language.EN));
	}
}
