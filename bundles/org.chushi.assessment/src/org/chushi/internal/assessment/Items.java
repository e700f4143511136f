package org.chushi.internal.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;

import org.chushi.assessment.Item;
import org.chushi.assessment.Option;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Severity;
import org.chushi.model.Question;
import org.chushi.model.Text;

/** What question types share. */
final class Items {

	private Items() {
	}

	static Item of(Question question, String type, List<Option> options, List<String> key, String credit) {
		return new Item(question.getId(), type, Texts.of(question.getStem()), options, key, credit,
				Texts.of(question.getExplanation()), question.getCompetencies(),
				question.getLesson() == null ? "" : question.getLesson(), 1, "");
	}

	static <T> List<T> shuffled(List<T> things, RandomGenerator random) {
		List<T> copy = new ArrayList<>(things);
		Collections.shuffle(copy, random);
		return copy;
	}

	/** Options with letters for keys, by their place. */
	static <T extends Text> List<Option> lettered(List<T> shown, Function<T, String> source, Function<T, Text> feedback) {
		List<Option> options = new ArrayList<>();
		for (T one : shown) {
			options.add(new Option(letter(options.size()), source.apply(one), Texts.of(one),
					Texts.of(feedback.apply(one))));
		}
		return options;
	}

	/** A to Z, then AA, AB and so on. */
	static String letter(int place) {
		String last = String.valueOf((char) ('A' + place % 26));
		return place < 26 ? last : letter(place / 26 - 1) + last;
	}

	/** A key that is no option, or one named twice. */
	static Optional<Bilingual> wrongKeys(Item item, List<String> keys) {
		Set<String> known = new HashSet<>(item.options().stream().map(Option::key).toList());
		Set<String> seen = new HashSet<>();
		for (String key : keys) {
			if (!known.contains(key)) {
				return Optional.of(Messages.Items_unknownKey.text(key,
						String.join(" ", item.options().stream().map(Option::key).toList())));
			}
			if (!seen.add(key)) {
				return Optional.of(Messages.Items_twice.text(key));
			}
		}
		return Optional.empty();
	}

	/** A key of the item needs at least one option. */
	static Optional<Bilingual> noKey(List<String> key) {
		return key.isEmpty() ? Optional.of(Messages.Items_emptyKey.text()) : Optional.empty();
	}

	/** Keys are there and differ, texts differ. */
	static <T extends Text> List<Diagnostic> checkOptions(Question question, List<T> options, Function<T, String> source,
			String place) {
		List<Diagnostic> found = new ArrayList<>();
		Set<String> keys = new HashSet<>();
		Set<Bilingual> texts = new HashSet<>();
		for (T option : options) {
			String key = source.apply(option);
			if (key == null || key.isBlank() || !keys.add(key)) {
				found.add(error(place, Messages.Items_badKey.text(name(question), key == null ? "" : key),
						Messages.Items_badKeyRemedy.text()));
			}
			if (!texts.add(Texts.of(option))) {
				found.add(error(place, Messages.Items_sameText.text(name(question), Texts.of(option)),
						Messages.Items_sameTextRemedy.text()));
			}
		}
		return found;
	}

	static Diagnostic error(String place, Bilingual what, Bilingual remedy) {
		return new Diagnostic(Severity.ERROR, what, place, remedy);
	}

	static String name(Question question) {
		return question.getCode() == null ? String.valueOf(question.getId()) : question.getCode();
	}
}
