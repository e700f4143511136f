package org.chushi.internal.questions;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.chushi.core.Bilingual;
import org.chushi.model.Choice;
import org.chushi.model.Gap;
import org.chushi.model.ListGap;
import org.chushi.model.NumberGap;
import org.chushi.model.TypedGap;
import org.chushi.questions.AnswerClass;
import org.chushi.questions.Bodies;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.Keys;

/** One gap of an item: what is shown of it, and its key. */
record Gaps(Bodies.Field field, Keys.Filling filling, Marking marking) {

	private static final int LONGEST = 200;

	/** Marking of a {@code gap-fill}. @param sources, feedback by gap and letter, {@code g1=B} */
	record Marking(Keys.Telling telling, Map<String, String> sources, Map<String, Bilingual> feedback) {
		Marking {
			telling = telling == null ? new Keys.Telling(false, false, false, false) : telling;
			sources = sources == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(sources));
			feedback = feedback == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(feedback));
		}
	}

	static List<Gaps> of(Item item) {
		List<Bodies.Field> fields = item.body().as(Bodies.Gaps.class).gaps();
		List<Keys.Filling> key = item.key().list(Keys.Filling.class);
		Marking marking = item.marking().as(Marking.class);
		return IntStream.range(0, fields.size())
				.mapToObj(i -> new Gaps(fields.get(i), i < key.size() ? key.get(i) : none(fields.get(i)), marking)).toList();
	}

	private static Keys.Filling none(Bodies.Field field) {
		return new Keys.Filling(field.key(), 1, List.of(), List.of(), Map.of());
	}

	static List<Choice> shown(Gap gap, RandomGenerator shuffle) {
		return gap instanceof ListGap list
				? list.isFixedOrder() ? list.getChoices() : Items.shuffled(list.getChoices(), shuffle)
				: List.of();
	}

	static Bodies.Field field(Gap gap, List<Choice> shown) {
		Bodies.Filling filling = switch (gap) {
		case ListGap list -> Bodies.Filling.LIST;
		case NumberGap number -> Bodies.Filling.NUMBER;
		default -> Bodies.Filling.WORDS;
		};
		return new Bodies.Field(gap.getKey(), filling, Items.lettered(shown));
	}

	static Keys.Filling key(Gap gap, List<Choice> shown) {
		Map<String, String> weights = new LinkedHashMap<>();
		for (int i = 0; i < shown.size(); i++) {
			weights.put(Items.letter(i), Choices.weight(shown.get(i)));
		}
		return new Keys.Filling(gap.getKey(), Math.max(1, gap.getShare()),
				gap instanceof TypedGap typed ? WordKeys.of(typed.getAnswers()) : List.of(),
				gap instanceof NumberGap number ? NumberKeys.of(number.getAnswers()) : List.of(), weights);
	}

	/** Why a gap of the content can earn nothing. */
	static Optional<Bilingual> wrong(Gap gap) {
		return gap.getShare() < 0 ? Optional.of(Messages.Gaps_share.text(gap.getShare())) : switch (gap) {
		case TypedGap typed -> WordKeys.wrong(WordKeys.of(typed.getAnswers()));
		case NumberGap number -> NumberKeys.wrong(NumberKeys.of(number.getAnswers()));
		case ListGap list -> list.getChoices().size() < 2 ? Optional.of(Messages.Gaps_few.text())
				: Weights.wrong(list.getChoices().stream().map(Choices::weight).toList(), false);
		default -> Optional.of(Messages.Gaps_unknown.text());
		};
	}

	String name() {
		return field.key();
	}

	int share() {
		return filling.share();
	}

	private Comparison comparison() {
		return new Comparison(marking.telling());
	}

	private Optional<Keys.Value> value(String words) {
		return Numbers.read(words).flatMap(r -> NumberKeys.match(filling.values(), Fraction.decimal(r.number())));
	}

	Fraction earned(String words) {
		if (words.isBlank()) {
			return Fraction.ZERO;
		}
		return switch (field.filling()) {
		case WORDS -> WordKeys.earned(filling.words(), comparison(), words);
		case NUMBER -> value(words).map(v -> Weights.of(v.weight())).orElse(Fraction.ZERO);
		case LIST -> Weights.of(filling.choices(), words);
		};
	}

	/** Why this cannot stand in the gap. */
	Optional<Bilingual> wrong(String words) {
		if (words.isBlank()) {
			return Optional.empty();
		}
		return switch (field.filling()) {
		case WORDS -> words.length() > LONGEST ? Optional.of(Messages.Lines_long.text(LONGEST)) : Optional.empty();
		case NUMBER -> Numbers.read(words).filter(r -> r.unit().isEmpty()).isPresent() ? Optional.empty()
				: Optional.of(Messages.Gaps_noNumber.text(name()));
		case LIST -> Items.wrongKeys(Items.keys(field.choices()), List.of(words));
		};
	}

	Optional<String> right() {
		return switch (field.filling()) {
		case WORDS -> WordKeys.right(filling.words(), comparison());
		case NUMBER -> NumberKeys.right(filling.values());
		case LIST -> filling.choices().entrySet().stream().filter(e -> Weights.isFull(e.getValue())).map(Map.Entry::getKey)
				.findFirst();
		};
	}

	Optional<Bilingual> wrongKey() {
		return switch (field.filling()) {
		case WORDS -> WordKeys.wrong(filling.words());
		case NUMBER -> NumberKeys.wrong(filling.values());
		case LIST -> Items.wrongKeys(Items.keys(field.choices()), List.copyOf(filling.choices().keySet()))
				.or(() -> Weights.wrong(filling.choices().values(), false));
		};
	}

	Keys.Filling corrected(List<String> words) {
		List<String> better = Typed.each(words);
		return switch (field.filling()) {
		case WORDS -> new Keys.Filling(name(), share(), WordKeys.corrected(filling.words(), better), List.of(), Map.of());
		case NUMBER -> new Keys.Filling(name(), share(), List.of(), NumberKeys.corrected(filling.values(), better), Map.of());
		case LIST -> new Keys.Filling(name(), share(), List.of(), List.of(), Typed.pairs(better, Weights.FULL));
		};
	}

	Bilingual told() {
		return switch (field.filling()) {
		case WORDS -> WordKeys.told(filling.words());
		case NUMBER -> NumberKeys.told(filling.values());
		case LIST -> Items.texts(field.choices(), filling.choices().entrySet().stream()
				.filter(e -> Weights.isFull(e.getValue())).map(Map.Entry::getKey).toList());
		};
	}

	Optional<Bilingual> remark(String words) {
		if (words.isBlank()) {
			return Optional.empty();
		}
		Optional<Bilingual> remark = switch (field.filling()) {
		case WORDS -> WordKeys.match(filling.words(), comparison(), words).map(Keys.Words::feedback);
		case NUMBER -> value(words).map(Keys.Value::feedback);
		case LIST -> Optional.ofNullable(marking.feedback().get(name() + "=" + words));
		};
		return remark.filter(r -> !r.blank());
	}

	List<AnswerClass> classes() {
		return switch (field.filling()) {
		case WORDS -> WordKeys.classes(filling.words(), name() + "=");
		case NUMBER -> NumberKeys.classes(filling.values(), name() + "=");
		case LIST -> field.choices().stream()
				.map(c -> new AnswerClass(source(c.key()), Bilingual.same(name() + "=").with(c.text()),
						Weights.of(filling.choices(), c.key()).compareTo(Fraction.ZERO) > 0))
				.toList();
		};
	}

	/** Names in the content by letters, of a list. */
	Map<String, String> sources() {
		Map<String, String> sources = new TreeMap<>();
		field.choices().forEach(c -> sources.put(c.key(), source(c.key()).substring(name().length() + 1)));
		return sources;
	}

	/** What stands in the gap, an option of a list called as in the content. */
	String named(String words) {
		return sources().getOrDefault(words, words);
	}

	/** The other way round. */
	String placed(String named) {
		return Naming.placed(sources(), named);
	}

	Keys.Filling namedKey() {
		return new Keys.Filling(name(), share(), WordKeys.bare(filling.words()), NumberKeys.bare(filling.values()),
				Naming.named(sources(), filling.choices()));
	}

	private String source(String letter) {
		return marking.sources().getOrDefault(name() + "=" + letter, name() + "=" + letter);
	}

	Optional<String> classOf(String words) {
		if (words.isBlank()) {
			return Optional.empty();
		}
		return switch (field.filling()) {
		case WORDS -> WordKeys.match(filling.words(), comparison(), words).map(k -> name() + "=" + k.text());
		case NUMBER -> value(words).map(v -> name() + "=" + NumberKeys.words(v));
		case LIST -> Optional.of(source(words));
		};
	}
}
