package org.chushi.internal.questions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;

import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.model.ChatMessage;
import org.chushi.model.Credit;
import org.chushi.model.Question;
import org.chushi.model.Text;
import org.chushi.questions.Bodies;
import org.chushi.questions.ExamChoice;
import org.chushi.questions.Item;
import org.chushi.questions.Keys;
import org.chushi.questions.TypeData;

/** What question types share. */
final class Items {

	private Items() {
	}

	/** @param body, key, marking records, lists or maps */
	static Item of(Question question, String type, Object body, Object key, Object marking) {
		return new Item(text(question.getId()), type, Texts.of(question.getStem()), TypeData.of(body), TypeData.of(key),
				TypeData.of(marking), Texts.of(question.getExplanation()), question.getCompetencies(),
				text(question.getLesson()), question.getDifficulty(), 1, "");
	}

	static String text(String text) {
		return text == null ? "" : text;
	}

	static <T> List<T> shuffled(List<T> things, RandomGenerator random) {
		List<T> copy = new ArrayList<>(things);
		Collections.shuffle(copy, random);
		return copy;
	}

	/** Options with letters for keys, by their place. */
	static List<ExamChoice> lettered(List<? extends Text> shown) {
		List<ExamChoice> options = new ArrayList<>();
		shown.forEach(text -> options.add(new ExamChoice(letter(options.size()), Texts.of(text))));
		return options;
	}

	/** The marking that goes with {@link #lettered}. */
	static <T extends Text> Keys.Choosing choosing(List<T> shown, Credit credit, Function<T, String> source,
			Function<T, Text> feedback) {
		Map<String, String> sources = new HashMap<>();
		Map<String, Bilingual> said = new HashMap<>();
		for (int i = 0; i < shown.size(); i++) {
			sources.put(letter(i), source.apply(shown.get(i)));
			Bilingual words = Texts.of(feedback.apply(shown.get(i)));
			if (!words.blank()) {
				said.put(letter(i), words);
			}
		}
		return new Keys.Choosing(credit, sources, said);
	}

	/** A to Z, then AA, AB and so on. */
	static String letter(int place) {
		String last = String.valueOf((char) ('A' + place % 26));
		return place < 26 ? last : letter(place / 26 - 1) + last;
	}

	static List<Bodies.Message> chat(List<ChatMessage> chat) {
		return chat.stream()
				.map(m -> new Bodies.Message(text(m.getKey()), m.getSpeaker(), text(m.getAt()), Texts.of(m))).toList();
	}

	/** A key that is no option, or one named twice. */
	static Optional<Bilingual> wrongKeys(List<String> options, List<String> keys) {
		Set<String> seen = new HashSet<>();
		for (String key : keys) {
			if (!options.contains(key)) {
				return Optional.of(Messages.Items_unknownKey.text(key, String.join(" ", options)));
			}
			if (!seen.add(key)) {
				return Optional.of(Messages.Items_twice.text(key));
			}
		}
		return Optional.empty();
	}

	static List<String> keys(List<ExamChoice> options) {
		return options.stream().map(ExamChoice::key).toList();
	}

	/** Texts of these options, one after the other. */
	static Bilingual texts(List<ExamChoice> options, List<String> keys) {
		List<Bilingual> found = keys.stream().flatMap(k -> options.stream().filter(o -> o.key().equals(k)))
				.map(o -> Bilingual.same(o.key() + " ").with(o.text())).toList();
		return Bilingual.joined(found, Bilingual.same("; "));
	}

	/** Keys are there and differ, texts differ. */
	static <T extends Text> List<Diagnostic> checkOptions(Question question, List<T> options, Function<T, String> source,
			String place) {
		List<Diagnostic> found = new ArrayList<>(checkKeys(question, options.stream().map(source).toList(), place));
		Set<Bilingual> texts = new HashSet<>();
		for (T option : options) {
			if (!texts.add(Texts.of(option))) {
				found.add(Diagnostic.error(place, Messages.Items_sameText.text(name(question), Texts.of(option)),
						Messages.Items_sameTextRemedy.text()));
			}
		}
		return found;
	}

	/** Keys are there and differ. */
	static List<Diagnostic> checkKeys(Question question, List<String> keys, String place) {
		List<Diagnostic> found = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (String key : keys) {
			if (key == null || key.isBlank() || !seen.add(key)) {
				found.add(Diagnostic.error(place, Messages.Items_badKey.text(name(question), text(key)),
						Messages.Items_badKeyRemedy.text()));
			}
		}
		return found;
	}

	static List<Diagnostic> checkChat(Question question, List<ChatMessage> chat, String place) {
		List<Diagnostic> found = new ArrayList<>(
				checkKeys(question, chat.stream().map(ChatMessage::getKey).toList(), place));
		if (chat.isEmpty()) {
			found.add(Diagnostic.error(place, Messages.Items_noChat.text(name(question)), Messages.Items_noChatRemedy.text()));
		}
		return found;
	}

	static String name(Question question) {
		return question.getCode() == null ? String.valueOf(question.getId()) : question.getCode();
	}
}
